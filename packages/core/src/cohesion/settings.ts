import { z } from "zod";
import { type FieldIssue, fieldIssues } from "../issues.ts";
import { defaultSimilarity, portfolioScales } from "../similarity/options.ts";
import { err, ok, type Result } from "../units/result.ts";
import { defaultVotes } from "../votes/options.ts";
import type { DimensionId, Rung, Settings } from "./types.ts";

/** The six dimensions of cohesion, in the order in which they are shown. */
export const dimensions = [
  "commitment",
  "trade",
  "voting",
  "institutions",
  "support",
  "freedom-from-strain",
] as const satisfies readonly DimensionId[];

/** The rungs of the commitment ladder, lowest first. */
export const rungs = [
  "none",
  "consultation",
  "non-aggression",
  "defence",
  "defence-automatic",
] as const satisfies readonly Rung[];

/** The method's own choice of its constants. */
export const defaultSettings: Settings = {
  weights: { commitment: 1, trade: 1, voting: 1, institutions: 1, support: 1, "freedom-from-strain": 1 },
  ladder: { none: 0, consultation: 0.25, "non-aggression": 0.4, defence: 0.8, "defence-automatic": 1 },
  halfLifeYears: 10,
  maxAgeYears: { trade: 10, voting: 2, institutions: 10 },
  minRollCalls: 20,
  votes: defaultVotes,
  similarity: defaultSimilarity,
  confidence: { high: 0.95, moderate: 0.8, low: 0.55 },
  // 0.45: what sanctions in force now (severity 3) come to by themselves, 1 − e^(−3/5) = 0.451.
  signs: { friendlyFrom: 0.8, hostileFrom: 0.45, strainWeight: 1, leastSeverity: 3, halfLifeYears: 2 },
};

/** Every key keeps its default where a reader leaves it out. */
function fields<K extends string, T extends z.ZodType<number>>(defaults: Readonly<Record<K, number>>, value: T) {
  const shape = Object.fromEntries(
    Object.entries<number>(defaults).map(([key, chosen]) => [
      key,
      value.default(chosen as z.util.NoUndefined<z.output<T>>),
    ]),
  );
  return z.strictObject(shape as Record<K, z.ZodDefault<T>>);
}

const fraction = z.number("a number").min(0, "a number from 0 to 1").max(1, "a number from 0 to 1");
const threshold = z
  .number("a number above 0, up to 1")
  .gt(0, "a number above 0, up to 1")
  .max(1, "a number above 0, up to 1");
const halfLife = z.number("a number of years").min(0.1, "0.1 to 200 years").max(200, "0.1 to 200 years");
const weight = z.number("a number").min(0, "a weight from 0 to 100").max(100, "a weight from 0 to 100");
const age = z.int("a whole number of years").min(0, "0 to 50 years").max(50, "0 to 50 years");

/** Settings as a reader may send them, in part or whole: an address, a scenario. What is left out keeps its default. */
export const SettingsInput = z.strictObject({
  weights: fields(defaultSettings.weights, weight)
    .refine((weights) => Object.values(weights).some((value) => value > 0), "at least one weight above 0")
    .prefault({}),
  ladder: fields(defaultSettings.ladder, fraction)
    .refine(
      (ladder) => rungs.every((rung, i) => i === 0 || ladder[rungs[i - 1] ?? rung] <= ladder[rung]),
      `rungs that do not fall: ${rungs.join(" ≤ ")}`,
    )
    .prefault({}),
  halfLifeYears: halfLife.default(defaultSettings.halfLifeYears),
  maxAgeYears: fields(defaultSettings.maxAgeYears, age).prefault({}),
  minRollCalls: z
    .int("a whole number of roll calls")
    .min(1, "1 to 1,000 roll calls")
    .max(1000, "1 to 1,000 roll calls")
    .default(defaultSettings.minRollCalls),
  votes: z
    .strictObject({
      abstain: z.enum(["middle", "left-out"], "middle or left-out").default(defaultVotes.abstain),
      absent: z.enum(["left-out", "middle"], "left-out or middle").default(defaultVotes.absent),
    })
    .prefault({}),
  similarity: z
    .strictObject({
      scale: z.enum(portfolioScales, "cow, ladder or rungs").default(defaultSimilarity.scale),
      selfTie: z.enum(["maximum", "left-out"], "maximum or left-out").default(defaultSimilarity.selfTie),
      states: z.enum(["all", "allied"], "all or allied").default(defaultSimilarity.states),
    })
    .prefault({}),
  confidence: fields(defaultSettings.confidence, fraction).prefault({}),
  signs: z
    .strictObject({
      friendlyFrom: threshold.default(defaultSettings.signs.friendlyFrom),
      hostileFrom: threshold.default(defaultSettings.signs.hostileFrom),
      strainWeight: weight.default(defaultSettings.signs.strainWeight),
      leastSeverity: z.int("a severity").min(1, "1 to 5").max(5, "1 to 5").default(defaultSettings.signs.leastSeverity),
      halfLifeYears: halfLife.default(defaultSettings.signs.halfLifeYears),
    })
    .prefault({}),
});

/** The default settings with a reader's changes, or every field that cannot be used. */
export function readSettings(changes: unknown): Result<Settings, FieldIssue[]> {
  const parsed = SettingsInput.safeParse(changes);
  return parsed.success ? ok(parsed.data) : err(fieldIssues(parsed.error, changes));
}
