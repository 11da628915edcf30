import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { groupCohesion } from "../cohesion/group.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import { anyFact, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { absence, backing, dispute, friction, renamed, testInputs, treaty } from "../indicators/test-support.ts";
import type { Inputs } from "../inputs.ts";
import { applyScenario } from "../scenario/apply.ts";
import type { FactId } from "../units/ids.ts";
import { subsets } from "./subsets.ts";
import { turningFacts } from "./turning.ts";
import { type Aspect, aspects, sameAspect, type Verdict, verdictOf } from "./verdict.ts";

const question = (members: readonly string[], year: number) => ({ members, against: [], year });
const verdictIn = (inputs: Inputs, members: readonly string[], year: number): Verdict =>
  verdictOf(groupCohesion(indexInputs(inputs), question(members, year), defaultSettings));

/** Inputs as a what-if leaves them that takes the facts away. */
function without(inputs: Inputs, gone: readonly FactId[]): Inputs {
  const changes = gone.map((id) => ({ kind: "remove-fact", id }) as const);
  const applied = applyScenario({ inputs, settings: defaultSettings }, { version: 1, changes });
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return applied.value.inputs;
}

/** The size of the smallest set that turns each aspect, by trying every set of the inputs' facts; null: none of up to three. */
function bySlowSearch(inputs: Inputs, members: readonly string[], year: number): Record<Aspect, number | null> {
  const verdict = verdictIn(inputs, members, year);
  const found: Record<Aspect, number | null> = { binding: null, shape: null, weakest: null };
  const ids = inputs.facts.map(({ fact }) => fact.id);
  for (let size = 1; size <= 3; size += 1) {
    for (const gone of subsets(ids, size)) {
      if (aspects.every((aspect) => found[aspect] !== null)) return found;
      const now = verdictIn(without(inputs, gone), members, year);
      for (const aspect of aspects) if (!sameAspect(now, verdict, aspect)) found[aspect] ??= size;
    }
  }
  return found;
}

const ask = (inputs: Inputs, members: readonly string[], year: number) =>
  turningFacts(indexInputs(inputs), question(members, year), defaultSettings);
const sizes = (inputs: Inputs, members: readonly string[], year: number) =>
  Object.fromEntries(ask(inputs, members, year).turnings.map(({ aspect, facts }) => [aspect, facts?.length ?? null]));

describe("turningFacts by hand", () => {
  const members = ["RUS", "CHN", "PRK"];
  const chain = [
    treaty(["RUS", "PRK"], "defence", { id: "rus-prk" }),
    treaty(["CHN", "PRK"], "defence", { id: "chn-prk" }),
    treaty(["RUS", "CHN"], "non-aggression", { id: "rus-chn" }),
  ];

  test("a chain hangs on either of its links, and the least certain is named first", () => {
    const doubtful = chain.map((record) =>
      record.fact.id === "rus-prk" ? { ...record, fact: { ...record.fact, confidence: "low" as const } } : record,
    );
    const { verdict, turnings } = ask(testInputs({ facts: doubtful }), members, 2020);
    expect(verdict.shape).toEqual({ kind: "chain" });
    const shape = turnings.find(({ aspect }) => aspect === "shape");
    expect(shape).toMatchObject({ facts: ["rus-prk"], complete: true, becomes: { shape: { kind: "unknown" } } });
  });

  test("two treaties say the same: both must be wrong", () => {
    const facts = [
      ...chain,
      treaty(["RUS", "PRK"], "defence", { id: "rus-prk-2" }),
      treaty(["CHN", "PRK"], "defence", { id: "chn-prk-2" }),
      treaty(["RUS", "CHN"], "non-aggression", { id: "rus-chn-2" }),
    ];
    expect(sizes(testInputs({ facts }), members, 2020)).toEqual({ binding: 2, shape: 2, weakest: 2 });
  });

  test("a common instrument with four statements: no three facts turn how they are bound", () => {
    const facts = [1, 2, 3, 4].map((n) => treaty(members, "defence", { id: `common-${n}` }));
    expect(sizes(testInputs({ facts }), members, 2020)).toEqual({ binding: null, shape: null, weakest: null });
  });

  test("more than the limit is not tried, and that is said", () => {
    const facts = [...chain, ...chain.map(({ fact, ...rest }) => ({ ...rest, fact: { ...fact, id: `${fact.id}-2` } }))];
    const { turnings } = turningFacts(indexInputs(testInputs({ facts })), question(members, 2020), defaultSettings, 2);
    for (const { facts: found, tried, complete } of turnings)
      expect({ found, tried, complete }).toEqual({ found: null, tried: 2, complete: false });
  });

  test.each([
    [
      "the claim in use of a dispute",
      [
        treaty(["RUS", "CHN"], "defence", { id: "used", dispute: dispute(true, "d") }),
        treaty(["RUS", "CHN"], "consultation", { id: "lost", dispute: dispute(false, "d") }),
        absence("any-commitment", ["RUS", "CHN"], "2000/.."),
      ],
    ],
    [
      "strains of different weight",
      [
        friction("RUS", "CHN", 5, "2019"),
        friction("RUS", "CHN", 4, "2018"),
        friction("RUS", "CHN", 1, "2017"),
        friction("RUS", "CHN", 1, "2016"),
        friction("RUS", "PRK", 5, "2019"),
        friction("CHN", "PRK", 4, "2019"),
        friction("CHN", "PRK", 1, "2019"),
        backing("CHN", "PRK", 3, "2019"),
        absence("strain", ["CHN", "PRK"], "2020"),
      ],
    ],
    [
      "an absence under a treaty",
      [
        treaty(["RUS", "CHN"], "defence", { valid: "2001/" }),
        absence("any-commitment", ["RUS", "CHN"], "2000/.."),
        treaty(members, "consultation"),
        absence("common-instrument", members, "2000/.."),
      ],
    ],
  ])("agrees with the slow search: %s", (_, facts) => {
    const inputs = testInputs({ facts });
    expect(sizes(inputs, members, 2020)).toEqual(bySlowSearch(inputs, members, 2020));
  });
});

describe("turningFacts, for any facts", () => {
  const members = [...anyStates];
  const some = (maxLength: number) =>
    fc.array(anyFact, { maxLength, size: "large" }).map((facts) => testInputs({ facts }));

  property.prop([some(5), anyYear])("the smallest sets are those of the slow search", (inputs, year) => {
    expect(sizes(inputs, members, year)).toEqual(bySlowSearch(inputs, members, year));
  });

  property.prop([some(20), anyYear])("what is found turns the verdict, in a what-if as well", (inputs, year) => {
    const { verdict, turnings } = ask(inputs, members, year);
    expect(verdict).toEqual(verdictIn(inputs, members, year));
    for (const { aspect, facts, becomes, complete } of turnings) {
      expect(complete).toBe(true);
      if (facts === null || becomes === null) continue;
      expect(sameAspect(becomes, verdict, aspect)).toBe(false);
      expect(verdictIn(without(inputs, facts), members, year)).toEqual(becomes);
    }
  });

  property.prop([some(12), anyYear])("as many facts turn it when the states exchange their codes", (inputs, year) => {
    const names = new Map(members.map((id, i) => [id, members[(i + 1) % members.length] ?? id]));
    const there = members.map((id) => names.get(id) ?? id);
    const told = sizes(renamed(inputs, names), there, year);
    expect(told).toEqual(sizes(inputs, members, year));
  });
});
