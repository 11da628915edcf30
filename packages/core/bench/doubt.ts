import { Bench } from "tinybench";
import { groupCohesion } from "../src/cohesion/group.ts";
import { cohesionDoubt } from "../src/cohesion/range.ts";
import { defaultSettings } from "../src/cohesion/settings.ts";
import { boundFigures } from "../src/doubt/bounds.ts";
import { withoutEachDimension, withoutEachMember } from "../src/doubt/leave-out.ts";
import { randomGroups, type WorldCohesion } from "../src/doubt/random-groups.ts";
import { turningFacts } from "../src/doubt/turning.ts";
import type { FactRecord } from "../src/facts/fact.ts";
import { indexInputs } from "../src/indicators/index-inputs.ts";
import { syntheticInputs, syntheticMembers, YEAR } from "./synthetic.ts";
import { printTable } from "./table.ts";

/** Milliseconds for all that tells of doubt, and how they grow with members, facts and states. */

const SAMPLING = { draws: 1000, seed: 1 };

/** The same facts several times over, each copy a fact of its own. */
const repeated = (facts: readonly FactRecord[], times: number): FactRecord[] =>
  Array.from({ length: times }, (_, copy) =>
    facts.map(({ fact, ...rest }) => ({ ...rest, fact: { ...fact, id: `${fact.id}-copy-${copy}` } })),
  ).flat();

function group(size: number, times = 1) {
  const members = syntheticMembers(size);
  const inputs = syntheticInputs(members);
  const facts = times === 1 ? inputs.facts : repeated(inputs.facts, times);
  const index = indexInputs({ ...inputs, facts });
  const question = { members, against: [], year: YEAR };
  return { index, question, facts: facts.length, ...groupCohesion(index, question, defaultSettings) };
}

/** Any values do: the time does not hang on them. */
function world(states: number): WorldCohesion {
  const cohesion = new Float64Array(states * states);
  for (let i = 0; i < states; i += 1)
    for (let j = 0; j < states; j += 1) cohesion[i * states + j] = ((i * j) % 97) / 97;
  return {
    states: syntheticMembers(states),
    system: states,
    cohesion,
    coverage: new Float64Array(states * states).fill(1),
  };
}

const bench = new Bench({ time: 200, iterations: 8, warmupTime: 50, warmupIterations: 2 });
for (const [size, times] of [
  [3, 1],
  [6, 1],
  [12, 1],
  [24, 1],
  [48, 1],
  [12, 2],
  [12, 4],
] as const) {
  const asked = group(size, times);
  const name = `${size} members, ${asked.facts} facts`;
  bench.add(`${name}: ranges and ranks of 1,000 draws`, () => {
    cohesionDoubt(asked.index, asked.dyads, defaultSettings, SAMPLING);
  });
  bench.add(`${name}: bounds, each dimension and member left out`, () => {
    boundFigures(asked);
    withoutEachDimension(asked.dyads);
    withoutEachMember(asked.members, asked.dyads);
  });
  if (size <= 12)
    bench.add(`${name}: facts that turn the verdict`, () => {
      turningFacts(asked.index, asked.question, defaultSettings);
    });
}
for (const [size, states] of [
  [12, 50],
  [12, 100],
  [12, 195],
  [60, 195],
] as const) {
  const all = world(states);
  bench.add(`1,000 random groups of ${size} among ${states} states`, () => {
    randomGroups(all, size, SAMPLING);
  });
}
await bench.run();
printTable(bench);
