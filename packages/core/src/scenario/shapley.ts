import { seededRandom } from "../cohesion/random.ts";

/** Up to this many changes every order is looked at: 2^8 = 256 sets of changes. */
export const MOST_EXACT = 8;

/** Orders drawn beyond that; each is taken forwards and backwards. */
const DRAWN_ORDERS = 16;
const SEED = 1;

/** The value of a set of players, given by their numbers in ascending order. Asked once for each set. */
export type Worth = (players: readonly number[]) => number;

/**
 * What each of n players adds to a whole, φ_k, so that Σ φ_k = v(all) − v(none).
 * φ_k = Σ_{S ∌ k} |S|!(n − |S| − 1)!/n! · (v(S ∪ k) − v(S)): the mean over all orders of what k adds when its turn comes.
 * Exact for n ≤ 8. Beyond that the mean over 32 orders, drawn with a fixed seed and each also backwards, which still adds up
 * exactly, because the steps of every single order do. In the unit of v; nothing is missing, v must give a number for every set.
 * Shapley 1953, A value for n-person games, doi:10.1515/9781400881970-018; sampling: Castro et al. 2009,
 * Computers & Operations Research 36(5), doi:10.1016/j.cor.2008.04.004
 */
export function shapley(n: number, worth: Worth): readonly number[] {
  const known = new Map<bigint, number>();
  const v = (set: bigint): number => {
    const found = known.get(set);
    if (found !== undefined) return found;
    const value = worth(Array.from({ length: n }, (_, k) => k).filter((k) => (set >> BigInt(k)) & 1n));
    known.set(set, value);
    return value;
  };
  return n <= MOST_EXACT ? overAllSets(n, v) : overDrawnOrders(n, v);
}

function overAllSets(n: number, v: (set: bigint) => number): number[] {
  const factorial = (m: number): number => (m < 2 ? 1 : m * factorial(m - 1));
  const added = Array.from({ length: n }, () => 0);
  for (let set = 0n; set < 1n << BigInt(n); set += 1n) {
    const size = sizeOf(set);
    for (let k = 0; k < n; k += 1) {
      const player = 1n << BigInt(k);
      if (set & player) continue;
      const weight = (factorial(size) * factorial(n - size - 1)) / factorial(n);
      added[k] = (added[k] ?? 0) + weight * (v(set | player) - v(set));
    }
  }
  return added;
}

function overDrawnOrders(n: number, v: (set: bigint) => number): number[] {
  const random = seededRandom(SEED, n);
  const added = Array.from({ length: n }, () => 0);
  for (let drawn = 0; drawn < DRAWN_ORDERS; drawn += 1) {
    const order = shuffled(n, random);
    for (const turns of [order, order.toReversed()]) {
      let set = 0n;
      for (const k of turns) {
        const joined = set | (1n << BigInt(k));
        added[k] = (added[k] ?? 0) + (v(joined) - v(set)) / (2 * DRAWN_ORDERS);
        set = joined;
      }
    }
  }
  return added;
}

function sizeOf(set: bigint): number {
  let size = 0;
  for (let rest = set; rest > 0n; rest >>= 1n) size += Number(rest & 1n);
  return size;
}

/** Fisher–Yates. */
function shuffled(n: number, random: () => number): number[] {
  const order = Array.from({ length: n }, (_, k) => k);
  for (let i = n - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? i, order[i] ?? j];
  }
  return order;
}
