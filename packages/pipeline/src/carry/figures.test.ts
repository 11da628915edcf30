import { join } from "node:path";
import { Actor } from "@entente/core/actors";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { concentrationFigure } from "@entente/core/indicators/concentration";
import { gdpDependence } from "@entente/core/indicators/gdp-dependence";
import { identicalVotesFigure } from "@entente/core/indicators/identical-votes";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { interdependencePlace } from "@entente/core/indicators/interdependence-place";
import { partnerRankFigure } from "@entente/core/indicators/partner-rank";
import { partnerShare } from "@entente/core/indicators/partner-share";
import { sharedInstitutions } from "@entente/core/indicators/shared-institutions";
import { votingKappa } from "@entente/core/indicators/voting-kappa";
import { worldQuantiles } from "@entente/core/indicators/world-quantiles";
import type { ActorId, Year } from "@entente/core/units/ids";
import type { Maybe } from "@entente/core/units/missing";
import { expect, test } from "vitest";
import { embeddedData } from "../env.ts";
import { readDataFiles } from "../files/data-folder.ts";
import { plain, readYamlList } from "../files/yaml-file.ts";

/** Figures that others have published from the same data sets, computed by the indicators from the series files alone. */

const actors = readYamlList(join(embeddedData, "actors.yaml"), "actors.yaml", plain(Actor)).records;
const { series } = readDataFiles(embeddedData).files;
const index = indexInputs({
  actors: actors.map(({ value }) => value),
  facts: [],
  series: series.map(({ value }) => value),
});
const settings = defaultSettings;

const percent = (value: Maybe, digits = 1): Maybe =>
  typeof value === "number" ? Number((value * 100).toFixed(digits)) : value;
const share = (i: ActorId, j: ActorId, year: Year) => percent(partnerShare(index, i, j, year, settings).value);
const rank = (i: ActorId, j: ActorId, year: Year) => partnerRankFigure(index, i, j, year, settings).value;

test("COW trade: who needs whom among Russia, China and North Korea", () => {
  expect([share("RUS", "CHN", 2014), rank("RUS", "CHN", 2014)]).toEqual([12.2, 1]);
  expect([share("CHN", "RUS", 2014), rank("CHN", "RUS", 2014)]).toEqual([2.2, 10]);
  expect([2010, 2012, 2014].map((year) => share("PRK", "CHN", year))).toEqual([56, 75.3, 79.3]);
  expect(rank("PRK", "CHN", 2014)).toBe(1);
});

/** Share of identical votes over several years: each year's share weighted by its joint roll calls. */
function identical(a: ActorId, b: ActorId, years: readonly Year[]): Maybe {
  let alike = 0;
  let joint = 0;
  for (const year of years) {
    const { value, dataYear, basis } = identicalVotesFigure(index, a, b, year, settings);
    const calls = basis.find(({ rests, role }) => rests === "series" && role === "unga.joint-roll-calls");
    if (typeof value !== "number" || dataYear !== undefined || calls?.rests !== "series") {
      throw new Error(`${a}, ${b}: no votes of ${year}`);
    }
    joint += calls.value ?? 0;
    alike += value * (calls.value ?? 0);
  }
  return percent(alike / joint, 0);
}

test.each([
  ["CHN", "RUS", 74],
  ["CHN", "PRK", 83],
  ["RUS", "PRK", 80],
  ["CHN", "USA", 14],
  ["RUS", "USA", 19],
  ["PRK", "USA", 9],
  ["CHN", "JPN", 53],
  ["RUS", "JPN", 45],
  ["PRK", "JPN", 48],
  ["CHN", "KOR", 45],
  ["RUS", "KOR", 50],
  ["PRK", "KOR", 42],
])("UN General Assembly 2020–2023: %s and %s voted alike in %i %% of their joint roll calls", (a, b, published) => {
  expect(identical(a, b, [2020, 2021, 2022, 2023])).toBe(published);
});

