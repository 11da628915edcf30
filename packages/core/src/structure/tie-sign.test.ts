import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { anyFact, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { absence, friction, testIndex, testInputs, treaty } from "../indicators/test-support.ts";
import { isKnown, type Maybe, missing } from "../units/missing.ts";
import { signOf, tieSign } from "./tie-sign.ts";

const anyFacts = fc.array(anyFact, { maxLength: 6, size: "large" }).map((facts) => testInputs({ facts }));
const rule = defaultSettings.signs;
const none = missing("no-fact");
const asked = (facts: Parameters<typeof testIndex>[0]["facts"]) =>
  tieSign(testIndex({ facts: facts ?? [] }), "RUS", "PRK", 2024, defaultSettings);

describe("by the rule", () => {
  test.each<[string, Maybe, Maybe, Maybe]>([
    ["a duty to defend", 0.8, none, 1],
    ["a promise of consultation, strain unknown", 0.25, none, none],
    ["sanctions, commitment unknown", none, 0.451, -1],
    ["a protest, commitment unknown", none, 0.33, none],
    ["a weak promise and little strain: known, no tie", 0.25, 0.33, 0],
    ["a duty to defend and as much strain: the promise prevails", 0.8, 0.8, 1],
    ["a duty to defend and more strain than that", 0.8, 0.81, -1],
    ["a disputed commitment", missing("disputed"), 0.1, missing("disputed")],
    ["not a state then", missing("not-a-state-then"), missing("not-a-state-then"), missing("not-a-state-then")],
  ])("%s", (_, promise, strained, sign) => {
    expect(signOf(promise, strained, rule).sign).toEqual(sign);
  });

  test("a reader may let the promise prevail always, or never", () => {
    expect(signOf(0.8, 0.99, { ...rule, strainWeight: 0 }).sign).toBe(1);
    expect(signOf(1, 0.45, { ...rule, strainWeight: 100 }).sign).toBe(-1);
  });
});

describe("from facts", () => {
  const defence = treaty(["RUS", "PRK"], "defence");
  const sanctions = friction("RUS", "PRK", 3, "2020/..", { form: "sanctions" });

  test("an ally; half of what the sign rests on is known", () => {
    expect(asked([defence])).toMatchObject({ indicator: "tie-sign", value: 1, coverage: 0.5 });
  });

  test("sanctions in force reach the default threshold by themselves", () => {
    expect(asked([sanctions])).toMatchObject({ value: -1 });
  });

  test("what is over is soon forgotten, and lesser events do not add up to hostility", () => {
    expect(asked([friction("RUS", "PRK", 5, "2010/2014", { form: "war" })]).value).toEqual(none);
    const protests = Array.from({ length: 10 }, () => friction("RUS", "PRK", 2, "2024"));
    expect(asked(protests).value).toEqual(none);
    const index = testIndex({ facts: protests });
    const signs = { ...rule, leastSeverity: 1 };
    expect(tieSign(index, "RUS", "PRK", 2024, { ...defaultSettings, signs }).value).toBe(-1);
  });

  test("both: the weightier counts, and the figure says so", () => {
    expect(asked([defence, sanctions])).toMatchObject({
      value: 1,
      coverage: 1,
      note: expect.stringContaining("at once"),
    });
  });

  test("no fact is unknown; a search that found neither is no tie", () => {
    expect(asked([])).toMatchObject({ value: none, coverage: 0 });
    const searched = [absence("any-commitment", ["RUS", "PRK"], "2024"), absence("strain", ["RUS", "PRK"], "2024")];
    expect(asked(searched)).toMatchObject({ value: 0, coverage: 1 });
  });
});

describe("for any inputs", () => {
  const [a = "", b = ""] = anyStates;

  property.prop([anyFacts, anyYear])("one of three signs or none, the same both ways round", (inputs, year) => {
    const index = indexInputs(inputs);
    const figure = tieSign(index, a, b, year, defaultSettings);
    if (isKnown(figure.value)) expect([-1, 0, 1]).toContain(figure.value);
    expect(tieSign(index, b, a, year, defaultSettings)).toEqual(figure);
    expect([0, 0.5, 1]).toContain(figure.coverage);
  });

  property.prop([anyFacts, anyYear, fc.integer({ min: 1, max: 5 })])(
    "one strain more never turns a hostile tie friendly",
    (inputs, year, severity) => {
      const sign = (facts: typeof inputs.facts) =>
        tieSign(indexInputs({ ...inputs, facts }), a, b, year, defaultSettings).value;
      const strained = [...inputs.facts, friction(a, b, 4, "2001/..")];
      if (sign(strained) === -1) expect(sign([...strained, friction(b, a, severity, "1999/..")])).toBe(-1);
    },
  );
});
