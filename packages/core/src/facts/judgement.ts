import { z } from "zod";
import { ActorId, FactId, SourceId } from "../units/ids.ts";
import { quantity } from "../units/quantity.ts";
import { factBase } from "./base.ts";

/** ICD 203 ladder, with its bands in per cent. */
export const likelihoodBands = {
  "almost-no-chance": [1, 5],
  "very-unlikely": [5, 20],
  unlikely: [20, 45],
  "roughly-even": [45, 55],
  likely: [55, 80],
  "very-likely": [80, 95],
  "almost-certain": [95, 99],
} as const;
export const Likelihood = z.enum(
  Object.keys(likelihoodBands) as [keyof typeof likelihoodBands, ...(keyof typeof likelihoodBands)[]],
);

/** An analyst's judgement: owned, with likelihood, confidence (of the fact), horizon, and the facts for and against. */
export const Judgement = z.strictObject({
  kind: z.literal("judgement"),
  ...factBase,
  authorOf: SourceId.meta({ title: "Made in", description: "The source whose author makes it" }),
  about: z.array(ActorId).min(1),
  likelihood: quantity(Likelihood),
  horizon: quantity(z.iso.date()),
  condition: z.string().max(500).optional(),
  factsFor: z.array(FactId).default([]),
  factsAgainst: z.array(FactId).default([]),
});
