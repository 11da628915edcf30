import { missing } from "@entente/core/units/missing";
import { expect, test } from "vitest";
import { measureView, similarityView } from "./similarity.ts";
import { similaritySentence } from "./similarity-words.ts";

const view = measureView(
  "alliance-kappa",
  2012,
  ["AAA", "BBB", "CCC", "DDD"],
  [
    { a: "AAA", b: "BBB", value: -0.1 },
    { a: "AAA", b: "CCC", value: 0.9 },
    { a: "AAA", b: "DDD", value: missing("not-covered") },
    { a: "BBB", b: "CCC", value: 0.0004 },
    { a: "BBB", b: "DDD", value: 0.8 },
    { a: "CCC", b: "DDD", value: 0.1 },
  ],
);

test("those that are alike stand side by side", () => {
  expect(view.order.join()).toMatch(/^(AAA,CCC,DDD,BBB|BBB,DDD,CCC,AAA)$/);
});

test("what is not known keeps its reason, what is known three decimals", () => {
  expect(view.pairs).toContainEqual(["AAA", "DDD", null, "not-covered"]);
  expect(view.pairs).toContainEqual(["BBB", "CCC", 0]);
});

test("measures of which nothing is known are named and not shown", () => {
  const nothing = measureView(
    "voting-kappa",
    2012,
    ["AAA", "BBB"],
    [{ a: "AAA", b: "BBB", value: missing("too-few") }],
  );
  const all = similarityView(2024, ["AAA"], [view, nothing, null]);
  expect(all.measures.map(({ id }) => id)).toEqual(["alliance-kappa"]);
  expect(all.absent).toEqual(["alliance-s", "alliance-pi", "voting-kappa", "shared-institutions"]);
});

test("a cell's sentence says who, when and how alike, or why that is not known", () => {
  const of = { pair: "China – Russia", year: 2012 };
  expect(similaritySentence("alliance-kappa", { ...of, value: -0.07 })).toBe(
    "China – Russia, 2012. Similarity of alliances κ: −0.07.",
  );
  expect(similaritySentence("alliance-s", { ...of, value: null, why: "not-covered" })).toBe(
    "China – Russia, 2012: not known. The data sets in this release do not cover this year or actor.",
  );
});
