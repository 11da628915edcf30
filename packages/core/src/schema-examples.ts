import type { z } from "zod";
import { type FieldIssue, fieldIssues } from "./issues.ts";

/** Examples for the tests of the schemas: one good record of each sort, to be spoiled field by field. */

export const evidence = [{ source: "treaty-text-2024", locator: "art. 4", stance: "supports" }];

const common = { id: "example-1", title: "An example of a fact", valid: "2024-06-19/..", confidence: "high" };
export const treaty = {
  ...common,
  kind: "treaty",
  parties: ["RUS", "PRK"],
  signed: "2024-06-19",
  obligations: [{ type: "defence", trigger: "conditional", article: "4" }],
};
export const friction = {
  ...common,
  kind: "friction",
  from: "RUS",
  to: "CHN",
  mutual: true,
  form: "armed-clash",
  severity: 4,
};
const claim = { ...common, from: "RUS", to: "CHN", flow: "total", year: 2023, firstPublisher: "Customs service" };
export const tradeShare = { ...claim, kind: "trade-share", share: { state: "known", value: 0.34 } };
export const tradeRank = { ...claim, kind: "trade-rank", rank: { state: "known", value: 6 } };
export const tradeValue = { ...claim, kind: "trade-value", valueUsd: { state: "known", value: 2.4e11 } };
export const vote = {
  ...common,
  kind: "vote",
  body: "UNSC",
  document: "S/RES/2397 (2017)",
  date: "2017-12-22",
  voter: "CHN",
  choice: "yes",
  on: "PRK",
  effect: "strain",
  severity: 3,
};
export const judgement = {
  ...common,
  kind: "judgement",
  authorOf: "analysis-2024",
  about: ["RUS", "PRK"],
  likelihood: { state: "known", value: "likely" },
  horizon: { state: "unknown", reason: "the author names none" },
};
export const seriesPoint = {
  dataset: "cow-trade-4.0",
  indicator: "trade.flow",
  from: "RUS",
  to: "CHN",
  part: null,
  year: 2014,
  value: 3.7e10,
  unit: "USD",
  reporter: "compiled",
  missing: null,
  flag: null,
};
export const source = {
  id: "treaty-text-2024",
  type: "treaty",
  title: "Treaty on Comprehensive Strategic Partnership",
  URL: "https://example.org/treaty",
  sourceKind: "treaty-text",
  reliability: "a",
};

/** Every issue that a schema finds; none when the input is good. */
export function issuesOf(schema: z.ZodType, input: unknown): FieldIssue[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : fieldIssues(parsed.error, input);
}
