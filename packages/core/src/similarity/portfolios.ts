import type { Settings } from "../cohesion/types.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { pairsWithFacts } from "../panel/fact-pairs.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { alliancesCovered, inSystem, underCode } from "./coverage.ts";
import type { SimilarityOptions } from "./options.ts";
import { extent, tieOf } from "./ties.ts";

/** Everybody's ties with everybody on 31 December of a year. */
export type Portfolios = {
  /** Members of the state system whom the data sets on alliances know, in alphabetical order. */
  readonly actors: readonly ActorId[];
  /** n × n, symmetric: the value of each tie on the scale; NaN where it is not known; on the diagonal the maximum. */
  readonly ties: Float64Array;
  /** The greatest distance of two ties: the maximum of the scale. */
  readonly top: number;
  /** n: 1 where a state has a place in the portfolios. */
  readonly placed: Uint8Array;
};

/** The members of the state system on 31 December whom the data sets on alliances know, in alphabetical order. */
export const portfolioStates = (index: Index, year: Year): ActorId[] =>
  [...index.actors.values()]
    .filter((actor) => inSystem(actor, year) && underCode(actor, year))
    .map(({ id }) => id)
    .sort();

/** The portfolios of a year; undefined where no data set covers it. A pair of which no treaty tells has no tie. */
export function portfoliosOf(
  index: Index,
  year: Year,
  options: SimilarityOptions,
  settings: Pick<Settings, "ladder">,
): Portfolios | undefined {
  if (!alliancesCovered(index, options.scale, year)) return undefined;
  const actors = portfolioStates(index, year);
  const n = actors.length;
  const { none, top } = extent(options.scale, settings);
  const ties = new Float64Array(n * n).fill(none);
  for (let i = 0; i < n; i++) ties[i * n + i] = top;
  for (const { i, j } of pairsWithFacts(index, actors, year, ({ treaties }) => treaties.length > 0, false)) {
    const { value } = tieOf(index, [actors[i] ?? "", actors[j] ?? ""], year, options.scale, settings);
    ties[i * n + j] = value;
    ties[j * n + i] = value;
  }
  return { actors, ties, top, placed: placed(ties, n, none, options) };
}

function placed(ties: Float64Array, n: number, none: number, { states }: SimilarityOptions): Uint8Array {
  if (states === "all") return new Uint8Array(n).fill(1);
  return Uint8Array.from({ length: n }, (_, i) => {
    for (let j = 0; j < n; j++) if (i !== j && (ties[i * n + j] ?? none) > none) return 1;
    return 0;
  });
}
