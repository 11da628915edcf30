import { expect, test } from "vitest";
import type { FactRecord } from "../facts/fact.ts";
import { absence, dispute, testIndex, treaty } from "../indicators/test-support.ts";
import { missing } from "../units/missing.ts";
import { multilaterality } from "./multilaterality.ts";

const among = (facts: FactRecord[], members = ["RUS", "CHN", "PRK"]) =>
  multilaterality(testIndex({ facts }), { shape: "group", members, against: [] }, 2020);

test("1 when one treaty in force has all the members, whoever else is a party", () => {
  const common = treaty(["RUS", "CHN", "PRK", "IND"], "consultation");
  expect(among([common])).toMatchObject({ value: 1, coverage: 1, basis: [{ id: common.fact.id }] });
});

test("treaties in pairs, however many, are no common one, and silence is not absence", () => {
  const pairs = [
    treaty(["RUS", "CHN"], "defence"),
    treaty(["CHN", "PRK"], "defence"),
    treaty(["RUS", "PRK"], "defence"),
  ];
  expect(among(pairs)).toMatchObject({ value: missing("no-fact"), coverage: 0 });
});

test("0 where it is asserted that there is none", () => {
  const searched = absence("common-instrument", ["RUS", "CHN", "PRK"], "2020");
  expect(among([searched])).toMatchObject({ value: 0, coverage: 1, basis: [{ id: searched.fact.id }] });
});

test("0 where it is asserted that nothing at all binds two of the members", () => {
  expect(among([absence("any-commitment", ["RUS", "CHN"], "2020")]).value).toBe(0);
});

test("an absence among more actors says nothing of fewer", () => {
  expect(among([absence("common-instrument", ["RUS", "CHN", "PRK", "IND"], "2020")]).value).toEqual(missing("no-fact"));
});

test("that no defence treaty was found does not rule out a weaker common one", () => {
  expect(among([absence("defence-obligation", ["RUS", "CHN"], "2020")]).value).toEqual(missing("no-fact"));
});

test("a treaty outweighs an asserted absence and says so", () => {
  const figure = among([
    treaty(["RUS", "CHN", "PRK"], "defence"),
    absence("common-instrument", ["RUS", "CHN", "PRK"], "2020"),
  ]);
  expect(figure).toMatchObject({ value: 1, note: expect.stringContaining("contradicts") });
});

test("a common treaty that has ended, or was set aside, does not count; one without a recorded end leaves it unknown", () => {
  const members = ["RUS", "CHN", "PRK"];
  expect(among([treaty(members, "defence", { valid: "1995/2005" })]).value).toEqual(missing("no-fact"));
  const lost = treaty(members, "defence", { dispute: dispute(false) });
  const won = treaty(["RUS", "CHN"], "defence", { dispute: dispute(true) });
  expect(among([lost, won]).value).toEqual(missing("no-fact"));
  expect(among([lost]).value).toEqual(missing("disputed"));
  const endless = among([
    treaty(members, "defence", { valid: "1995/" }),
    absence("common-instrument", members, "2020"),
  ]);
  expect(endless).toMatchObject({ value: missing("no-fact"), note: expect.stringContaining("unknown") });
});
