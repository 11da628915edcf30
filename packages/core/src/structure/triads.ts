import { type SignedGraph, signMatrix } from "./signed-graph.ts";

/** Three actors of which each two are tied, with the signs of ab, bc and ac. */
export type Triad<Id extends string = string> = {
  readonly actors: readonly [Id, Id, Id];
  readonly signs: readonly [1 | -1, 1 | -1, 1 | -1];
  /** An even number of hostile ties: the product of the signs is positive. */
  readonly balanced: boolean;
};

/** Complete triads, how many of them are balanced, and how many have 0, 1, 2 and 3 hostile ties. */
export type TriadCount = {
  readonly complete: number;
  readonly balanced: number;
  readonly byHostile: readonly [number, number, number, number];
};

/** Every complete triad, in the order of the actors. Cartwright & Harary 1956, Psychol. Rev. 63(5), doi:10.1037/h0046049 */
export function triadsOf<Id extends string>(graph: SignedGraph<Id>): Triad<Id>[] {
  const triads: Triad<Id>[] = [];
  eachTriad(graph, (i, j, k, signs) => {
    const [a, b, c] = [graph.actors[i], graph.actors[j], graph.actors[k]];
    if (a !== undefined && b !== undefined && c !== undefined)
      triads.push({ actors: [a, b, c], signs, balanced: signs[0] * signs[1] * signs[2] > 0 });
  });
  return triads;
}

/** The same without the list, for graphs of many actors. */
export function countTriads(graph: SignedGraph): TriadCount {
  const byHostile: [number, number, number, number] = [0, 0, 0, 0];
  eachTriad(graph, (_i, _j, _k, signs) => {
    const hostile = signs.filter((sign) => sign < 0).length as 0 | 1 | 2 | 3;
    byHostile[hostile] += 1;
  });
  const [friendly, one, two, three] = byHostile;
  return { complete: friendly + one + two + three, balanced: friendly + two, byHostile };
}

function eachTriad(
  graph: SignedGraph,
  found: (i: number, j: number, k: number, signs: readonly [1 | -1, 1 | -1, 1 | -1]) => void,
): void {
  const { n, signs } = signMatrix(graph);
  const sign = (i: number, j: number): 1 | -1 | 0 => (signs[i * n + j] ?? 0) as 1 | -1 | 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const ij = sign(i, j);
      if (ij === 0) continue;
      for (let k = j + 1; k < n; k++) {
        const [jk, ik] = [sign(j, k), sign(i, k)];
        if (jk !== 0 && ik !== 0) found(i, j, k, [ij, jk, ik]);
      }
    }
  }
}
