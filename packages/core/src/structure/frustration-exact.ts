import type { SignMatrix } from "./signed-graph.ts";

/** The best division found: which side (0 or 1) each actor is on, and how many ties it breaks. */
export type ExactSearch = { readonly index: number; readonly side: readonly (0 | 1)[] };

/**
 * Every division of n ≤ 30 actors into two, the last one fixed on its side, in the order of a Gray code, so that from one to
 * the next a single actor changes sides and only its own ties are counted anew: 2^(n−1) steps of a few operations on bits.
 * Of equally good divisions, the one with the fewest actors off the side that `chosen` has them on (or all of them exchanged).
 */
export function exactSearch({ n, signs }: SignMatrix, chosen: readonly boolean[]): ExactSearch {
  const [friends, foes] = [new Int32Array(n), new Int32Array(n)];
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const sign = signs[i * n + j] ?? 0;
      if (sign > 0) friends[i] = (friends[i] ?? 0) | (1 << j);
      if (sign < 0) foes[i] = (foes[i] ?? 0) | (1 << j);
    }
  }
  const wanted = chosen.reduce((mask, is, i) => (is ? mask : mask | (1 << i)), 0);
  const offWanted = (mask: number): number => {
    const off = bitCount(mask ^ wanted);
    return Math.min(off, n - off);
  };
  let side = 0;
  let broken = foes.reduce((sum, mask) => sum + bitCount(mask), 0) / 2;
  let best = { broken, side, off: offWanted(side) };
  const steps = 2 ** (n - 1);
  for (let step = 1; step < steps; step++) {
    const mover = 31 - Math.clz32(step & -step);
    const across = (side >>> mover) & 1 ? ~side : side;
    // Ties to the other side: broken if friendly, and mended by the move; those to the own side the other way round.
    const there = bitCount((friends[mover] ?? 0) & across) - bitCount((foes[mover] ?? 0) & across);
    const here = bitCount((foes[mover] ?? 0) & ~across) - bitCount((friends[mover] ?? 0) & ~across);
    broken -= there + here;
    side ^= 1 << mover;
    if (broken > best.broken) continue;
    const off = offWanted(side);
    if (broken < best.broken || off < best.off) best = { broken, side, off };
  }
  return { index: best.broken, side: Array.from({ length: n }, (_, i) => ((best.side >>> i) & 1) as 0 | 1) };
}

/** How many bits are set, of 32. */
function bitCount(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
