import { WORLD } from "../actors.ts";
import { actorsOf, type Fact } from "../facts/fact.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { lineOf } from "../indicators/succession.ts";
import type { Inputs } from "../inputs.ts";
import type { SeriesPoint } from "../series.ts";
import { type ActorId, dyadKey } from "../units/ids.ts";
import { movedSince } from "./index-of.ts";

/** Which figures of two actors can differ between two inputs: asked of those that rest on what binds, on what befell, on trade, and on all other series. */
export type Touched = {
  readonly bonds: (a: ActorId, b: ActorId) => boolean;
  readonly episodes: (a: ActorId, b: ActorId) => boolean;
  readonly trade: (a: ActorId, b: ActorId) => boolean;
  readonly otherSeries: boolean;
};

/**
 * What lies between inputs and those that changes made of them. Never says of a figure that differs that it does not; may say
 * of one that it does though it does not. Bonds and episodes: facts that name both, or a state that one of them succeeds; an
 * absence may be of either. Trade: flows and claims between the two, or of one of them with the world.
 */
export function touchedBetween(index: Index, before: Inputs, after: Inputs): Touched {
  const { gone, come } = movedSince(before, after);
  const named = { bonds: [] as ReadonlySet<ActorId>[], episodes: [] as ReadonlySet<ActorId>[] };
  const traded = new Set<string>();
  for (const { fact } of [...gone, ...come]) {
    if (fact.kind === "trade-share" || fact.kind === "trade-rank" || fact.kind === "trade-value") {
      traded.add(dyadKey(fact.from, fact.to));
      continue;
    }
    const actors = new Set(actorsOf(fact));
    if (!ofEpisodes.has(fact.kind)) named.bonds.push(actors);
    if (!ofBonds.has(fact.kind)) named.episodes.push(actors);
  }
  let otherSeries = before.series.length !== after.series.length;
  for (const point of movedPoints(before.series, after.series)) {
    if (!point.indicator.startsWith("trade.")) otherSeries = true;
    else if (point.to !== null) traded.add(dyadKey(point.from, point.to));
  }
  const lines = new Map<ActorId, readonly ActorId[]>();
  const line = (actor: ActorId): readonly ActorId[] => {
    const found = lines.get(actor) ?? lineOf(index, actor);
    lines.set(actor, found);
    return found;
  };
  const has = (actors: ReadonlySet<ActorId>, actor: ActorId): boolean => line(actor).some((one) => actors.has(one));
  return {
    bonds: (a, b) => named.bonds.some((actors) => has(actors, a) && has(actors, b)),
    episodes: (a, b) => named.episodes.some((actors) => has(actors, a) && has(actors, b)),
    trade: (a, b) =>
      otherSeries || traded.has(dyadKey(a, b)) || traded.has(dyadKey(a, WORLD)) || traded.has(dyadKey(b, WORLD)),
    otherSeries,
  };
}

const ofBonds: ReadonlySet<Fact["kind"]> = new Set(["treaty", "membership"]);
const ofEpisodes: ReadonlySet<Fact["kind"]> = new Set(["friction", "support", "transfer", "recognition"]);

/** Points exchanged for others in their places; none where the list is the same. */
function movedPoints(before: Inputs["series"], after: Inputs["series"]): SeriesPoint[] {
  return before === after ? [] : before.filter((point, i) => after[i] !== point);
}
