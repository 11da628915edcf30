import type { DyadFacts, Index } from "../indicators/index-inputs.ts";
import { demandActors, unanswerable } from "../indicators/state-system.ts";
import { lineOf } from "../indicators/succession.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isMissing, type Maybe } from "../units/missing.ts";
import { demandOrder, KNOWN, reasonCode, reasonMatrix, unknownCells } from "./cells.ts";

/** Two of a panel's actors by their places, the first before the second. */
export type Pair = { readonly i: number; readonly j: number };

/** n × n cells for figures that rest on facts. */
export type FactCells = {
  readonly values: Float64Array;
  readonly reason: Uint8Array;
  readonly coverage: Float64Array;
};

/** Says of each pair of actors why it is absent while no fact tells of it: an actor that can't be asked about, or no fact. */
export function factCells(index: Index, actors: readonly ActorId[], year: Year): FactCells {
  const n = actors.length;
  demandOrder(actors);
  demandActors(index, actors);
  const reason = reasonMatrix(n, "no-fact");
  const barred = actors.map((actor) => unanswerable(index, [actor], year)?.value);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const why = barred[i] ?? barred[j];
      if (why !== undefined && i !== j) reason[i * n + j] = reasonCode(why.missing);
    }
  }
  return { values: unknownCells(n * n), reason, coverage: new Float64Array(n * n) };
}

export function setCell(cells: FactCells, cell: number, value: Maybe, coverage: number): void {
  cells.values[cell] = isMissing(value) ? Number.NaN : value;
  cells.reason[cell] = isMissing(value) ? reasonCode(value.missing) : KNOWN;
  cells.coverage[cell] = coverage;
}

type Dyad = { readonly a: ActorId; readonly b: ActorId; readonly facts: DyadFacts };

/** The names of the dyads taken apart once for each index: a matter of speed alone. */
const takenApart = new WeakMap<Index["dyads"], readonly Dyad[]>();

function dyadsIn({ dyads }: Index): readonly Dyad[] {
  const found =
    takenApart.get(dyads) ??
    [...dyads].map(([key, facts]): Dyad => {
      const [a = "", b = ""] = key.split("-");
      return { a, b, facts };
    });
  takenApart.set(dyads, found);
  return found;
}

/**
 * The pairs of actors that can be asked about in the year and have facts of the kind wanted, each once. Walks the facts, not the
 * n² pairs. With `inherited`, facts of a predecessor count for its successors.
 */
export function pairsWithFacts(
  index: Index,
  actors: readonly ActorId[],
  year: Year,
  wanted: (facts: DyadFacts) => boolean,
  inherited: boolean,
): Pair[] {
  const n = actors.length;
  const heirs = new Map<ActorId, number[]>();
  for (const [place, actor] of actors.entries()) {
    if (unanswerable(index, [actor], year)) continue;
    for (const ancestor of inherited ? lineOf(index, actor) : [actor]) {
      const found = heirs.get(ancestor);
      if (found) found.push(place);
      else heirs.set(ancestor, [place]);
    }
  }
  const pairs: Pair[] = [];
  const seen = new Uint8Array(n * n);
  for (const { a, b, facts } of dyadsIn(index)) {
    const [ofA, ofB] = [heirs.get(a), heirs.get(b)];
    if (ofA === undefined || ofB === undefined || !wanted(facts)) continue;
    for (const x of ofA) {
      for (const y of ofB) {
        const [i, j] = x < y ? [x, y] : [y, x];
        if (i === j || seen[i * n + j]) continue;
        seen[i * n + j] = 1;
        pairs.push({ i, j });
      }
    }
  }
  return pairs;
}
