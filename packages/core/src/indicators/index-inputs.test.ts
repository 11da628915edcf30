import { expect, test } from "vitest";
import { factsOf, pointsOf, setAside } from "./index-inputs.ts";
import { absence, dispute, friction, point, testIndex, treaty } from "./test-support.ts";

test("a treaty of three is a treaty of each of their dyads, and of no other", () => {
  const index = testIndex({ facts: [treaty(["CHN", "PRK", "RUS"], "consultation", { id: "three" })] });
  for (const [a, b] of [
    ["CHN", "PRK"],
    ["RUS", "CHN"],
    ["PRK", "RUS"],
  ] as const) {
    expect(factsOf(index, a, b).treaties.map(({ fact }) => fact.id)).toEqual(["three"]);
  }
  expect(factsOf(index, "CHN", "USA").treaties).toEqual([]);
});

test("a dyad's facts are found from either side", () => {
  const facts = [friction("USA", "CHN", 3, "2018/.."), absence("strain", ["CHN", "USA"], "1990")];
  const index = testIndex({ facts });
  expect(factsOf(index, "CHN", "USA")).toBe(factsOf(index, "USA", "CHN"));
  expect(factsOf(index, "CHN", "USA").episodes).toHaveLength(1);
  expect(factsOf(index, "CHN", "USA").absences).toHaveLength(1);
});

test("points of one question come in the order of their names, whatever the order they arrive in", () => {
  const points = ["b-data", "a-data"].map((dataset) => point("gdp.current", "RUS", null, 2010, 1, { dataset }));
  const names = (series: typeof points) =>
    pointsOf(testIndex({ series }), "gdp.current", "RUS", null, 2010).map(({ point }) => point.dataset);
  expect(names(points)).toEqual(["a-data", "b-data"]);
  expect(names(points.toReversed())).toEqual(["a-data", "b-data"]);
});

test("the years of a series are known, ascending", () => {
  const series = [2012, 2010, 2012].map((year, i) => point("gdp.current", i === 0 ? "USA" : "RUS", null, year, 1));
  expect(testIndex({ series }).seriesYears.get("gdp.current")).toEqual([2010, 2012]);
});

test("a dispute is undecided until one of its claims is in use", () => {
  const lost = treaty(["CHN", "PRK"], "defence", { dispute: dispute(false, "ends") });
  const won = treaty(["CHN", "PRK"], "defence", { dispute: dispute(true, "ends") });
  const open = friction("USA", "CHN", 1, "2010", { dispute: dispute(false, "whether") });
  const index = testIndex({ facts: [lost, won, open] });
  expect([...index.undecided]).toEqual(["whether"]);
  expect([lost, won, open].map(({ fact }) => setAside(fact))).toEqual([true, false, true]);
});
