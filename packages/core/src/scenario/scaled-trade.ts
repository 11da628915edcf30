import { type Actor, WORLD } from "../actors.ts";
import type { FieldIssue } from "../issues.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { err, ok, type Result } from "../units/result.ts";
import type { ChangeOf } from "./scenario.ts";
import { type Extents, extentsIn, scaledWays, type Told, type Way, waysOf } from "./trade-extent.ts";

/** One way of a flow, and how much of it is scaled. */
export type ScaledPart = { readonly way: Way; readonly scaled: "all" | "none" | readonly Way[] };

/** A scaled flow, ready to be asked about any year and actor. */
export type ScaledTrade = {
  readonly change: ChangeOf<"scale-flow">;
  readonly told: Told;
  readonly ways: readonly Way[];
  readonly factor: number;
  readonly covers: (year: Year) => boolean;
  readonly extents: (year: Year) => Extents;
  /** Which ways of a flow are scaled: all of one, none, or the parts named. */
  readonly within: (flow: Told, year: Year) => readonly ScaledPart[];
  /** Whether an actor's trade with the world is made up otherwise afterwards, and not only larger or smaller. */
  readonly unsettles: (actor: ActorId, flow: Told["flow"], year: Year) => boolean;
};

/** Reads a scale-flow change against the actors there are. Refuses unknown ones, and two of which one lies within the other. */
export function scaledTrade(
  actors: ReadonlyMap<ActorId, Actor>,
  change: ChangeOf<"scale-flow">,
): Result<ScaledTrade, FieldIssue[]> {
  const { from, to, flow, years, factor } = change;
  const issues = [...traderIssues(actors, "from", from), ...traderIssues(actors, "to", to)];
  if (issues.length > 0) return err(issues);

  const kept = new Map<Year, Extents>();
  const extents = (year: Year): Extents => {
    const found = kept.get(year) ?? extentsIn(actors.values(), year);
    kept.set(year, found);
    return found;
  };
  const parts = everPart(actors, from);
  if (everPart(actors, to).some((actor) => parts.includes(actor))) {
    return err([{ path: "to", found: to, expected: `an actor that has no state in common with ${from}` }]);
  }
  if (from === WORLD || (to === WORLD && actors.get(from)?.kind !== "state")) {
    return err([{ path: "from", found: from, expected: `a state, where the trade with ${WORLD} is scaled` }]);
  }
  const ways = waysOf({ from, to, flow });
  const within = (other: Told, year: Year): ScaledPart[] =>
    waysOf(other).map((way) => ({ way, scaled: scaledWays(extents(year), way, ways) }));
  return ok({
    change,
    told: { from, to, flow },
    ways,
    factor,
    covers: (year) => year >= (years?.from ?? year) && year <= (years?.to ?? year),
    extents,
    within,
    unsettles(actor, told, year) {
      const parts = within({ from: actor, to: WORLD, flow: told }, year);
      const alike = (as: ScaledPart["scaled"]): boolean => parts.every((part) => part.scaled === as);
      return !alike("none") && !(alike("all") && factor > 0);
    },
  });
}

function traderIssues(actors: ReadonlyMap<ActorId, Actor>, path: string, id: ActorId): FieldIssue[] {
  const kind = actors.get(id)?.kind;
  if (kind === undefined) return [{ path, found: id, expected: "the code of an actor of this release" }];
  return kind === "organisation"
    ? [{ path, found: id, expected: `a state, a bloc or ${WORLD}: an organisation does not trade` }]
    : [];
}

/** A bloc's members of all times; any other actor itself. */
function everPart(actors: ReadonlyMap<ActorId, Actor>, id: ActorId): readonly ActorId[] {
  const found = actors.get(id);
  return found?.kind === "bloc" ? found.members.map(({ actor }) => actor) : [id];
}
