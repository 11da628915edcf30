import { salience } from "../indicators/salience.ts";
import { symmetry } from "../indicators/symmetry.ts";
import { at, KNOWN, reasonCode, reasonMatrix, unknownCells } from "./cells.ts";
import type { TradeTotals } from "./trade-totals.ts";

const ZERO = reasonCode("zero-denominator");
const NOT_COVERED = reasonCode("not-covered");

/** Why nothing can be divided by a total. */
const whyNot = (total: number): number => (Number.isNaN(total) ? NOT_COVERED : total === 0 ? ZERO : KNOWN);

/** n × n values with why each is absent and how many of its inputs were known. */
type Cells = { readonly values: Float64Array; readonly reason: Uint8Array; readonly coverage: Float64Array };

/** Coverage begins at 0, and a value that nothing is written to is "not-covered". */
const unknown = (n: number): Cells => ({
  values: unknownCells(n * n),
  reason: reasonMatrix(n, "not-covered"),
  coverage: new Float64Array(n * n),
});

/**
 * Share of the partner in what the actor sells, directed: X_ij / X_i; with `bought`, in what it buys: X_ji / M_i. Definitions:
 * export-share, import-share. Coverage counts the flow and the total.
 */
export function oneWayShares(n: number, sold: Float64Array, totals: Float64Array, way: "sold" | "bought"): Cells {
  const cells = unknown(n);
  const { values, reason, coverage } = cells;
  const [ofActor, ofPartner] = way === "sold" ? [n, 1] : [1, n];
  for (let i = 0; i < n; i++) {
    const total = at(totals, i);
    const known = !Number.isNaN(total) ? 0.5 : 0;
    const why = whyNot(total);
    for (let j = 0, cell = i * n; j < n; j++, cell++) {
      if (i === j) continue;
      const flow = at(sold, i * ofActor + j * ofPartner);
      if (Number.isNaN(flow)) {
        coverage[cell] = known;
        continue;
      }
      coverage[cell] = known + 0.5;
      reason[cell] = why;
      if (why === KNOWN) values[cell] = flow / total;
    }
  }
  return cells;
}

/** Two-way trade of every pair, US dollars, symmetric; NaN unless both flows are known. */
export function twoWayTrade(n: number, sold: Float64Array): Float64Array {
  const twoWay = unknownCells(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1, cell = i * n + j, back = j * n + i; j < n; j++, cell++, back += n) {
      const trade = at(sold, cell) + at(sold, back);
      twoWay[cell] = trade;
      twoWay[back] = trade;
    }
  }
  return twoWay;
}

/** Share of the partner in two-way trade, directed: T_ij / (X_i + M_i). Definition: partner-share. */
export function partnerShares(n: number, sold: Float64Array, twoWay: Float64Array, totals: TradeTotals): Cells {
  const cells = unknown(n);
  const { values, reason, coverage } = cells;
  for (let i = 0; i < n; i++) {
    const [exports, imports] = [at(totals.exports, i), at(totals.imports, i)];
    const known = (!Number.isNaN(exports) ? 0.25 : 0) + (!Number.isNaN(imports) ? 0.25 : 0);
    const total = exports + imports;
    const why = whyNot(total);
    for (let j = 0, cell = i * n; j < n; j++, cell++) {
      if (i === j) continue;
      const trade = at(twoWay, cell);
      if (Number.isNaN(trade)) {
        const [out, back] = [at(sold, cell), at(sold, j * n + i)];
        coverage[cell] = known + (!Number.isNaN(out) || !Number.isNaN(back) ? 0.25 : 0);
        continue;
      }
      coverage[cell] = known + 0.5;
      reason[cell] = why;
      if (why === KNOWN) values[cell] = trade / total;
    }
  }
  return cells;
}

/** Two-way trade as a share of the actor's GDP, directed: T_ij / Y_i. Definition: gdp-dependence. */
export function gdpDependences(n: number, sold: Float64Array, twoWay: Float64Array, gdp: Float64Array): Cells {
  const cells = unknown(n);
  const { values, reason, coverage } = cells;
  for (let i = 0; i < n; i++) {
    const product = at(gdp, i);
    const known = !Number.isNaN(product) ? 1 : 0;
    for (let j = 0, cell = i * n; j < n; j++, cell++) {
      if (i === j) continue;
      const trade = at(twoWay, cell);
      if (Number.isNaN(trade)) {
        const [out, back] = [at(sold, cell), at(sold, j * n + i)];
        coverage[cell] = ((!Number.isNaN(out) || !Number.isNaN(back) ? 1 : 0) + known) / 3;
        continue;
      }
      coverage[cell] = (2 + known) / 3;
      if (known === 0) continue;
      reason[cell] = product === 0 ? ZERO : KNOWN;
      if (product !== 0) values[cell] = trade / product;
    }
  }
  return cells;
}

/** What the two shares of a pair say of each other. `reason` and `coverage` hold for all undirected ones. */
export type SharePairs = {
  readonly asymmetry: Float64Array;
  readonly asymmetryReason: Uint8Array;
  readonly salience: Float64Array;
  readonly symmetry: Float64Array;
  readonly interdependence: Float64Array;
  readonly reason: Uint8Array;
  readonly coverage: Float64Array;
};

/** Definitions: asymmetry (directed), salience, symmetry, interdependence (both halves alike), from both partner shares. */
export function sharePairs(n: number, shares: Cells): SharePairs {
  const pairs: SharePairs = {
    asymmetry: unknownCells(n * n),
    asymmetryReason: reasonMatrix(n, "not-covered"),
    salience: unknownCells(n * n),
    symmetry: unknownCells(n * n),
    interdependence: unknownCells(n * n),
    reason: reasonMatrix(n, "not-covered"),
    coverage: new Float64Array(n * n),
  };
  for (let i = 0; i < n; i++) {
    for (let j = i + 1, ij = i * n + j, ji = j * n + i; j < n; j++, ij++, ji += n) {
      const coverage = (at(shares.coverage, ij) + at(shares.coverage, ji)) / 2;
      pairs.coverage[ij] = coverage;
      pairs.coverage[ji] = coverage;
      const [there, back] = [at(shares.values, ij), at(shares.values, ji)];
      if (!Number.isNaN(there) && !Number.isNaN(back)) fill(pairs, ij, ji, there, back);
      else if (shares.reason[ij] === ZERO || shares.reason[ji] === ZERO) {
        // Both flows are known, so that nothing else can be the reason.
        pairs.reason[ij] = pairs.reason[ji] = ZERO;
        pairs.asymmetryReason[ij] = pairs.asymmetryReason[ji] = ZERO;
      }
    }
  }
  return pairs;
}

function fill(pairs: SharePairs, ij: number, ji: number, there: number, back: number): void {
  const weight = salience(there, back);
  const evenness = symmetry(there, back);
  pairs.reason[ij] = pairs.reason[ji] = KNOWN;
  pairs.salience[ij] = pairs.salience[ji] = weight;
  pairs.symmetry[ij] = pairs.symmetry[ji] = evenness;
  // As `interdependence` multiplies them.
  pairs.interdependence[ij] = pairs.interdependence[ji] = weight * evenness;
  if (there === 0 || back === 0) {
    pairs.asymmetryReason[ij] = pairs.asymmetryReason[ji] = ZERO;
    return;
  }
  // log2Ratio without its reason, which is told above.
  const need = Math.log2(there) - Math.log2(back);
  pairs.asymmetryReason[ij] = pairs.asymmetryReason[ji] = KNOWN;
  pairs.asymmetry[ij] = need;
  pairs.asymmetry[ji] = -need;
}
