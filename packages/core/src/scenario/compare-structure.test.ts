import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { whoIsBound } from "../bound/who-is-bound.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { friction, testIndex, treaty } from "../indicators/test-support.ts";
import { groupBalance } from "../structure/balance.ts";
import { isKnown, isMissing, missing } from "../units/missing.ts";
import { lastDayOf } from "../units/valid-time.ts";
import { applyScenario } from "./apply.ts";
import { scenarioFor } from "./arbitrary-scenario.ts";
import { balanceAfter, compareBalance } from "./compare-balance.ts";
import { boundShifts } from "./compare-bound.ts";
import { indexOf } from "./index-of.ts";
import { touchedBetween } from "./touched.ts";

const settings = defaultSettings;
const [first = "", second = "", third = ""] = anyStates;
const on = "2024-12-31";
const attacks = { members: ["RUS", "CHN"], against: ["USA"], outside: ["IND"], on };

const strained = friction("RUS", "USA", 5, "2022/..");
const hostile = friction("CHN", "USA", 5, "2022/..");
const pact = treaty(["RUS", "CHN"], "defence", { trigger: "automatic" });

test("a pact of two that share a foe makes a balanced three of them, and no tie is left over", () => {
  const of = (facts: Parameters<typeof testIndex>[0]["facts"]) =>
    groupBalance(
      testIndex(facts === undefined ? {} : { facts }),
      { members: ["RUS", "CHN"], against: ["USA"], year: 2024 },
      settings,
    );
  const shift = compareBalance(of([strained, hostile]), of([strained, hostile, pact]));
  expect(shift.turned).toEqual([{ a: "RUS", b: "CHN", before: missing("no-fact"), after: 1 }]);
  const told = shift.comparisons.map(({ base, scenario, difference }) => [
    base.indicator,
    base.value,
    scenario.value,
    difference,
  ]);
  expect(told).toEqual([
    ["complete-triads", 0, 1, 1],
    ["balanced-triads", missing("too-few"), 1, missing("too-few")],
    ["frustration-index", 0, 0, 0],
    ["frustration-floor", 0, 0, 0],
    ["line-balance", 1, 1, 0],
  ]);
  expect(shift.scenario.camps).toEqual([["RUS", "CHN"], ["USA"]]);
});

test("a pact binds each to the other against the rival, and nobody else", () => {
  const owed = { toAttacked: [{ type: "defence", trigger: "automatic" }], toAttacker: [], doubtful: false };
  const unknown = { standing: "unknown", toAttacked: [], toAttacker: [], doubtful: false };
  const help = { standing: "attacked", ...owed };
  expect(boundShifts(testIndex({}), testIndex({ facts: [pact] }), attacks)).toEqual([
    { state: "CHN", attacked: "RUS", attacker: "USA", before: unknown, after: help },
    { state: "RUS", attacked: "CHN", attacker: "USA", before: unknown, after: help },
  ]);
  const alone = boundShifts(testIndex({}), testIndex({ facts: [pact] }), { ...attacks, against: [] });
  expect(alone.map(({ state, attacker, after }) => [state, attacker, after])).toEqual([
    ["CHN", null, help],
    ["RUS", null, help],
  ]);
});

test("a promise to the rival sets a state between two, and a firmer trigger is a difference", () => {
  const calm = treaty(["CHN", "USA"], "non-aggression");
  const [told] = boundShifts(testIndex({ facts: [pact] }), testIndex({ facts: [pact, calm] }), attacks);
  expect(told).toMatchObject({
    state: "CHN",
    attacked: "RUS",
    before: { standing: "attacked" },
    after: { standing: "both" },
  });
  const weaker = treaty(["RUS", "CHN"], "defence", { trigger: "discretionary" });
  const [firmer] = boundShifts(testIndex({ facts: [weaker] }), testIndex({ facts: [pact] }), attacks);
  expect(firmer?.before.toAttacked).toEqual([{ type: "defence", trigger: "discretionary" }]);
  expect(firmer?.after.toAttacked).toEqual([{ type: "defence", trigger: "automatic" }]);
});

const hypothesis = anyInputs.chain((inputs) =>
  fc.record({ inputs: fc.constant(inputs), scenario: scenarioFor(inputs) }),
);

property.prop([hypothesis, anyYear])(
  "shifts are what whoIsBound of all states and the balance say before and after, and none where nothing changes",
  ({ inputs, scenario }, year) => {
    const applied = applyScenario({ inputs, settings }, scenario);
    if (!applied.ok) return;
    const [before, after] = [indexOf(inputs), indexOf(applied.value.inputs)];
    const day = lastDayOf(year);
    const asked = { members: [first, second], against: [third], outside: [], on: day };
    expect(boundShifts(before, before, asked)).toEqual([]);
    const shifts = boundShifts(before, after, asked);
    const touched = touchedBetween(after, inputs, applied.value.inputs);
    expect(boundShifts(before, after, asked, touched)).toEqual(shifts);
    const shifted = new Set(shifts.map(({ state, attacked }) => `${state} ${attacked}`));
    for (const attacked of [first, second]) {
      const state = attacked === first ? second : first;
      const [was, is] = [before, after].map((index) => {
        const found = whoIsBound(index, { attacked, attacker: third, on: day }, []);
        if (isMissing(found)) return undefined;
        return found.states.find((bound) => bound.state === state)?.standing;
      });
      if (was !== is) expect(shifted).toContain(`${state} ${attacked}`);
    }
    const question = { members: [first, second], against: [third], year };
    const [base, changed] = [groupBalance(before, question, settings), groupBalance(after, question, settings)];
    expect(balanceAfter(base, after, applied.value.settings, touched)).toEqual(
      groupBalance(after, question, applied.value.settings),
    );
    const shift = compareBalance(base, changed);
    expect(compareBalance(base, base).turned).toEqual([]);
    if (shift.turned.length > 0) return;
    for (const { difference } of shift.comparisons) if (isKnown(difference)) expect(difference).toBe(0);
  },
);
