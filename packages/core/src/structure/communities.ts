import { UndirectedGraph } from "graphology";
import library, { type LouvainOptions } from "graphology-communities-louvain";
import { seededRandom } from "../cohesion/random.ts";

/** A friendly tie and its strength, > 0. */
export type WeightedTie<Id extends string = string> = { readonly a: Id; readonly b: Id; readonly weight: number };

/** Communities, the largest first, and how much denser their ties are than chance would have them. */
export type Communities<Id extends string = string> = {
  readonly communities: readonly (readonly Id[])[];
  /** Q = Σ_c [ w_c / w − (d_c / 2w)² ], −0.5 … 1; 0 where there is no tie. */
  readonly modularity: number;
};

const SEED = 1;

/** The library as it is at run time: it declares a default export, and is what it exports. */
const louvain = library as unknown as {
  readonly detailed: (
    graph: UndirectedGraph,
    options: LouvainOptions,
  ) => { readonly communities: Readonly<Record<string, number>>; readonly modularity: number };
};

/**
 * Groups of actors that are tied among themselves more than to others, by Louvain's method with a fixed seed: the same ties in any order give
 * the same communities. Actors without a tie are in none. Blondel et al. 2008, J. Stat. Mech. P10008, doi:10.1088/1742-5468/2008/10/P10008;
 * Q as in Newman 2006, PNAS 103(23), doi:10.1073/pnas.0601602103.
 */
export function communitiesOf<Id extends string>(ties: readonly WeightedTie<Id>[]): Communities<Id> {
  if (ties.length === 0) return { communities: [], modularity: 0 };
  const sorted = ties.map(inOrder).sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
  const actors = [...new Set(sorted.flatMap(({ a, b }) => [a, b]))].sort();
  const at = new Map(actors.map((actor, i) => [actor, i]));
  const graph = new UndirectedGraph();
  for (const i of actors.keys()) graph.addNode(i);
  for (const { a, b, weight } of sorted) graph.addEdge(at.get(a), at.get(b), { weight });
  const found = louvain.detailed(graph, {
    getEdgeWeight: "weight",
    randomWalk: true,
    rng: seededRandom(SEED, sorted.length),
  });
  const members = new Map<number | undefined, Id[]>();
  for (const [i, actor] of actors.entries()) {
    const community = found.communities[i];
    members.set(community, [...(members.get(community) ?? []), actor]);
  }
  const communities = [...members.values()];
  return {
    communities: communities.sort((x, y) => y.length - x.length || compare(x[0] ?? "", y[0] ?? "")),
    modularity: found.modularity,
  };
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

function inOrder<Id extends string>({ a, b, weight }: WeightedTie<Id>): WeightedTie<Id> {
  return a < b ? { a, b, weight } : { a: b, b: a, weight };
}
