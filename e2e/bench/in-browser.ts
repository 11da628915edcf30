import { groupCohesion } from "@entente/core/cohesion/group";
import { cohesionRange } from "@entente/core/cohesion/range";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { evaluateScenario, standing } from "@entente/core/scenario/evaluate";
import { partsOf } from "@entente/core/scenario/explain";
import type { Change } from "@entente/core/scenario/scenario";
import { syntheticInputs, syntheticMembers, YEAR } from "../../packages/core/bench/synthetic.ts";

/** Runs inside a page: what a reader's own browser needs to compute a group of twelve anew. */

const members = syntheticMembers(12);
const inputs = syntheticInputs(members);
const index = indexInputs(inputs);
const question = { members, against: [], year: YEAR };

const [first = "", second = ""] = members;
const stands = standing({ inputs, settings: defaultSettings }, question);
const half: Change = { kind: "scale-flow", from: first, to: second, flow: "total", factor: 0.5 };
const pact: Change = {
  kind: "add-fact",
  fact: {
    kind: "treaty",
    id: "hypothetical.pact",
    title: "A defence treaty of all",
    valid: `${YEAR}/..`,
    confidence: "high",
    tags: [],
    parties: members,
    obligations: [{ type: "defence", trigger: "conditional" }],
    identifiers: [],
  },
};
const weight: Change = { kind: "set-weight", dimension: "trade", value: 2 };
const scenarioOf = (...changes: Change[]) => ({ version: 1 as const, changes: structuredClone(changes) });

function evaluated(...changes: Change[]) {
  const told = evaluateScenario(stands, scenarioOf(...changes));
  if (!told.ok) throw new Error("a scenario was refused");
  return told.value;
}

function times(runs: number, work: () => unknown): number[] {
  for (let warm = 0; warm < Math.min(runs, 20); warm++) work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

const measured = {
  plain: times(300, () => groupCohesion(index, question, defaultSettings)),
  ranged: times(60, () => cohesionRange(index, question, defaultSettings, { draws: 1000, seed: 1 })),
  edited: {
    weight: times(100, () => evaluated(weight)),
    flow: times(100, () => evaluated(half)),
    treaty: times(100, () => evaluated(pact)),
  },
  parted: times(30, () => partsOf(stands, scenarioOf(weight, half, pact), evaluated(weight, half, pact))),
  /** What the range would cost if each draw computed the whole group anew: 100 of 1,000 draws. */
  naive: times(5, () => {
    for (let draw = 0; draw < 100; draw++) groupCohesion(index, question, defaultSettings);
  }).map((time) => time * 10),
};
export type Measured = typeof measured;
Object.assign(globalThis, { measured });
