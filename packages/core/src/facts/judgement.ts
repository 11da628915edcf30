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

/** What became of what was judged, as a curator found it: result, the day on which it was decided, and where that stands. */
export const Outcome = z.strictObject({
  result: z.enum(["came-about", "did-not", "condition-not-met"]),
  on: z.iso.date().meta({
    title: "Decided on",
    description: "The day on which it came about; else a day on or after the horizon",
  }),
  source: SourceId.meta({ title: "Found in" }),
  locator: z.string().trim().min(1).max(240).optional(),
  note: z.string().trim().max(2000).optional(),
});
export type Outcome = z.infer<typeof Outcome>;

const JudgementFields = z.strictObject({
  kind: z.literal("judgement"),
  ...factBase,
  authorOf: SourceId.meta({ title: "Made in", description: "The source whose author makes it" }),
  about: z.array(ActorId).min(1),
  likelihood: quantity(Likelihood),
  horizon: quantity(z.iso.date()),
  condition: z.string().max(500).optional(),
  factsFor: z.array(FactId).default([]),
  factsAgainst: z.array(FactId).default([]),
  outcome: Outcome.optional().meta({ title: "Outcome", description: "Once it is decided; then it is scored" }),
});

/**
 * An analyst's judgement: owned, with likelihood, confidence (of the fact), horizon, the facts for and against, and, once it is
 * decided, its outcome. That it came about can be found on any day up to the horizon; that it did not, or that its condition was not
 * met, only once the horizon is there: before that nothing is decided.
 */
export const Judgement = JudgementFields.superRefine(({ outcome, horizon, condition }, context) => {
  if (outcome === undefined) return;
  const refuse = (field: string, message: string) =>
    context.addIssue({ code: "custom", path: ["outcome", field], message });
  const { result, on } = outcome;
  if (result === "condition-not-met" && condition === undefined)
    refuse("result", "came-about or did-not: no condition is set");
  if (horizon.state !== "known") {
    if (result !== "came-about") refuse("result", "came-about: without a horizon nothing else can be decided");
  } else if (result === "came-about" && on > horizon.value) {
    refuse("on", `a day up to the horizon, ${horizon.value}; what came later did not come about in time`);
  } else if (result !== "came-about" && on < horizon.value) {
    refuse("on", `a day from the horizon on, ${horizon.value}; before that it is not decided`);
  }
});
