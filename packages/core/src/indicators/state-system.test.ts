import { expect, test } from "vitest";
import { missing } from "../units/missing.ts";
import { absentReason, demandActors, listedBlocs, unanswerable } from "./state-system.ts";
import { point, testIndex } from "./test-support.ts";

const index = testIndex({ series: [point("gdp.current", "RUS", null, 2010, 1)] });

test("an unknown code fails loudly", () => {
  expect(() => demandActors(index, ["RUS", "ZZZ"])).toThrow('unknown actor "ZZZ"');
});

test("why a number is absent: no state then, a year that the series do not reach, or no fact", () => {
  expect(absentReason(index, ["RUS"], 1990, "gdp.current")).toEqual(missing("not-a-state-then"));
  expect(absentReason(index, ["RUS"], 2011, "gdp.current")).toEqual(missing("not-covered"));
  expect(absentReason(index, ["CHN"], 2010, "gdp.current")).toEqual(missing("no-fact"));
});

test("questions that have no answer whatever the data", () => {
  expect(unanswerable(index, ["RUS", "CHN"], 2010)).toBeUndefined();
  expect(unanswerable(index, ["RUS", "RUS"], 2010)?.value).toEqual(missing("not-applicable"));
  expect(unanswerable(index, ["RUS", "WLD"], 2010)?.value).toEqual(missing("not-applicable"));
  expect(unanswerable(index, ["EU", "CHN"], 1992)?.value).toEqual(missing("not-a-state-then"));
  expect(unanswerable(index, ["SUN"], 1991)).toBeUndefined();
});

test("a member listed beside its bloc is found, once it has joined", () => {
  expect([...listedBlocs(index, ["DEU", "EU", "USA"], 2010)]).toEqual([["DEU", ["EU"]]]);
  expect([...listedBlocs(index, ["DEU", "EU", "USA"], 1990)]).toEqual([]);
  expect([...listedBlocs(index, ["DEU", "USA"], 2010)]).toEqual([]);
});

test("a state in the gap between two of its spells is no state then", () => {
  const gone = testIndex({});
  const russia = gone.actors.get("RUS");
  if (russia?.kind !== "state") throw new Error("the sample has no RUS");
  const actors = new Map(gone.actors).set("RUS", { ...russia, valid: "1900/..", spells: ["1900/1939", "1945/.."] });
  const reason = (year: number) => absentReason({ ...gone, actors }, ["RUS"], year);
  expect([1939, 1940, 1944, 1945].map(reason)).toEqual(
    ["no-fact", "not-a-state-then", "not-a-state-then", "no-fact"].map((why) => missing(why as "no-fact")),
  );
  expect(unanswerable({ ...gone, actors }, ["RUS", "USA"], 1942)?.value).toEqual(missing("not-a-state-then"));
});
