import { fc } from "@fast-check/vitest";
import { dimensions } from "../cohesion/settings.ts";
import { anyFact, anyStates } from "../indicators/arbitrary-inputs.ts";
import type { Inputs } from "../inputs.ts";
import { type Change, type ChangeOf, HYPOTHETICAL, type Scenario } from "./scenario.ts";

/** Scenarios for property tests, over the states and years of the arbitrary inputs. */

const anyPair = fc.shuffledSubarray([...anyStates, "WLD"], { minLength: 2, maxLength: 2 });

/** A made-up fact of any kind that an indicator reads; without a dispute, of which two claims could come to be in use. */
const anyAddition: fc.Arbitrary<ChangeOf<"add-fact">> = anyFact.map(({ fact }) => {
  const { dispute: _none, ...rest } = fact;
  return { kind: "add-fact", fact: { ...rest, id: `${HYPOTHETICAL}${fact.id}` } as ChangeOf<"add-fact">["fact"] };
});

export const anyScaling: fc.Arbitrary<ChangeOf<"scale-flow">> = fc
  .record({
    pair: anyPair,
    flow: fc.constantFrom("total", "exports", "imports" as const),
    years: fc.option(
      fc.record({ from: fc.integer({ min: 2003, max: 2005 }), to: fc.integer({ min: 2005, max: 2007 }) }),
      { nil: undefined },
    ),
    factor: fc.constantFrom(0, 0.25, 0.5, 1, 2, 100),
  })
  .map(({ pair: [a = "", b = ""], flow, years, factor }) => ({
    kind: "scale-flow",
    ...(a === "WLD" ? { from: b, to: a } : { from: a, to: b }),
    flow,
    ...(years === undefined ? {} : { years }),
    factor,
  }));

const anyWeight: fc.Arbitrary<ChangeOf<"set-weight">> = fc.record({
  kind: fc.constant("set-weight"),
  dimension: fc.constantFrom(...dimensions),
  value: fc.integer({ min: 1, max: 5 }),
});

/** A change that needs no fact to be there before it. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(anyAddition, anyScaling, anyWeight);

export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  version: fc.constant(1),
  changes: fc.array(anyChange, { maxLength: 5 }),
});

/** Changes that fit the inputs: what they add is new, and what they remove is there. Five at most: every set of them is looked at. */
export const scenarioFor = (inputs: Inputs): fc.Arbitrary<Scenario> => {
  const ids = inputs.facts.map(({ fact }) => fact.id);
  const removals = fc
    .subarray(ids, { maxLength: Math.min(2, ids.length) })
    .map((chosen) => chosen.map((id): Change => ({ kind: "remove-fact", id })));
  return fc
    .tuple(fc.array(anyChange, { maxLength: 3 }), removals)
    .chain(([others, removed]) =>
      fc.shuffledSubarray([...others, ...removed], { minLength: others.length + removed.length }),
    )
    .map((changes) => ({ version: 1, changes }));
};
