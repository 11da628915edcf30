import { FactRecord } from "@entente/core/facts/fact";
import { expect, test } from "vitest";
import { referencesOf, sourcesOf } from "./references-of.ts";

test("a judgement names its author's source, the facts on both sides, and the source of its outcome", () => {
  const record = FactRecord.parse({
    fact: {
      kind: "judgement",
      id: "a-judgement",
      title: "It will come about",
      valid: "2024",
      confidence: "low",
      authorOf: "book",
      about: ["RUS"],
      likelihood: { state: "known", value: "likely" },
      horizon: { state: "known", value: "2025-12-31" },
      factsFor: ["one"],
      outcome: { result: "did-not", on: "2025-12-31", source: "news" },
    },
    evidence: [{ source: "book", locator: "p. 1", stance: "supports" }],
  });
  expect(referencesOf(record)).toEqual([
    { kind: "actor", id: "RUS", from: "about.0" },
    { kind: "source", id: "book", from: "authorOf" },
    { kind: "fact", id: "one", from: "factsFor.0" },
    { kind: "source", id: "news", from: "outcome.source" },
    { kind: "source", id: "book", from: "evidence.0.source" },
  ]);
  expect(sourcesOf(record)).toEqual(["book", "news"]);
});
