import { z } from "zod";
import { ActorId, type Year } from "./units/ids.ts";
import { Edtf, touchesYear, validTime } from "./units/valid-time.ts";

const Code = z.strictObject({
  scheme: z.enum(["iso3", "cow", "gw", "m49"]),
  value: z.string().min(1).max(12),
  valid: Edtf.optional(),
});

const base = {
  id: ActorId,
  name: z.string().trim().min(2).max(120),
  shortName: z.string().trim().min(2).max(40).optional(),
  /** Years in which it is a member of the state system, or exists as an organisation. */
  valid: Edtf,
  codes: z.array(Code).default([]),
  note: z.string().max(2000).optional(),
};

export const State = z
  .strictObject({
    ...base,
    kind: z.literal("state"),
    /** Its times in the state system, where it left and came back; `valid` then reaches from the first to the last. */
    spells: z.array(Edtf).min(2).optional(),
    /** The state whose obligations and seat it took over, e.g. SUN for RUS. */
    succeeds: ActorId.optional(),
  })
  .superRefine(({ valid, spells }, context) => {
    const fault = spells && spellsFault(valid, spells);
    if (fault) context.addIssue({ code: "custom", path: ["spells"], message: fault });
  });

/** Why spells are no spells of a state; undefined when they are. Unreadable dates have a message of their own. */
function spellsFault(valid: string, spells: readonly string[]): string | undefined {
  if (![valid, ...spells].every((text) => Edtf.safeParse(text).success)) return undefined;
  const times = spells.map(validTime);
  if (times.some(({ from }, i) => i > 0 && !(from > (times[i - 1]?.until ?? "")))) {
    return "spells in the order of time, of which none touches the next";
  }
  const hull = validTime(valid);
  const whole = times.at(0)?.from === hull.from && times.at(-1)?.until === hull.until;
  return whole ? undefined : "spells that begin and end with the valid time";
}

export const Organisation = z.strictObject({ ...base, kind: z.literal("organisation") });

/** A group with dated members that acts as one in some respects (the EU in trade). */
export const Bloc = z.strictObject({
  ...base,
  kind: z.literal("bloc"),
  members: z.array(z.strictObject({ actor: z.string().min(2).max(12), valid: Edtf })).min(2),
});

/** A statistical whole such as the world: never a member of a group. */
export const Aggregate = z.strictObject({ ...base, kind: z.literal("aggregate") });

export const Actor = z.discriminatedUnion("kind", [State, Organisation, Bloc, Aggregate]);
export type Actor = z.infer<typeof Actor>;

/** The times in which an actor exists: a state's spells in the state system, else its one valid time. */
export const spellsOf = (actor: Actor): readonly string[] =>
  actor.kind === "state" && actor.spells !== undefined ? actor.spells : [actor.valid];

/** Whether an actor exists on any day of a year; false in a gap between two spells of a state. */
export const existsIn = (actor: Actor, year: Year): boolean =>
  actor.kind === "state" && actor.spells !== undefined
    ? actor.spells.some((spell) => touchesYear(validTime(spell), year))
    : touchesYear(validTime(actor.valid), year);

/** The statistical whole to which a state's total trade is recorded. */
export const WORLD: ActorId = "WLD";
