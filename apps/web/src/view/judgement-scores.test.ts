import type { FactOf } from "@entente/core/facts/fact";
import { Judgement } from "@entente/core/facts/judgement";
import { expect, test } from "vitest";
import { testSources } from "./brief-test-support.ts";
import { scoresView } from "./judgement-scores.ts";

const sources = new Map(testSources.map((source) => [source.id, source]));
let made = 0;
const judgement = (fields: Partial<FactOf<"judgement">> = {}) => {
  made += 1;
  return Judgement.parse({
    kind: "judgement",
    id: `judgement-${made}`,
    title: "It will come about",
    valid: "2024",
    confidence: "low",
    authorOf: "test-source",
    about: ["RUS"],
    likelihood: { state: "known", value: "likely" },
    horizon: { state: "known", value: "2025-12-31" },
    ...fields,
  });
};
const outcome = { result: "came-about", on: "2025-06-01", source: "other-source", locator: "p. 3" } as const;

test("none scored: said, and missing rather than 0", () => {
  expect(scoresView([], sources, "2025-01-01").headline).toBe("No judgement is recorded.");
  const view = scoresView([judgement(), judgement()], sources, "2025-01-01");
  expect(view.headline).toBe("Two judgements are recorded; none is scored yet.");
  expect(view.authors).toEqual([{ author: "Jane Doe", judgements: 2, scored: 0, score: null }]);
  expect(view.parts.map(({ state, lines }) => [state, lines.length, lines[0]?.score])).toEqual([["open", 2, "none"]]);
});

test("scored, due and without a horizon; one that lost its dispute is left out", () => {
  const lost = judgement({ outcome, dispute: { id: "which", inUse: false, rule: "the other is used" } });
  const undated = judgement({ horizon: { state: "unknown", reason: "not said" } });
  const view = scoresView([judgement({ outcome }), judgement(), undated, lost], sources, "2026-01-01");
  expect(view.headline).toBe("Three judgements are recorded; one is scored, with a mean of 0.11; one is due.");
  expect(view.parts.map(({ state }) => state)).toEqual(["scored", "due", "undated"]);
  expect(view.parts[0]?.lines[0]).toMatchObject({
    likelihood: "likely (55–80\u00a0%)",
    horizon: "31 December 2025",
    outcome: "came about, 1 June 2025",
    foundIn: { id: "other-source", citation: "Doe 2020", locator: "p. 3" },
    score: "0.11",
  });
});
