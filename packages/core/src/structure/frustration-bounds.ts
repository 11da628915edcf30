import { seededRandom } from "../cohesion/random.ts";
import type { ExactSearch } from "./frustration-exact.ts";
import type { SignMatrix } from "./signed-graph.ts";

const STARTS = 30;
const SEED = 1;

/**
 * Bounds for a graph too large to look at every division. Above: the best of 30 local searches, each of which moves one actor at a time
 * while that mends more ties than it breaks; the ties that it breaks can be counted, so that the index can't be more.
 * Below: the number of closed walks found that share no tie and each have an odd number of hostile ties; every
 * division breaks at least one tie of each, so that the index can't be less. Deterministic.
 */
export function boundedSearch(
  matrix: SignMatrix,
  chosen: readonly boolean[],
): ExactSearch & { readonly atLeast: number } {
  const random = seededRandom(SEED, matrix.n);
  let best = descend(
    matrix,
    chosen.map((is) => (is ? 0 : 1)),
  );
  const starts = [spanned(matrix), ...Array.from({ length: STARTS }, () => chosen.map(() => (random() < 0.5 ? 0 : 1)))];
  for (const start of starts) {
    const found = descend(matrix, start as (0 | 1)[]);
    if (found.index < best.index) best = found;
  }
  return { ...best, atLeast: oddWalks(matrix) };
}

/** Moves whoever mends the most until nobody mends any. Each move breaks fewer ties than before, so that it ends. */
function descend({ n, signs }: SignMatrix, start: readonly (0 | 1)[]): ExactSearch {
  const side = [...start];
  const gain = new Int32Array(n);
  let doubled = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const sign = signs[i * n + j] ?? 0;
      if (sign === 0) continue;
      const isBroken = (side[i] === side[j]) !== sign > 0;
      doubled += isBroken ? 1 : 0;
      gain[i] = (gain[i] ?? 0) + (isBroken ? 1 : -1);
    }
  }
  for (;;) {
    let mover = 0;
    for (let i = 1; i < n; i++) if ((gain[i] ?? 0) > (gain[mover] ?? 0)) mover = i;
    const mended = gain[mover] ?? 0;
    if (mended <= 0) return { index: doubled / 2, side };
    doubled -= 2 * mended;
    side[mover] = side[mover] === 0 ? 1 : 0;
    gain[mover] = -mended;
    for (let j = 0; j < n; j++) {
      const sign = signs[mover * n + j] ?? 0;
      if (sign === 0) continue;
      gain[j] = (gain[j] ?? 0) + ((side[mover] === side[j]) !== sign > 0 ? 2 : -2);
    }
  }
}

/** The division that breaks no tie of a tree which reaches everybody: the answer itself where the graph is balanced. */
function spanned({ n, signs }: SignMatrix): (0 | 1)[] {
  const side: (0 | 1 | undefined)[] = new Array(n).fill(undefined);
  side[0] = 0;
  const reached = [0];
  for (const i of reached) {
    for (let j = 0; j < n; j++) {
      const sign = signs[i * n + j] ?? 0;
      if (sign === 0 || side[j] !== undefined) continue;
      side[j] = ((side[i] ?? 0) ^ (sign > 0 ? 0 : 1)) as 0 | 1;
      reached.push(j);
    }
  }
  return side.map((found) => found ?? 0);
}

/**
 * How many closed walks with an odd number of hostile ties can be taken one after the other, each the shortest left through its actor,
 * no tie twice over. A walk from an actor back to it is a way from its one copy to its other in a graph where friendly ties lead to the
 * same copy and hostile ones to the other (Zaslavsky 1982, Discrete Appl. Math. 4(1), doi:10.1016/0166-218X(82)90033-6).
 */
function oddWalks({ n, signs }: SignMatrix): number {
  const left = Int8Array.from(signs);
  const from = new Int32Array(2 * n);
  let walks = 0;
  for (let start = 0; start < n; start++) {
    while (search(start)) {
      walks += 1;
      for (let at = start + n; at !== start; at = from[at] ?? start) {
        const [i, j] = [at % n, (from[at] ?? start) % n];
        left[i * n + j] = 0;
        left[j * n + i] = 0;
      }
    }
  }
  return walks;

  function search(start: number): boolean {
    from.fill(-1);
    from[start] = start;
    const reached = [start];
    for (const at of reached) {
      const [i, copy] = [at % n, at < n ? 0 : 1];
      for (let j = 0; j < n; j++) {
        const sign = left[i * n + j] ?? 0;
        if (sign === 0) continue;
        const next = j + n * (sign > 0 ? copy : 1 - copy);
        if (from[next] !== -1) continue;
        from[next] = at;
        if (next === start + n) return true;
        reached.push(next);
      }
    }
    return false;
  }
}
