import type { Settings } from "../cohesion/types.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { demandCells, KNOWN, type Matrices, reasonCode, reasonMatrix, unknownCells } from "../panel/cells.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isMissing, type Maybe, missing } from "../units/missing.ts";
import { type Place, portfolioKappa, portfolioPi } from "./measures.ts";
import type { SimilarityOptions } from "./options.ts";
import { type Portfolios, portfoliosOf } from "./portfolios.ts";

/** All undirected, −1–1. */
export type SimilarityMeasure = "s" | "weighted" | "kappa" | "pi";
export type SimilarityPanel = Matrices<SimilarityMeasure> & { readonly actors: readonly ActorId[] };

export type SimilarityInput = Portfolios & {
  readonly selfTie: SimilarityOptions["selfTie"];
  /** n: the capabilities of each state, NaN where they are not known. */
  readonly weights: Float64Array;
};

/** Denominators below this are worked out once more, the slow way: they may be what rounding leaves of none. */
const NEARLY_NONE = 1e-6;

/**
 * How alike the portfolios of all pairs are in one year, as measures.ts says it for one. A place where one of the two ties is not known
 * is left out, for `weighted` also one whose weight is not known; coverage is the share of places that are left. Missing: "too-few"
 * without a place, "zero-denominator" as there. Throws on matrices of another size.
 */
export function similarityPanel(input: SimilarityInput): SimilarityPanel {
  const { actors, ties, top, placed, weights } = input;
  const n = actors.length;
  demandCells("ties", ties, n * n);
  demandCells("weights", weights, n);
  demandCells("placed", placed, n);
  const rows = placedRows(input);
  const sums = new Float64Array(SUMS);
  const panel = emptyPanel(actors);
  const places = placed.reduce((sum, one) => sum + one, 0);
  const leaves = input.selfTie === "left-out";
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      sumUp(rows, i, j, leaves, sums);
      const asked = places - (leaves ? (placed[i] ?? 0) + (placed[j] ?? 0) : 0);
      const [count, weighing] = [of(sums, COUNT), of(sums, WEIGHING)];
      const put = (measure: SimilarityMeasure, value: Maybe, known: number): void => {
        for (const cell of [i * n + j, j * n + i]) {
          panel[measure][cell] = isMissing(value) ? Number.NaN : value;
          panel.reason[measure][cell] = isMissing(value) ? reasonCode(value.missing) : KNOWN;
          panel.coverage[measure][cell] = asked === 0 ? 0 : known / asked;
        }
      };
      put("s", compared(2 * of(sums, DISTANCE), top * count, count), count);
      put("weighted", compared(2 * of(sums, WEIGHTED), top * of(sums, WEIGHT), weighing), weighing);
      const { forKappa, forPi } = expected(sums);
      if (count > 0 && (forKappa < NEARLY_NONE || forPi < NEARLY_NONE)) {
        const slowly = placesOf(rows, i, j, leaves);
        put("kappa", portfolioKappa(slowly), count);
        put("pi", portfolioPi(slowly), count);
      } else {
        put("kappa", compared(of(sums, SQUARED), forKappa, count), count);
        put("pi", compared(of(sums, SQUARED), forPi, count), count);
      }
    }
  }
  return panel;
}

/** The panel of a year from facts and capabilities; undefined where no data set covers the year's alliances. */
export function similarityOfYear(
  index: Index,
  year: Year,
  settings: Pick<Settings, "ladder" | "similarity">,
  weightsOf: (states: readonly ActorId[]) => Float64Array,
): SimilarityPanel | undefined {
  const { similarity } = settings;
  const portfolios = portfoliosOf(index, year, similarity, settings);
  if (portfolios === undefined) return undefined;
  return similarityPanel({ ...portfolios, selfTie: similarity.selfTie, weights: weightsOf(portfolios.actors) });
}

function emptyPanel(actors: readonly ActorId[]): SimilarityPanel {
  const n = actors.length;
  const each = <T>(made: () => T) => ({ s: made(), weighted: made(), kappa: made(), pi: made() });
  return {
    actors,
    ...each(() => unknownCells(n * n)),
    reason: each(() => reasonMatrix(n, "too-few")),
    coverage: each(() => new Float64Array(n * n)),
  };
}

/** 1 − part / whole, never below −1. */
function compared(part: number, whole: number, count: number): Maybe {
  if (count === 0) return missing("too-few");
  return whole === 0 ? missing("zero-denominator") : Math.max(-1, 1 - part / whole);
}

type Rows = {
  readonly n: number;
  /** n × n: the ties, NaN where they are not known or stand in no portfolio: so the innermost loop has one question to ask. */
  readonly ties: Float64Array;
  /** The weights, 0 where they are not known, and whether they are. */
  readonly weights: Float64Array;
  readonly weighs: Uint8Array;
};

function placedRows({ actors, ties, placed, weights }: SimilarityInput): Rows {
  const n = actors.length;
  return {
    n,
    ties: ties.map((tie, cell) => (placed[cell % n] ? tie : Number.NaN)),
    weights: weights.map((weight) => (Number.isNaN(weight) ? 0 : weight)),
    weighs: Uint8Array.from(weights, (weight) => (Number.isNaN(weight) ? 0 : 1)),
  };
}

// What is summed up over the places of a pair: x and y are its two ties there.
const COUNT = 0;
const SUM_X = 1;
const SUM_Y = 2;
const SQUARES = 3;
const DISTANCE = 4;
const SQUARED = 5;
const WEIGHING = 6;
const WEIGHT = 7;
const WEIGHTED = 8;
const SUMS = 9;

const of = (sums: Float64Array, place: number): number => sums[place] as number;

function sumUp({ n, ties, weights, weighs }: Rows, i: number, j: number, leaves: boolean, sums: Float64Array): void {
  let [count, sumX, sumY, squares, distance, squared] = [0, 0, 0, 0, 0, 0];
  let [weighing, weight, weighted] = [0, 0, 0];
  for (let k = 0, one = i * n, other = j * n; k < n; k++, one++, other++) {
    const x = ties[one] as number;
    const y = ties[other] as number;
    const far = x < y ? y - x : x - y;
    if (Number.isNaN(far) || (leaves && (k === i || k === j))) continue;
    const w = weights[k] as number;
    count += 1;
    sumX += x;
    sumY += y;
    squares += x * x + y * y;
    distance += far;
    squared += far * far;
    weighing += weighs[k] as number;
    weight += w;
    weighted += w * far;
  }
  sums.set([count, sumX, sumY, squares, distance, squared, weighing, weight, weighted]);
}

/**
 * The denominators of κ and π. Σ(x − x̄)² + Σ(y − ȳ)² + N(x̄ − ȳ)² = Σ(x² + y²) − 2 Σx Σy / N;
 * Σ[(x − m)² + (y − m)²] = Σ(x² + y²) − (Σx + Σy)² / 2N.
 */
function expected(sums: Float64Array): { forKappa: number; forPi: number } {
  const [n, x, y, squares] = [of(sums, COUNT), of(sums, SUM_X), of(sums, SUM_Y), of(sums, SQUARES)];
  return { forKappa: squares - (2 * x * y) / n, forPi: squares - (x + y) ** 2 / (2 * n) };
}

function placesOf({ n, ties }: Rows, i: number, j: number, leaves: boolean): Place[] {
  const places: Place[] = [];
  for (let k = 0; k < n; k++) {
    const [x = Number.NaN, y = Number.NaN] = [ties[i * n + k], ties[j * n + k]];
    if (!Number.isNaN(x - y) && !(leaves && (k === i || k === j))) places.push({ x, y, weight: 1 });
  }
  return places;
}
