import { Bench } from "tinybench";
import type { Actor } from "../src/actors.ts";
import { seededRandom } from "../src/cohesion/random.ts";
import { defaultSettings } from "../src/cohesion/settings.ts";
import type { Settings } from "../src/cohesion/types.ts";
import type { FactRecord } from "../src/facts/fact.ts";
import { type Index, indexInputs } from "../src/indicators/index-inputs.ts";
import { allianceKappa } from "../src/similarity/figures.ts";
import { leafOrder } from "../src/similarity/leaf-order.ts";
import type { SimilarityOptions } from "../src/similarity/options.ts";
import { similarityOfYear } from "../src/similarity/similarity-panel.ts";
import { printTable } from "./table.ts";

/** Milliseconds for the similarity of alliances, by the number of states, treaties and years, and for putting states in order. */

const YEAR = 2000;
const STATES = [50, 100, 150, 195];
const ORDERED = [12, 40, 100, 195];
/** How many members the state system had, from 1816 on. */
const HISTORY = Array.from({ length: 197 }, (_, i) => Math.round(23 + (172 * i ** 2) / 196 ** 2));

const idOf = (i: number): string => `S${String(i).padStart(3, "0")}`;

/** Pacts of seven regions and as many bilateral treaties as states, `times` over: about as many ties as the world had in 2012. */
function world(states: number, times = 1): Index {
  const random = seededRandom(3, states);
  const ids = Array.from({ length: states }, (_, i) => idOf(i));
  const actors = ids.map(
    (id, i): Actor => ({
      kind: "state",
      id,
      name: `State ${id}`,
      valid: "1816/..",
      codes: [{ scheme: "cow", value: String(i + 1) }],
    }),
  );
  const facts: FactRecord[] = [];
  const pact = (parties: string[], cowType: "I" | "IIb"): void => {
    facts.push({
      fact: {
        kind: "treaty",
        id: `cow-alliance-${facts.length + 1}`,
        title: `Alliance ${facts.length + 1}`,
        valid: "1816/..",
        confidence: "high",
        tags: [],
        parties,
        obligations: [{ type: cowType === "I" ? "defence" : "non-aggression", trigger: "unknown" }],
        cowType,
        identifiers: [],
      },
      evidence: [{ source: "cow-alliances-4.1", locator: "row 2", stance: "supports" }],
    });
  };
  for (let copy = 0; copy < times; copy++) {
    for (let region = 0; region < 7; region++) {
      const parties = ids.filter((_, i) => i % 7 === region);
      if (parties.length > 1) pact(parties, "I");
    }
    for (const [i, id] of ids.entries()) {
      const other = Math.floor(random() * states);
      if (other !== i) pact([id, idOf(other)], "IIb");
    }
  }
  return indexInputs({ actors, facts, series: [], whole: ["cow-alliances-4.1", "atop-4.01"] });
}

const withOptions = (options: Partial<SimilarityOptions>): Settings => ({
  ...defaultSettings,
  similarity: { ...defaultSettings.similarity, ...options },
});
const weights = (states: readonly string[]): Float64Array => new Float64Array(states.length).fill(1 / states.length);

const bench = new Bench({ time: 1000, warmupTime: 300 });
for (const states of STATES) {
  const index = world(states);
  if (similarityOfYear(index, YEAR, defaultSettings, weights) === undefined) throw new Error("no year to measure");
  bench.add(`all pairs of ${states} states, one year`, () => {
    similarityOfYear(index, YEAR, defaultSettings, weights);
  });
}
for (const times of [2, 4]) {
  const index = world(195, times);
  bench.add(`all pairs of 195 states, one year, ${times} × as many treaties`, () => {
    similarityOfYear(index, YEAR, defaultSettings, weights);
  });
}
const largest = world(195);
for (const [name, options] of [
  ["by the ladder", { scale: "ladder" }],
  ["without ties to oneself", { selfTie: "left-out" }],
] as const) {
  const settings = withOptions(options);
  bench.add(`all pairs of 195 states, one year, ${name}`, () => {
    similarityOfYear(largest, YEAR, settings, weights);
  });
}
bench.add("one pair of 195 states, with its treaties", () => {
  allianceKappa(largest, idOf(1), idOf(8), YEAR, defaultSettings);
});
const grown = new Map(HISTORY.map((states) => [states, world(states)]));
bench.add("all pairs, 197 years from 23 to 195 states", () => {
  for (const states of HISTORY) similarityOfYear(grown.get(states) ?? largest, YEAR, defaultSettings, weights);
});
for (const n of ORDERED) {
  const random = seededRandom(4, n);
  const distances = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) distances[i * n + j] = distances[j * n + i] = random();
  bench.add(`order of ${n} states`, () => {
    leafOrder(distances, n);
  });
}
await bench.run();
printTable(bench);
