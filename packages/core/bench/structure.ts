import { Bench } from "tinybench";
import { seededRandom } from "../src/cohesion/random.ts";
import { defaultSettings } from "../src/cohesion/settings.ts";
import { indexInputs } from "../src/indicators/index-inputs.ts";
import { groupBalance } from "../src/structure/balance.ts";
import { communitiesOf, type WeightedTie } from "../src/structure/communities.ts";
import { frustration } from "../src/structure/frustration.ts";
import type { SignedGraph } from "../src/structure/signed-graph.ts";
import { syntheticInputs, syntheticMembers, YEAR } from "./synthetic.ts";
import { printTable } from "./table.ts";

/** Milliseconds for signed graphs: frustration by the number of states, all figures of balance of a group, communities of a world. */

const STATES = [8, 12, 16, 20, 40];
const GROUPS = [3, 6, 12];
const WORLD = 195;

/** Every pair tied, signs by chance: as far from two camps as a graph can be. */
function frustrated(n: number): SignedGraph {
  const random = seededRandom(1, n);
  const actors = syntheticMembers(n);
  const ties = actors.flatMap((a, i) =>
    actors.slice(i + 1).map((b) => ({ a, b, sign: random() < 0.5 ? (1 as const) : (-1 as const) })),
  );
  return { actors, ties };
}

/** Seven regions of states bound among themselves, and one tie in fifty across: about as many as the world had in 2012. */
function world(): WeightedTie[] {
  const random = seededRandom(2, WORLD);
  const states = Array.from({ length: WORLD }, (_, i) => `S${i}`);
  return states.flatMap((a, i) =>
    states.slice(i + 1).flatMap((b, j) => (random() < ((j + 1) % 7 === 0 ? 0.6 : 0.02) ? [{ a, b, weight: 0.8 }] : [])),
  );
}

const bench = new Bench({ time: 1000, warmupTime: 300 });
for (const n of STATES) {
  const graph = frustrated(n);
  bench.add(`frustration, ${n} states${n > 20 ? ", bounds" : ""}`, () => {
    frustration(graph);
  });
}
for (const size of GROUPS) {
  const members = syntheticMembers(size);
  const index = indexInputs(syntheticInputs(members));
  const question = { members, against: [], year: YEAR };
  bench.add(`${size} members, all figures of balance`, () => {
    groupBalance(index, question, defaultSettings);
  });
}
const ties = world();
bench.add(`communities of ${WORLD} states, ${ties.length} ties`, () => {
  communitiesOf(ties);
});
await bench.run();
printTable(bench);
