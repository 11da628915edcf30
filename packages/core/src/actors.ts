import { z } from "zod";
import { ActorId } from "./units/ids.ts";
import { Edtf } from "./units/valid-time.ts";

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

export const State = z.strictObject({
  ...base,
  kind: z.literal("state"),
  /** The state whose obligations and seat it took over, e.g. SUN for RUS. */
  succeeds: ActorId.optional(),
});

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

/** The statistical whole to which a state's total trade is recorded. */
export const WORLD: ActorId = "WLD";
