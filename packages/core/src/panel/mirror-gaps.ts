import { relativeGap } from "../indicators/mirror-gap.ts";
import type { ActorId } from "../units/ids.ts";
import { isMissing } from "../units/missing.ts";
import {
  at,
  demandAmounts,
  demandCells,
  KNOWN,
  type Matrices,
  reasonCode,
  reasonMatrix,
  unknownCells,
} from "./cells.ts";

/**
 * The gap between the two reports of what row i sold to column j, 0–2, from n × n reports of the sellers and of the buyers, US
 * dollars, NaN = not reported. Missing: "not-covered" unless both are known, "zero-denominator" where both are 0. Definition:
 * mirror-gap.
 */
export function mirrorGaps(
  actors: readonly ActorId[],
  sellers: Float64Array,
  buyers: Float64Array,
): Matrices<"mirrorGap"> {
  const n = actors.length;
  demandCells("mirror", buyers, n * n);
  demandAmounts("mirrored trade", actors, buyers);
  const gaps = unknownCells(n * n);
  const reason = reasonMatrix(n, "not-covered");
  const coverage = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0, cell = i * n; j < n; j++, cell++) {
      if (i === j) continue;
      const [sold, bought] = [at(sellers, cell), at(buyers, cell)];
      const told = Number(!Number.isNaN(sold)) + Number(!Number.isNaN(bought));
      coverage[cell] = told / 2;
      if (told < 2) continue;
      const gap = relativeGap(sold, bought);
      reason[cell] = isMissing(gap) ? reasonCode(gap.missing) : KNOWN;
      if (!isMissing(gap)) gaps[cell] = gap;
    }
  }
  return { mirrorGap: gaps, reason: { mirrorGap: reason }, coverage: { mirrorGap: coverage } };
}
