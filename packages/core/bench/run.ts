import { Bench } from "tinybench";
import { groupCohesion } from "../src/cohesion/group.ts";
import { cohesionRange } from "../src/cohesion/range.ts";
import { defaultSettings } from "../src/cohesion/settings.ts";
import { indexInputs } from "../src/indicators/index-inputs.ts";
import { isMissing } from "../src/units/missing.ts";
import { syntheticInputs, syntheticMembers, YEAR } from "./synthetic.ts";
import { printTable } from "./table.ts";

/** Milliseconds for the cohesion of a group, without and with its ranges, by the number of members. */

const SIZES = [3, 6, 12, 24];
const DRAWS = 1000;

const bench = new Bench({ time: 1000, warmupTime: 300 });
for (const size of SIZES) {
  const members = syntheticMembers(size);
  const index = indexInputs(syntheticInputs(members));
  const question = { members, against: [], year: YEAR };
  const cohesion = groupCohesion(index, question, defaultSettings);
  if (cohesion.figure.coverage < 1)
    throw new Error(`coverage is ${cohesion.figure.coverage}; expected every dimension known`);
  const range = cohesionRange(index, question, defaultSettings, { draws: 10, seed: 1 });
  if (isMissing(range.all)) throw new Error("no range; expected one to measure");
  bench.add(`${size} members, without range`, () => {
    groupCohesion(index, question, defaultSettings);
  });
  bench.add(`${size} members, four ranges of ${DRAWS} draws`, () => {
    cohesionRange(index, question, defaultSettings, { draws: DRAWS, seed: 1 });
  });
}
await bench.run();
printTable(bench);
