import { test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { groupCohesion } from "../cohesion/group.ts";
import { cohesionRange } from "../cohesion/range.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { figureFor } from "../indicators/registry.ts";
import { testIndex, treaty } from "../indicators/test-support.ts";
import { isKnown, isMissing } from "../units/missing.ts";
import { boundFigures } from "./bounds.ts";
import { doubtDocs } from "./docs.ts";
import { publishedSampling, rangeFigures } from "./range-figures.ts";

const ask = (index: ReturnType<typeof indexInputs>, members: readonly string[], year: number) => (indicator: string) =>
  figureFor(index, { indicator, subject: { shape: "group", members, against: [] }, year }, defaultSettings);

test("the ends of the range and the bounds can be asked for by name", () => {
  const members = ["RUS", "CHN"];
  const index = testIndex({
    facts: [
      treaty(members, "non-aggression", { confidence: "low" }),
      treaty(members, "consultation", { confidence: "high" }),
    ],
  });
  const value = ask(index, members, 2020);
  const range = cohesionRange(index, { members, year: 2020 }, defaultSettings, publishedSampling).all;
  if (isMissing(range)) throw new Error("expected a range");
  expect(value("cohesion-range-low")?.value).toBe(range.low);
  expect(value("cohesion-range-median")?.value).toBe(range.median);
  expect(value("cohesion-range-high")?.value).toBe(range.high);
  expect(value("weakest-dyad-stability")?.value).toBe(1);
  expect(value("cohesion-lower-bound")?.value).toBeCloseTo(0.4 / 6, 12);
});

property.prop([anyInputs, anyYear])("every figure is within 0 and 1, and ends are in order", (inputs, year) => {
  const index = indexInputs(inputs);
  const group = groupCohesion(index, { members: [...anyStates], against: [], year }, defaultSettings);
  const figures = [...rangeFigures(index, group, defaultSettings, { draws: 50, seed: 1 }), ...boundFigures(group)];
  const values = new Map(figures.map(({ indicator, value }) => [indicator, value]));
  expect([...values.keys()].sort()).toEqual(doubtDocs.map(({ id }) => id).sort());
  for (const { value, coverage } of figures) {
    expect(coverage >= 0 && coverage <= 1).toBe(true);
    if (isKnown(value)) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
  }
  expect(isKnown(values.get("weakest-dyad-stability") ?? 0)).toBe(isKnown(group.figure.value));
  const [low, median, high] = ["low", "median", "high"].map((end) => values.get(`cohesion-range-${end}`));
  expect([low, median, high].map((end) => typeof end === "number")).toEqual(Array(3).fill(typeof low === "number"));
  if (typeof low === "number" && typeof median === "number" && typeof high === "number") {
    expect(low).toBeLessThanOrEqual(median);
    expect(median).toBeLessThanOrEqual(high);
  }
});