test("six roll calls of 2024 are too few: the year before stands in", () => {
  expect(votingKappa(index, "RUS", "CHN", 2024, settings)).toMatchObject({ dataYear: 2023 });
  const strict = { ...settings, maxAgeYears: { ...settings.maxAgeYears, voting: 0 } };
  expect(votingKappa(index, "RUS", "CHN", 2024, strict).value).toEqual({ missing: "too-few" });
});

test("the Soviet Union's years are its own, in trade, votes and memberships", () => {
  const strict = { ...settings, maxAgeYears: { trade: 0, voting: 0, institutions: 0 } };
  for (const read of [partnerShare, identicalVotesFigure, sharedInstitutions]) {
    const known = (actor: ActorId, year: Year) => typeof read(index, actor, "CHN", year, strict).value === "number";
    expect([1990, 1991, 1992].map((year) => known("SUN", year))).toEqual([true, true, false]);
    expect([1990, 1991, 1992].map((year) => known("RUS", year))).toEqual([false, false, true]);
  }
});

test("Germany's trade of 1990 stands under two codes, and counts once", () => {
  // COW has the rows with Belgium and Luxembourg under 260, those with 156 others under 255.
  const total = index.series.get("trade.flow")?.get(1990)?.get("DEU")?.get("WLD")?.[0]?.point;
  expect(total?.flag).toBe("sum over partners, 158 of 161 known");
});

test("the EU is one partner of others, and no partner of its own members", () => {
  expect(share("CHN", "EU", 2014)).toBe(16);
  expect(partnerShare(index, "EU", "DEU", 2014, settings).value).toEqual({ missing: "not-applicable" });
  expect(partnerShare(index, "DEU", "EU", 2014, settings).value).toEqual({ missing: "not-applicable" });
  // What a listed member has of a partner's trade is part of what the bloc has.
  const [whole, part] = [
    partnerShare(index, "CHN", "EU", 2014, settings),
    partnerShare(index, "CHN", "DEU", 2014, settings),
  ];
  expect(Number(part.value)).toBeLessThan(Number(whole.value));
});

test("shares of one year never come to more than the whole", () => {
  for (const year of [1992, 2000, 2014]) {
    for (const i of ["RUS", "CHN", "PRK", "USA", "JPN", "KOR", "IND", "EU"]) {
      const others = ["RUS", "CHN", "PRK", "USA", "JPN", "KOR", "IND", "EU"].filter((j) => j !== i);
      const sum = others.reduce((all, j) => all + Number(partnerShare(index, i, j, year, settings).value), 0);
      expect(sum, `${i} ${year}`).toBeGreaterThan(0);
      expect(sum, `${i} ${year}`).toBeLessThanOrEqual(1);
    }
  }
});

test("every year has a world distribution, on which dyads find their place", () => {
  for (let year = 1990; year <= 2014; year++) {
    expect(worldQuantiles(index, year)).toMatchObject({ year, quantiles: { length: 101 } });
  }
  const place = (a: ActorId, b: ActorId) => interdependencePlace(index, a, b, 2014, settings).value;
  expect(place("CHN", "USA")).toBeGreaterThan(0.99);
  expect(place("CHN", "PRK")).toBeLessThan(Number(place("CHN", "RUS")));
});

test("North Korea's trade is the most concentrated, and its GDP is not covered, which is not 0", () => {
  const hhi = (actor: ActorId) => Number(concentrationFigure(index, actor, 2014, settings).value);
  // China alone gives 0.79 squared.
  expect(hhi("PRK")).toBeGreaterThan(0.793 ** 2);
  for (const actor of ["RUS", "CHN", "USA", "JPN", "KOR", "IND", "DEU"]) expect(hhi(actor)).toBeLessThan(hhi("PRK"));
  expect(gdpDependence(index, "PRK", "CHN", 2014, settings).value).toEqual({ missing: "not-covered" });
  // 42,807 + 51,135 of 2,059,242 million US dollars.
  expect(percent(gdpDependence(index, "RUS", "CHN", 2014, settings).value)).toBe(4.6);
});
