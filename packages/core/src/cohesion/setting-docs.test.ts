import { expect, test } from "vitest";
import { commitment } from "../indicators/commitment.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { strain } from "../indicators/strain.ts";
import { friction, testInputs, treaty } from "../indicators/test-support.ts";
import { settingDocs, settingsRead, settingValues } from "./setting-docs.ts";
import { defaultSettings } from "./settings.ts";

test("every setting is said in words, and none that is gone", () => {
  expect([...settingValues(defaultSettings).keys()].sort()).toEqual(Object.keys(settingDocs).sort());
});

test("what a figure depends on is what it asks for", () => {
  const index = indexInputs(
    testInputs({ facts: [treaty(["RUS", "PRK"], "defence", { valid: "2020/.." }), friction("RUS", "PRK", 3, "2020")] }),
  );
  const read = (work: Parameters<typeof settingsRead>[1]) => [...settingsRead(defaultSettings, work)];
  expect(read((settings) => commitment(index, "RUS", "PRK", 2024, settings))).toEqual(["ladder.defence"]);
  expect(read((settings) => strain(index, "RUS", "PRK", 2024, settings))).toEqual(["halfLifeYears"]);
  expect(read(() => undefined)).toEqual([]);
});
