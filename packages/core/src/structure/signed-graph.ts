/** A tie between two actors: friendly (1) or hostile (−1). Undirected; a pair has one tie at most. */
export type SignedTie<Id extends string = string> = { readonly a: Id; readonly b: Id; readonly sign: 1 | -1 };

/**
 * Actors and the signed ties between them. A pair without a tie is no part of any triad or camp, whether it is known that there is none or
 * nothing is known: who draws the graph says which.
 */
export type SignedGraph<Id extends string = string> = {
  readonly actors: readonly Id[];
  readonly ties: readonly SignedTie<Id>[];
};

/** The same graph by position: `signs[i * n + j]` is 1, −1 or 0. */
export type SignMatrix = { readonly n: number; readonly signs: Int8Array };

/** Throws on a tie of an actor with itself, of one that is not in the graph, or on a second tie of a pair: faults of the caller. */
export function signMatrix({ actors, ties }: SignedGraph): SignMatrix {
  const n = actors.length;
  const at = new Map(actors.map((actor, i) => [actor, i]));
  const signs = new Int8Array(n * n);
  for (const { a, b, sign } of ties) {
    const [i, j] = [at.get(a), at.get(b)];
    if (i === undefined || j === undefined || i === j)
      throw new RangeError(`found a tie of ${a} and ${b}; expected two of the graph's ${n} actors`);
    if (signs[i * n + j] !== 0) throw new RangeError(`found a second tie of ${a} and ${b}; expected one a pair`);
    signs[i * n + j] = sign;
    signs[j * n + i] = sign;
  }
  return { n, signs };
}

/** The positions of each part of the graph that hangs together by ties, in the order of the actors; an actor without a tie is in none. */
export function connectedParts({ n, signs }: SignMatrix): number[][] {
  const seen = new Uint8Array(n);
  const parts: number[][] = [];
  for (let start = 0; start < n; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const part = [start];
    for (const i of part) {
      for (let j = 0; j < n; j++) {
        if (signs[i * n + j] === 0 || seen[j] === 1) continue;
        seen[j] = 1;
        part.push(j);
      }
    }
    if (part.length > 1) parts.push(part.sort((x, y) => x - y));
  }
  return parts;
}
