import { jaccard } from "../indicators/jaccard.ts";
import type { ActorId } from "../units/ids.ts";
import { isMissing, type Maybe, missing } from "../units/missing.ts";
import {
  at,
  demandAmounts,
  demandCells,
  demandOrder,
  demandOwnAmounts,
  demandSymmetry,
  KNOWN,
  type Matrices,
  reasonCode,
  reasonMatrix,
  unknownCells,
} from "./cells.ts";

export type InstitutionsPanel = Matrices<"jaccard"> & { readonly actors: readonly ActorId[] };

export type InstitutionsInput = {
  /** The states of the year, in alphabetical order. */
  readonly actors: readonly ActorId[];
  /** n × n, symmetric: organisations that have both as members. NaN = not known. */
  readonly joint: Float64Array;
  /** n: organisations of which each is a member. NaN = not known. */
  readonly memberships: Float64Array;
};

/**
 * Shared institutions of all pairs of one year, 0–1, undirected: |A∩B| / |A∪B| as shared-institutions.ts says it for one. No
 * earlier year stands in. Missing: "not-covered" unless all three numbers are known, "disputed" where more are in common than one
 * of the two has, "zero-denominator" where neither is a member anywhere. Throws on a matrix whose halves differ.
 */
export function institutionsPanel({ actors, joint, memberships }: InstitutionsInput): InstitutionsPanel {
  const n = actors.length;
  demandOrder(actors);
  demandCells("joint", joint, n * n);
  demandCells("memberships", memberships, n);
  demandAmounts("joint memberships", actors, joint);
  demandOwnAmounts("memberships", actors, memberships);
  demandSymmetry("joint memberships", actors, joint);
  const values = unknownCells(n * n);
  const reason = reasonMatrix(n, "not-covered");
  const coverage = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1, cell = i * n + j, mirror = j * n + i; j < n; j++, cell++, mirror += n) {
      const [a, b, both] = [at(memberships, i), at(memberships, j), at(joint, cell)];
      const known = Number(!Number.isNaN(a)) + Number(!Number.isNaN(b)) + Number(!Number.isNaN(both));
      coverage[cell] = coverage[mirror] = known / 3;
      if (known < 3) continue;
      const found: Maybe = both > Math.min(a, b) ? missing("disputed") : jaccard({ a, b, joint: both });
      reason[cell] = reason[mirror] = isMissing(found) ? reasonCode(found.missing) : KNOWN;
      if (!isMissing(found)) values[cell] = values[mirror] = found;
    }
  }
  return { actors, jaccard: values, reason: { jaccard: reason }, coverage: { jaccard: coverage } };
}
