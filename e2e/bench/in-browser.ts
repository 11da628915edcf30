import { groupCohesion } from "@entente/core/cohesion/group";
import { cohesionRange } from "@entente/core/cohesion/range";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { syntheticInputs, syntheticMembers, YEAR } from "../../packages/core/bench/synthetic.ts";

/** Runs inside a page: what a reader's own browser needs to compute a group of twelve anew. */

const members = syntheticMembers(12);
const index = indexInputs(syntheticInputs(members));
const question = { members, against: [], year: YEAR };

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
  /** What the range would cost if each draw computed the whole group anew: 100 of 1,000 draws. */
  naive: times(5, () => {
    for (let draw = 0; draw < 100; draw++) groupCohesion(index, question, defaultSettings);
  }).map((time) => time * 10),
};
export type Measured = typeof measured;
Object.assign(globalThis, { measured });
