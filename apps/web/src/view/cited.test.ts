import type { Evidence } from "@entente/core/evidence";
import type { Figure } from "@entente/core/indicators/figure";
import { expect, test } from "vitest";
import { citedFacts, citedFigures } from "./cited.ts";

const supports = (source: string): Evidence => ({ source, locator: "p. 1", stance: "supports" });
const context = {
  evidence: new Map([
    ["f1", [supports("b"), supports("a")]],
    ["f2", [supports("b"), { ...supports("z"), stance: "contradicts" as const }]],
    ["many", ["s1", "s2", "s3", "s4", "s5", "s6"].map(supports)],
  ]),
  cite: (source: string) => source.toUpperCase(),
};

test("the source of most facts comes first; what contradicts them is not their source", () => {
  expect(citedFacts(["f1", "f2"], context)).toBe("B; A");
});

test("four are named, the rest counted", () => {
  expect(citedFacts(["many"], context)).toBe("S1; S2; S3; S4; and 2 more");
});

test("what a title says in brackets is left to the source's own page", () => {
  const cite = () => "Trade in 2023 [report; title in our words] 2024";
  expect(citedFacts(["f1"], { ...context, cite })).toBe("Trade in 2023 2024");
});

test("no evidence is said, not left blank", () => {
  expect(citedFacts([], context)).toBe("none is recorded");
});

test("a figure is followed down to its data sets and facts", () => {
  const leaf = (basis: Figure["basis"]): Figure => ({
    indicator: "partner-share",
    subject: { shape: "directed-dyad", a: "AAA", b: "BBB" },
    year: 2014,
    value: 0.5,
    unit: "share",
    coverage: 1,
    basis,
  });
  const inner = leaf([{ rests: "series", key: "cow/trade.flow/AAA/BBB/-/2014/compiled", role: "exports", value: 1 }]);
  const outer = leaf([
    { rests: "figure", figure: inner, role: "part" },
    { rests: "series", key: "cow/trade.flow/BBB/AAA/-/2014/compiled", role: "imports", value: 1 },
    { rests: "fact", id: "f2", role: "claim" },
  ]);
  expect(citedFigures([outer], context)).toBe("COW; B");
});
