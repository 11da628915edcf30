import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { flows, friction, point, testIndex, treaty } from "../indicators/test-support.ts";
import { explainChange } from "./explain-change.ts";
import { causesOf, changedFacts, movingFacts } from "./summary.ts";

const clash = friction("RUS", "CHN", 2, "2000/..", { id: "clash" });
const graver = friction("RUS", "CHN", 5, "2000/..", { id: "clash" });
const wide = treaty(["RUS", "CHN", "PRK"], "defence", { id: "wide", valid: "2000/.." });
const talks = treaty(["RUS", "CHN", "PRK"], "consultation", { id: "talks", valid: "2000/.." });
const aside = friction("RUS", "USA", 2, "2000/..", { id: "aside" });

test("which facts two releases do not share, and how", () => {
  expect(changedFacts([clash, talks, aside], [graver, talks, wide])).toEqual([
    { id: "aside", change: "gone" },
    { id: "clash", change: "altered" },
    { id: "wide", change: "new" },
  ]);
  expect(changedFacts([clash], [clash])).toEqual([]);
});

const end = (facts: Parameters<typeof changedFacts>[0]) => ({
  index: testIndex({ facts }),
  year: 2014,
  settings: defaultSettings,
});
const told = explainChange(end([clash, talks, aside]), end([graver, talks, wide]), ["RUS", "CHN", "PRK"]);

test("what a fact adds over all dyads, the largest first", () => {
  const { facts, numbers } = causesOf(told);
  expect(numbers).toEqual([]);
  expect(facts.map(({ fact, moved }) => [fact, moved])).toEqual([
    ["wide", "came"],
    ["clash", "changed"],
  ]);
  const [first] = facts;
  expect(first?.where).toHaveLength(3);
  expect(first?.amount).toBeCloseTo(
    (first?.where ?? []).reduce((sum, { amount }) => sum + amount, 0),
    12,
  );
});

test("a flow that stands in both shares of a dyad is told once", () => {
  const series = [2010, 2014].flatMap((year, i) => [
    ...flows("RUS", "CHN", year, [10 + 10 * i, 10, 50, 50]),
    ...flows("CHN", "RUS", year, [10, 10 + 10 * i, 100, 100]).slice(2),
  ]);
  const quantiles = [0, 1].map((value, i) =>
    point("world.interdependence-quantile", "WLD", null, 2010, value, { part: `p${i * 100}` }),
  );
  const index = testIndex({ series: [...series, ...quantiles] });
  const at = (year: number) => ({ index, year, settings: defaultSettings });
  const moved = explainChange(at(2010), at(2014), ["RUS", "CHN"]);
  const { numbers } = causesOf(moved);
  expect(numbers.map(({ cause }) => (cause.of === "series" ? cause.role : cause.of))).toEqual([
    "exports RUS → CHN, compiled",
  ]);
  expect(numbers[0]?.amount).toBeCloseTo(moved.difference as number, 12);
});

test("of three facts changed two moved the figure", () =>
  expect([...movingFacts(told)].sort()).toEqual(["clash", "wide"]));

test("a fact that makes a dimension known moves it too", () => {
  const more = explainChange(end([talks]), end([talks, clash]), ["RUS", "CHN"]);
  expect(causesOf(more).facts).toEqual([]);
  expect([...movingFacts(more)]).toEqual(["clash"]);
});
