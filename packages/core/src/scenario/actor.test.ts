import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { figureFor } from "../indicators/registry.ts";
import { flow, point, testInputs } from "../indicators/test-support.ts";
import { missing } from "../units/missing.ts";
import { actorStanding, evaluateActor } from "./actor.ts";
import { applyScenario } from "./apply.ts";
import { scenarioFor } from "./arbitrary-scenario.ts";
import { indexOf } from "./index-of.ts";
import type { Scenario } from "./scenario.ts";

const settings = defaultSettings;

test("half the trade with one partner: its share falls, the other's grows, and concentration can't be told", () => {
  const both = (a: string, b: string, value: number) => [flow(a, b, 2020, value), flow(b, a, 2020, value)];
  const inputs = testInputs({
    series: [
      ...both("CHN", "WLD", 100),
      ...both("CHN", "USA", 40),
      ...both("CHN", "JPN", 20),
      point("trade.partner-hhi", "CHN", null, 2020, 0.2),
    ],
  });
  const stands = actorStanding({ inputs, settings }, { actor: "CHN", partners: ["USA", "JPN"], year: 2020 });
  const told = evaluateActor(stands, {
    version: 1,
    changes: [{ kind: "scale-flow", from: "CHN", to: "USA", flow: "total", factor: 0.5 }],
  });
  if (!told.ok) throw new Error(JSON.stringify(told.error));
  const values = told.value.comparisons.map(({ base, scenario }) => [base.value, scenario.value]);
  expect(values[0]).toEqual([0.2, missing("not-recomputable")]);
  // 40 of 100, then 20 of 80; 20 of 100, then 20 of 80.
  expect(values[1]).toEqual([0.4, 0.25]);
  expect(values[4]).toEqual([0.2, 0.25]);
});

const [actor = "", ...partners] = anyStates;
const hypothesis = anyInputs.chain((inputs) =>
  fc.record({ inputs: fc.constant(inputs), scenario: scenarioFor(inputs) as fc.Arbitrary<Scenario> }),
);

property.prop([hypothesis, anyYear], { numRuns: 1000 })(
  "each figure is the one that is asked by its address, as published and in the scenario",
  ({ inputs, scenario }, year) => {
    const told = evaluateActor(actorStanding({ inputs, settings }, { actor, partners, year }), scenario);
    if (!told.ok) return;
    const applied = applyScenario({ inputs, settings }, scenario);
    if (!applied.ok) throw new Error("refused after all");
    expect(told.value.comparisons).toHaveLength(1 + 3 * partners.length);
    for (const { base, scenario: changed, difference } of told.value.comparisons) {
      expect(base).toEqual(figureFor(indexOf(inputs), base, settings));
      expect(changed).toEqual(figureFor(indexOf(applied.value.inputs), changed, applied.value.settings));
      if (typeof difference === "number") expect(Math.abs(difference)).toBeLessThanOrEqual(1);
    }
  },
);

property.prop([anyInputs, anyYear], { numRuns: 1000 })("an empty scenario changes nothing", (inputs, year) => {
  const told = evaluateActor(actorStanding({ inputs, settings }, { actor, partners, year }), {
    version: 1,
    changes: [],
  });
  if (!told.ok) throw new Error("refused");
  expect(told.value.scenario).toEqual(told.value.base);
});
