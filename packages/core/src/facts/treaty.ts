import { z } from "zod";
import { ActorId } from "../units/ids.ts";
import { Edtf } from "../units/valid-time.ts";
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

/** When a party was bound, where that is not the whole of the treaty's valid time. */
export const BoundSpell = z.strictObject({ actor: ActorId, valid: Edtf });
export type BoundSpell = z.infer<typeof BoundSpell>;

const TreatyFields = z.strictObject({
  kind: z.literal("treaty"),
  ...factBase,
  parties: z.array(ActorId).min(2).max(80),
  bound: z.array(BoundSpell).max(200).optional().meta({
    title: "Bound at other times",
    description:
      "When a party was bound, where that differs from the treaty's own time; several spells where it left and came back",
  }),
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

export const Treaty = TreatyFields.superRefine(({ parties, bound }, context) => {
  for (const [i, { actor }] of (bound ?? []).entries()) {
    if (parties.includes(actor)) continue;
    context.addIssue({ code: "custom", path: ["bound", i, "actor"], message: "a party of the treaty" });
  }
});
