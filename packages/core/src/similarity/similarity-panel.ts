import type { Settings } from "../cohesion/types.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { demandCells, KNOWN, type Matrices, reasonCode, reasonMatrix, unknownCells } from "../panel/cells.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isMissing, type Maybe } from "../units/missing.ts";
import { portfolioKappa, portfolioPi } from "./measures.ts";
import type { SimilarityOptions } from "./options.ts";
import { type Portfolios, portfoliosOf } from "./portfolios.ts";
import { isWhole, noSums, placesOf, type Rows, rowsOf, type Sums, sumPlaces, wholeSummer } from "./sums.ts";

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
const TOO_FEW = reasonCode("too-few");
const ZERO = reasonCode("zero-denominator");

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

/**
 * How alike the portfolios of all pairs are in one year, as measures.ts says it for one. A place where one of the two ties is not known
 * is left out, for `weighted` also one whose weight is not known; coverage is the share of places that are left. Missing: "too-few"
 * without a place, "zero-denominator" as there. Throws on matrices of another size.
 */
export function similarityPanel(input: SimilarityInput): SimilarityPanel {
  const { actors, top } = input;
  const n = actors.length;
  demandCells("ties", input.ties, n * n);
  demandCells("weights", input.weights, n);
  demandCells("placed", input.placed, n);
  const rows = rowsOf(input);
  const sumWhole = wholeSummer(rows);
  const sums = noSums();
  const panel = emptyPanel(actors);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      if (isWhole(rows, i, j)) sumWhole(i, j, sums);
      else sumPlaces(rows, i, j, sums);
      const [cell, mirror] = [i * n + j, j * n + i];
      put(panel, "s", cell, mirror, 2 * sums.distance, top * sums.count, sums.count, sums.asked);
      put(panel, "weighted", cell, mirror, 2 * sums.weighted, top * sums.weight, sums.weighing, sums.asked);
      putCorrected(panel, rows, i, j, sums);
    }
  }
  return panel;
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

/** Writes 1 − part / whole, never below −1, into both halves, and why there is none where the whole is 0. */
function put(
  panel: SimilarityPanel,
  measure: SimilarityMeasure,
  cell: number,
  mirror: number,
  part: number,
  whole: number,
  known: number,
  asked: number,
): void {
  const [values, reason, coverage] = [panel[measure], panel.reason[measure], panel.coverage[measure]];
  reason[cell] = reason[mirror] = known === 0 ? TOO_FEW : whole === 0 ? ZERO : KNOWN;
  if (known > 0 && whole !== 0) values[cell] = values[mirror] = Math.max(-1, 1 - part / whole);
  coverage[cell] = coverage[mirror] = asked === 0 ? 0 : known / asked;
}

/**
 * κ and π. Their denominators: Σ(x − x̄)² + Σ(y − ȳ)² + N(x̄ − ȳ)² = Σ(x² + y²) − 2 Σx Σy / N;
 * Σ[(x − m)² + (y − m)²] = Σ(x² + y²) − (Σx + Σy)² / 2N.
 */
function putCorrected(panel: SimilarityPanel, rows: Rows, i: number, j: number, sums: Sums): void {
  const n = panel.actors.length;
  const [cell, mirror] = [i * n + j, j * n + i];
  const { count, asked, x, y, squares, squared } = sums;
  const forKappa = squares - (2 * x * y) / count;
  const forPi = squares - (x + y) ** 2 / (2 * count);
  put(panel, "kappa", cell, mirror, squared, forKappa, count, asked);
  put(panel, "pi", cell, mirror, squared, forPi, count, asked);
  if (count === 0 || (forKappa >= NEARLY_NONE && forPi >= NEARLY_NONE)) return;
  const places = placesOf(rows, i, j);
  for (const at of [cell, mirror]) {
    set(panel, "kappa", at, portfolioKappa(places));
    set(panel, "pi", at, portfolioPi(places));
  }
}

function set(panel: SimilarityPanel, measure: SimilarityMeasure, cell: number, value: Maybe): void {
  panel[measure][cell] = isMissing(value) ? Number.NaN : value;
  panel.reason[measure][cell] = isMissing(value) ? reasonCode(value.missing) : KNOWN;
}
