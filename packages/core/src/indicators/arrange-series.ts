import { type SeriesIndicator, type SeriesPoint, seriesKey } from "../series.ts";
import type { ActorId, Year } from "../units/ids.ts";

/** A series point and the name under which it is cited. */
export type Cited = { readonly point: SeriesPoint; readonly key: string };

/** Points by indicator, year, from and to: nested, so that a look-up makes no string and an absent year ends it at once. */
type Tree<List> = Map<SeriesIndicator, Map<Year, Map<ActorId, Map<ActorId | null, List>>>>;

export type ArrangedSeries = {
  readonly series: Readonly<Tree<readonly Cited[]>>;
  /** Years for which a series has any point, ascending. */
  readonly seriesYears: ReadonlyMap<SeriesIndicator, readonly Year[]>;
};

/** Inputs that differ in their facts share one list of points, which is arranged once: a matter of speed alone. */
const arranged = new WeakMap<readonly SeriesPoint[], ArrangedSeries>();

export function arrangeSeries(points: readonly SeriesPoint[]): ArrangedSeries {
  const found = arranged.get(points) ?? arrange(points);
  arranged.set(points, found);
  return found;
}

/**
 * The points with some of them exchanged for others of the same name. What is not exchanged keeps its place in the arrangement,
 * so that a change of a few points costs little more than copying the list.
 */
export function exchangePoints(
  points: readonly SeriesPoint[],
  exchanged: ReadonlyMap<SeriesPoint, SeriesPoint>,
): readonly SeriesPoint[] {
  if (exchanged.size === 0) return points;
  const changed = points.map((point) => exchanged.get(point) ?? point);
  arranged.set(changed, rearrange(arrangeSeries(points), exchanged));
  return changed;
}

function arrange(points: readonly SeriesPoint[]): ArrangedSeries {
  const series: Tree<Cited[]> = new Map();
  const lists: Cited[][] = [];
  for (const point of points) {
    const years = entry(series, point.indicator, () => new Map());
    const partners = entry(
      entry(years, point.year, () => new Map()),
      point.from,
      () => new Map(),
    );
    const list = entry(partners, point.to, () => {
      const made: Cited[] = [];
      lists.push(made);
      return made;
    });
    list.push({ point, key: seriesKey(point) });
  }
  for (const list of lists) if (list.length > 1) list.sort((x, y) => (x.key < y.key ? -1 : 1));
  return {
    series,
    seriesYears: new Map([...series].map(([indicator, years]) => [indicator, [...years.keys()].sort((x, y) => x - y)])),
  };
}

/** Copies the branches on which something is exchanged, each once. */
function rearrange(
  { series, seriesYears }: ArrangedSeries,
  exchanged: ReadonlyMap<SeriesPoint, SeriesPoint>,
): ArrangedSeries {
  const tree: Tree<readonly Cited[]> = new Map(series);
  const copies = new Set<unknown>();
  const branch = <Key, Inner, List>(parent: Map<Key, Map<Inner, List>>, key: Key): Map<Inner, List> => {
    const found = parent.get(key);
    if (found !== undefined && copies.has(found)) return found;
    const copy = new Map(found);
    copies.add(copy);
    parent.set(key, copy);
    return copy;
  };
  for (const [old, point] of exchanged) {
    const partners = branch(branch(branch(tree, old.indicator), old.year), old.from);
    const list = partners.get(old.to) ?? [];
    partners.set(
      old.to,
      list.map((cited) => (cited.point === old ? { ...cited, point } : cited)),
    );
  }
  return { series: tree, seriesYears };
}

export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
