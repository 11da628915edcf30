import { describe, expect, test } from "vitest";
import { defaultSettings, readSettings } from "./settings.ts";

const refused = (changes: unknown) => {
  const read = readSettings(changes);
  return read.ok ? "accepted" : read.error;
};

describe("readSettings", () => {
  test("keeps the default of everything that is left out", () => {
    expect(readSettings({})).toEqual({ ok: true, value: defaultSettings });
  });

  test("changes one weight and leaves the other five", () => {
    const read = readSettings({ weights: { trade: 3 } });
    expect(read).toEqual({
      ok: true,
      value: { ...defaultSettings, weights: { ...defaultSettings.weights, trade: 3 } },
    });
  });

  test.each([
    [{ weights: { trade: -1 } }, { path: "weights.trade", found: "-1", expected: "a weight from 0 to 100" }],
    [{ weights: { trade: "2" } }, { path: "weights.trade", found: '"2"', expected: "a number" }],
    [
      { ladder: { "defence-automatic": 1.2 } },
      { path: "ladder.defence-automatic", found: "1.2", expected: "a number from 0 to 1" },
    ],
    [{ halfLifeYears: 0 }, { path: "halfLifeYears", found: "0", expected: "0.1 to 200 years" }],
    [{ maxAgeYears: { trade: 1.5 } }, { path: "maxAgeYears.trade", found: "1.5", expected: "a whole number of years" }],
    [{ minRollCalls: 0 }, { path: "minRollCalls", found: "0", expected: "1 to 1,000 roll calls" }],
    [{ signs: { hostileFrom: 0 } }, { path: "signs.hostileFrom", found: "0", expected: "a number above 0, up to 1" }],
    [{ confidence: { low: 2 } }, { path: "confidence.low", found: "2", expected: "a number from 0 to 1" }],
  ])("refuses %j and names the field", (changes, issue) => {
    expect(refused(changes)).toEqual([issue]);
  });

  test("refuses weights that are all 0", () => {
    const none = Object.fromEntries(Object.keys(defaultSettings.weights).map((dimension) => [dimension, 0]));
    expect(refused({ weights: none })).toMatchObject([{ path: "weights", expected: "at least one weight above 0" }]);
  });

  test("refuses a ladder on which a higher rung counts less", () => {
    expect(refused({ ladder: { defence: 0.3 } })).toMatchObject([{ path: "ladder" }]);
  });

  test("refuses a dimension that there is not", () => {
    expect(refused({ weights: { culture: 1 } })).toMatchObject([{ path: "weights", found: "culture" }]);
  });

  test("refuses what is no object at all", () => {
    expect(refused("weights")).toMatchObject([{ path: "", found: '"weights"' }]);
  });
});
