import { z } from "zod";
import { ActorId } from "../units/ids.ts";
import { factBase } from "./base.ts";

/** ATOP's five obligations. */
export const ObligationType = z.enum(["defence", "offence", "neutrality", "non-aggression", "consultation"]);
export type ObligationType = z.infer<typeof ObligationType>;

/**
 * How the obligation comes to bind: by itself; when its conditions are met; by means each party deems fit; or not known.
 */
export const Trigger = z.enum(["automatic", "conditional", "discretionary", "unknown"]);
export type Trigger = z.infer<typeof Trigger>;

export const Obligation = z.strictObject({
  type: ObligationType,
  trigger: Trigger,
  article: z.string().max(60).optional(),
  owedBy: z.array(ActorId).optional().meta({ description: "Who owes it, where not every party does" }),
  condition: z.string().max(500).optional(),
});

export const Treaty = z.strictObject({
  kind: z.literal("treaty"),
  ...factBase,
  parties: z.array(ActorId).min(2).max(80),
  signed: z.iso.date().optional(),
  obligations: z.array(Obligation).min(1),
  cowType: z.enum(["I", "IIa", "IIb", "III"]).optional().meta({
    title: "Correlates of War type",
    description: "I defence pact · IIa neutrality · IIb non-aggression · III entente",
  }),
  identifiers: z
    .array(z.strictObject({ scheme: z.enum(["ATOP", "COW-alliance", "UNTS"]), value: z.string().min(1).max(40) }))
    .default([]),
});
