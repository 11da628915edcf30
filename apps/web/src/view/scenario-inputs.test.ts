import { groupCohesion } from "@entente/core/cohesion/group";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { flow, point, testInputs } from "@entente/core/indicators/test-support";
import type { Inputs } from "@entente/core/inputs";
import { expect, test } from "vitest";
import { inputsOfYear } from "./scenario-inputs.ts";

const both = (a: string, b: string, year: number, value: number) => [flow(a, b, year, value), flow(b, a, year, value)];
const years = Array.from({ length: 30 }, (_, i) => 1995 + i);
const inputs = testInputs({
  series: [
    ...years
      .flatMap((year) => [
        ...both("CHN", "WLD", year, 500 + year),
        ...both("RUS", "WLD", year, 100),
        ...both("CHN", "RUS", year, year - 1990),
        point("igo.joint", "CHN", "RUS", year, 30),
        point("igo.memberships", "CHN", null, year, 50),
        point("igo.memberships", "RUS", null, year, 60),
      ])
      .filter(({ indicator, year }) => (indicator.startsWith("igo") ? year <= 2014 : year <= 2022)),
    ...[1995, 2006].flatMap((year) =>
      [0, 0.02, 1].map((value, i) =>
        point("world.interdependence-quantile", "WLD", null, year, value, { part: `p${i * 50}` }),
      ),
    ),
  ],
});
const ask = (from: Inputs, year: number) =>
  groupCohesion(indexInputs(from), { members: ["CHN", "RUS"], against: [], year }, defaultSettings);

test.each([1996, 2005, 2006, 2014, 2022, 2024])("the figures of %i are those of all the inputs", (year) => {
  const part = inputsOfYear(inputs, year, defaultSettings);
  expect(part.series.length).toBeLessThan(inputs.series.length);
  expect(ask(part, year)).toEqual(ask(inputs, year));
  expect(ask(part, year).figure.coverage).toBeGreaterThan(0);
});
