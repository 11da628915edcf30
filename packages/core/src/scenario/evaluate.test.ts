import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { groupCohesion } from "../cohesion/group.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import { anyInputs, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { expectEqual } from "../indicators/expect-equal.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import type { Inputs } from "../inputs.ts";
import { applyScenario } from "./apply.ts";
import { anyScenario, scenarioFor } from "./arbitrary-scenario.ts";
import { evaluateScenario, standing } from "./evaluate.ts";
import { explainDifference } from "./explain.ts";
import { indexOf } from "./index-of.ts";
import type { Change, Scenario } from "./scenario.ts";

const [first = "", second = "", third = ""] = anyStates;
const question = (year: number) => ({ members: [first, second], against: [third], year });
const settings = defaultSettings;

/** Facts altered in place: another span, another confidence, other parties where there are any. */
const alterationsOf = ({ facts }: Inputs): fc.Arbitrary<Change[]> =>
  fc
    .subarray([...facts], { maxLength: Math.min(2, facts.length) })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ fact }) =>
          fc
            .constantFrom<Record<string, unknown>>(
              { valid: "1990/.." },
              { confidence: "low" },
              ...("parties" in fact ? [{ parties: [second, third] }] : []),
              ...(fact.kind === "friction" ? [{ severity: 5 }] : []),
            )
            .map((fields): Change => ({ kind: "alter-fact", id: fact.id, fields })),
        ),
      ),
    );

/** Some treaties and frictions speak of one thing, a curator's or a data set's, so that it matters who else does. */
const named = (inputs: Inputs): Inputs => ({
  ...inputs,
  facts: inputs.facts.map((record, i) => {
    const { fact } = record;
    if (i % 3 === 0 || (fact.kind !== "treaty" && fact.kind !== "friction")) return record;
    const [scheme, prefix, source] =
      fact.kind === "treaty" ? ["atop", "atop-", "atop-4.01"] : ["cow-mid", "gml-mid-", "gml-mid-2.2.1"];
    const identifiers = [{ scheme, value: "1" }];
    const imported = i % 3 === 1;
    return {
      fact: { ...fact, identifiers, id: imported ? `${prefix}${fact.id}` : fact.id } as typeof fact,
      evidence: imported ? record.evidence.map((piece) => ({ ...piece, source })) : record.evidence,
    };
  }),
});

const hypothesis = anyInputs.map(named).chain((inputs) =>
  fc.record({
    inputs: fc.constant(inputs),
    scenario: fc.tuple(scenarioFor(inputs), alterationsOf(inputs)).map(([{ changes }, altered]): Scenario => {
      const gone = new Set(changes.map((change) => (change.kind === "remove-fact" ? change.id : "")));
      const kept = altered.filter((change) => change.kind === "alter-fact" && !gone.has(change.id));
      return { version: 1, changes: [...changes, ...kept] };
    }),
  }),
);

/** The same inputs in objects of their own, of which nothing is remembered. */
const copied = (inputs: Inputs): Inputs => ({
  ...inputs,
  facts: inputs.facts.map(({ fact, evidence }) => ({ fact: { ...fact }, evidence })),
  series: inputs.series.map((point) => ({ ...point })),
});

property.prop([hypothesis])("an index made of another is the one made anew", ({ inputs, scenario }) => {
  const applied = applyScenario({ inputs, settings }, scenario);
  if (!applied.ok) return;
  expectEqual(indexOf(applied.value.inputs), indexInputs(copied(applied.value.inputs)));
});

property.prop([hypothesis, anyScenario, anyYear])(
  "a group beside its scenario is the group computed anew, figure by figure, whatever was asked before",
  ({ inputs, scenario }, other, year) => {
    const stands = standing({ inputs, settings }, question(year));
    evaluateScenario(stands, other);
    const evaluated = evaluateScenario(stands, scenario);
    const applied = applyScenario({ inputs: copied(inputs), settings }, scenario);
    expect(evaluated.ok).toBe(applied.ok);
    if (!evaluated.ok || !applied.ok) return;
    const anew = groupCohesion(indexInputs(copied(applied.value.inputs)), question(year), applied.value.settings);
    expectEqual(evaluated.value.scenario, anew);
    const alone = evaluateScenario(standing({ inputs: copied(inputs), settings }, question(year)), scenario);
    expectEqual(alone.ok && alone.value.comparisons, evaluated.value.comparisons);
  },
);

test("a fact between a state's predecessor and another touches the state", () => {
  const inputs: Inputs = {
    actors: [
      { kind: "state", id: "OLD", name: "Old", valid: "1900/1990", codes: [] },
      { kind: "state", id: "NEW", name: "New", valid: "1991/..", codes: [], succeeds: "OLD" },
      { kind: "state", id: "TWO", name: "Two", valid: "1900/..", codes: [] },
    ],
    facts: [
      {
        fact: {
          kind: "friction",
          id: "clash",
          title: "A clash of old days",
          valid: "1985",
          confidence: "high",
          tags: [],
          from: "OLD",
          to: "TWO",
          mutual: true,
          form: "armed-clash",
          severity: 4,
        },
        evidence: [{ source: "made-up", locator: "p. 1", stance: "supports" }],
      },
    ],
    series: [],
  } as Inputs;
  const told = explainDifference(
    { inputs, settings },
    { version: 1, changes: [{ kind: "remove-fact", id: "clash" }] },
    { members: ["NEW", "TWO"], against: [], year: 1995 },
  );
  if (!told.ok) throw new Error("refused");
  const strain = ({ dyads }: typeof told.value.base) => dyads[0]?.dimensions.at(-1)?.figure.value;
  expect(typeof strain(told.value.base)).toBe("number");
  expect(strain(told.value.scenario)).toEqual({ missing: "no-fact" });
});
