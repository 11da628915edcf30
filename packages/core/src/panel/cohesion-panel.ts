import { tellingReason } from "../cohesion/missing-reason.ts";
import { dimensions as order } from "../cohesion/settings.ts";
import type { DimensionId, Settings } from "../cohesion/types.ts";
import type { ActorId } from "../units/ids.ts";
import { missing } from "../units/missing.ts";
import {
  at,
  demandCells,
  demandOrder,
  demandSymmetry,
  KNOWN,
  type Matrices,
  reasonCode,
  reasonMatrix,
  reasonsByCode,
  unknownCells,
} from "./cells.ts";

export type CohesionPanel = Matrices<"cohesion"> & { readonly actors: readonly ActorId[] };

/** The scores of one dimension for all pairs, n × n, symmetric, 0–1 or NaN, and why a cell is NaN. */
export type DimensionCells = { readonly values: Float64Array; readonly reason: Uint8Array };

export type CohesionInput = {
  /** In alphabetical order. */
  readonly actors: readonly ActorId[];
  /**
   * Commitment, interdependence place, κ floored at 0, shared institutions, support in the dyad, freedom from strain: each with
   * the earlier figures that stand in already filled in.
   */
  readonly dimensions: Readonly<Record<DimensionId, DimensionCells>>;
  readonly weights: Settings["weights"];
};

/** Of two reasons by their codes the more telling one. */
const moreTelling = reasonsByCode.map((one) =>
  reasonsByCode.map((other) => reasonCode(tellingReason([missing(one), missing(other)]).missing)),
);

/**
 * C(i,j) = Σ w_d c_d / Σ w_d over the known dimensions of all pairs, 0–1, undirected, as dyad.ts says it for one; coverage is the
 * known share of the weights. Missing: the most telling reason of the dimensions that have a weight, when none of them is known.
 * Throws on actors out of order, wrong sizes and halves that differ.
 */
export function cohesionPanel({ actors, dimensions, weights }: CohesionInput): CohesionPanel {
  const n = actors.length;
  demandOrder(actors);
  const all = order.reduce((sum, dimension) => sum + weights[dimension], 0);
  const known = new Float64Array(n * n);
  const sum = new Float64Array(n * n);
  const reason = new Uint8Array(n * n);
  for (const dimension of order) {
    const { values, reason: why } = dimensions[dimension];
    demandCells(dimension, values, n * n);
    demandCells(`the reasons of ${dimension}`, why, n * n);
    demandSymmetry(dimension, actors, values);
    add(n, weights[dimension], values, why, { known, sum, reason });
  }
  const cohesion = unknownCells(n * n);
  const coverage = new Float64Array(n * n);
  const absent = reasonMatrix(n, "no-fact");
  for (let i = 0; i < n; i++) {
    for (let j = 0, cell = i * n; j < n; j++, cell++) {
      if (i === j) continue;
      const weight = at(known, cell);
      coverage[cell] = all > 0 ? weight / all : 0;
      if (weight > 0) {
        cohesion[cell] = at(sum, cell) / weight;
        absent[cell] = KNOWN;
      } else if (reason[cell] !== KNOWN) {
        absent[cell] = reason[cell] ?? KNOWN;
      }
    }
  }
  return { actors, cohesion, reason: { cohesion: absent }, coverage: { cohesion: coverage } };
}

type Running = { readonly known: Float64Array; readonly sum: Float64Array; readonly reason: Uint8Array };

/** Adds one dimension to what the dimensions before it have come to. One without a weight tells nothing. */
function add(n: number, weight: number, values: Float64Array, why: Uint8Array, { known, sum, reason }: Running): void {
  if (weight === 0) return;
  for (let cell = 0; cell < n * n; cell++) {
    const value = at(values, cell);
    if (Number.isNaN(value)) {
      const [before, now] = [reason[cell] ?? 0, why[cell] ?? 0];
      reason[cell] = before === 0 ? now : now === 0 ? before : (moreTelling[before - 1]?.[now - 1] ?? now);
    } else {
      known[cell] = at(known, cell) + weight;
      sum[cell] = at(sum, cell) + weight * value;
    }
  }
}
