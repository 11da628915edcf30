import type { Derived, ReleaseContent } from "../content.ts";
import { type DeriveInput, deriveYears, WARM_UP } from "./derive-years.ts";

/** What is derived from, and what the derivation reads of it: a release without whole data sets has nothing to derive. */
const read = new Set(["trade.flow", "gdp.current", "unga.vote", "igo.joint", "igo.memberships"]);

/** The content of a release as inputs of as many runs as wanted, each of the same weight: later years have more states. */
export function deriveInputs({ actors, facts, blocks }: ReleaseContent, runs: number): DeriveInput[] {
  const wanted = blocks.filter(({ key }) => read.has(key.indicator) && key.reporter === "compiled");
  if (wanted.length === 0) return [];
  const first = Math.min(...wanted.map(({ key }) => key.year));
  const last = Math.max(...wanted.map(({ key }) => key.year));
  const weights = new Map<number, number>();
  for (let year = first; year <= last; year++) weights.set(year, 1);
  for (const { key, points } of wanted) weights.set(key.year, (weights.get(key.year) ?? 0) + points);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const shares: number[][] = Array.from({ length: runs }, () => []);
  let sum = 0;
  for (const [year, weight] of [...weights].sort(([x], [y]) => x - y)) {
    shares[Math.min(runs - 1, Math.floor((sum / total) * runs))]?.push(year);
    sum += weight;
  }
  return shares
    .filter((years) => years.length > 0)
    .map((years) => {
      const [from = 0, to = 0] = [years[0], years.at(-1)];
      return {
        actors,
        facts: facts.map(({ record }) => record),
        blocks: wanted.filter(({ key }) => key.year >= from - WARM_UP && key.year <= to),
        years,
      };
    });
}

/** In one thread; where there are worker threads, see the pipeline's. */
export async function deriveAtOnce(content: ReleaseContent): Promise<Derived> {
  return merged(deriveInputs(content, 1).map(deriveYears));
}

/** The parts of a derivation as one, in the order of indicators and years, whoever made which. */
export const merged = (parts: readonly Derived[]): Derived => ({
  series: parts.flatMap(({ series }) => series),
  figures: parts
    .flatMap(({ figures }) => figures)
    .toSorted((x, y) => (x.indicator === y.indicator ? x.year - y.year : x.indicator < y.indicator ? -1 : 1)),
});
