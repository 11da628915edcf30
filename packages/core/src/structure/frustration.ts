import { boundedSearch } from "./frustration-bounds.ts";
import { type ExactSearch, exactSearch } from "./frustration-exact.ts";
import { connectedParts, type SignedGraph, type SignedTie, type SignMatrix, signMatrix } from "./signed-graph.ts";

/** Up to this many actors that hang together, every division into two camps is looked at. */
export const MOST_EXACT = 20;

/**
 * How far a signed graph is from two camps, friendly within and hostile between.
 * `index`: ties that the best division found breaks. `atLeast`: what is proven that every division breaks; equal to `index` when exact.
 */
export type Frustration<Id extends string = string> = {
  readonly index: number;
  readonly atLeast: number;
  readonly exact: boolean;
  readonly camps: readonly [readonly Id[], readonly Id[]];
  /** Actors without any tie: in neither camp. */
  readonly apart: readonly Id[];
  /** The ties that the division breaks: hostile within a camp, or friendly between the two. */
  readonly broken: readonly SignedTie<Id>[];
};

/**
 * The line index of balance, or frustration index: the fewest ties whose removal leaves two camps. Integer, 0 … half of the ties.
 * L(G) = min over divisions X of Σ_ij [ sign_ij = − and i, j on one side, or sign_ij = + and on two ].
 * Exact where no part that hangs together by ties has more than 20 actors; above that the best of many local searches stands between
 * the proven bounds. Of equally good divisions, that nearest to `preferred` (a camp that the reader chose), so that camps do not jump.
 * Harary 1959, Behav. Sci. 4(4), doi:10.1002/bs.3830040405; Aref, Mason & Wilson 2020, Networks 75(1), doi:10.1002/net.21907
 */
export function frustration<Id extends string>(
  graph: SignedGraph<Id>,
  preferred: ReadonlySet<Id> = new Set(graph.actors),
): Frustration<Id> {
  const { actors, ties } = graph;
  const matrix = signMatrix(graph);
  const sides = new Int8Array(matrix.n).fill(-1);
  let [index, atLeast] = [0, 0];
  for (const part of connectedParts(matrix)) {
    const chosen = part.map((i) => preferred.has(actors[i] as Id));
    const found = divide(within(matrix, part), chosen);
    index += found.index;
    atLeast += found.atLeast;
    const exchange = wrongWayRound(found.side, chosen) ? 1 : 0;
    for (const [at, i] of part.entries()) sides[i] = (found.side[at] ?? 0) ^ exchange;
  }
  const onSide = (side: number) => actors.filter((_, i) => sides[i] === side);
  const sideOf = new Map(actors.map((actor, i) => [actor, sides[i]]));
  const [first, second] = [onSide(0), onSide(1)];
  return {
    index,
    atLeast,
    exact: index === atLeast,
    camps: [first, second],
    apart: onSide(-1),
    broken: ties.filter(({ a, b, sign }) => (sideOf.get(a) === sideOf.get(b)) !== sign > 0),
  };
}

/** 1 − 2 L / m, 0 … 1: 1 when two camps explain every tie, 0 when they break half of them, which is the most that any graph needs.
 *  Aref & Wilson 2018, J. Complex Netw. 6(4), doi:10.1093/comnet/cnx044. Undefined without ties: callers say so. */
export const lineBalance = (index: number, ties: number): number => 1 - (2 * index) / ties;

function divide(part: SignMatrix, chosen: readonly boolean[]): ExactSearch & { readonly atLeast: number } {
  if (part.n > MOST_EXACT) return boundedSearch(part, chosen);
  const found = exactSearch(part, chosen);
  return { ...found, atLeast: found.index };
}

/** Whether most of the chosen stand on side 1; where it is even, whether the first actor does. */
function wrongWayRound(side: readonly (0 | 1)[], chosen: readonly boolean[]): boolean {
  const off = side.filter((found, i) => (found === 0) !== chosen[i]).length;
  return off * 2 === side.length ? side[0] === 1 : off * 2 > side.length;
}

function within({ n, signs }: SignMatrix, part: readonly number[]): SignMatrix {
  const size = part.length;
  const own = new Int8Array(size * size);
  for (const [x, i] of part.entries()) {
    for (const [y, j] of part.entries()) own[x * size + y] = signs[i * n + j] ?? 0;
  }
  return { n: size, signs: own };
}
