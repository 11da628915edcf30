import type { SeriesIndicator } from "../series.ts";
import type { ActorId, SourceId, Year } from "../units/ids.ts";
import type { MissingReason } from "../units/missing.ts";
import type { Cited } from "./arrange-series.ts";
import { byPrecedence } from "./dataset-precedence.ts";
import type { Basis } from "./figure.ts";
import { type Index, pointsOf } from "./index-inputs.ts";

/** One yearly number asked of the series: of an actor (`to` null) or of an undirected dyad. */
export type Wanted = { readonly indicator: SeriesIndicator; readonly of: readonly [ActorId, ActorId | null] };

export type Found = {
  readonly values: readonly (number | null)[];
  readonly known: number;
  readonly basis: readonly Basis[];
  readonly withheld: MissingReason | undefined;
};

/** Undirected dyads are stored once, with from < to. */
const ends = ([x, y]: Wanted["of"]): readonly [ActorId, ActorId | null] => (y === null || x < y ? [x, y] : [y, x]);

/** The numbers wanted, all of one data set: the one that knows most of them, among equals the one that goes first (dataset-precedence.ts). */
export function fromOneDataset(index: Index, wanted: readonly Wanted[], year: Year): Found {
  const lists = wanted.map(({ indicator, of }) => pointsOf(index, indicator, ...ends(of), year));
  const datasets = [...new Set(lists.flatMap((list) => list.map(({ point }) => point.dataset)))].sort(byPrecedence);
  let best: Found = { values: wanted.map(() => null), known: -1, basis: [], withheld: undefined };
  for (const dataset of datasets) {
    const found = look(lists, dataset, wanted);
    if (found.known > best.known) best = found;
  }
  return best.known < 0 ? { ...best, known: 0 } : best;
}

function look(lists: readonly (readonly Cited[])[], dataset: SourceId, wanted: readonly Wanted[]): Found {
  const picked = lists.map((list) => {
    const own = list.filter(({ point }) => point.dataset === dataset);
    return own.find(({ point }) => point.value !== null) ?? own[0];
  });
  return {
    values: picked.map((cited) => cited?.point.value ?? null),
    known: picked.filter((cited) => cited !== undefined && cited.point.value !== null).length,
    basis: picked.flatMap((cited, i): Basis[] => {
      if (!cited) return [];
      return [{ rests: "series", key: cited.key, role: wanted[i]?.indicator ?? "", value: cited.point.value }];
    }),
    withheld: picked.find((cited) => cited?.point.missing)?.point.missing ?? undefined,
  };
}
