import { seriesKey } from "@entente/core/series";
import type { Release } from "@entente/db/release/open";
import { releaseContent } from "@entente/db/release/read-content";
import { decodeBlock } from "@entente/db/series/block-code";
import { type Difference, differenceOf, type Example } from "@entente/db/series/difference";

/** What differs in the numbers of one data set. */
export type NumberChanges = Difference & {
  readonly dataset: string;
  readonly version: string;
  readonly examples: Example[];
};

/** The recorded numbers that two releases do not share, by data set; a data set in which none differs is not listed. */
export function numberChanges(before: Release, after: Release): NumberChanges[] {
  const [was, is] = [releaseContent(before), releaseContent(after)];
  const versions = new Map([...was.datasets, ...is.datasets].map(({ id, version }) => [id, version]));
  const found = new Map<string, NumberChanges>();
  const of = (dataset: string): NumberChanges => {
    const known = found.get(dataset);
    if (known) return known;
    const made = {
      dataset,
      version: versions.get(dataset) ?? "carried",
      new: 0,
      changed: 0,
      unchanged: 0,
      removed: 0,
      examples: [],
    };
    found.set(dataset, made);
    return made;
  };
  const add = (changes: NumberChanges, more: Difference): void => {
    for (const kind of ["new", "changed", "unchanged", "removed"] as const) changes[kind] += more[kind];
  };
  const blockName = ({ key }: (typeof is.blocks)[number]): string => Object.values(key).join("/");
  const old = new Map(was.blocks.map((block) => [blockName(block), block]));
  for (const block of is.blocks) {
    const known = old.get(blockName(block));
    old.delete(blockName(block));
    if (known?.hash === block.hash) continue;
    const changes = of(block.key.dataset);
    add(
      changes,
      differenceOf(known ? decodeBlock(known.content) : null, decodeBlock(block.content), changes.examples, 3),
    );
  }
  for (const block of old.values()) {
    const changes = of(block.key.dataset);
    add(changes, differenceOf(decodeBlock(block.content), null, changes.examples, 3));
  }
  const points = new Map(was.series.map((point) => [seriesKey(point), point]));
  const told = ({ value, missing }: (typeof is.series)[number]): string => String(value ?? missing);
  for (const point of is.series) {
    const known = points.get(seriesKey(point));
    points.delete(seriesKey(point));
    if (known && told(known) === told(point)) continue;
    const changes = of(point.dataset);
    add(changes, { new: known ? 0 : 1, changed: known ? 1 : 0, unchanged: 0, removed: 0 });
    if (known && changes.examples.length < 3)
      changes.examples.push({ subject: seriesKey(point), was: told(known), is: told(point) });
  }
  for (const point of points.values()) add(of(point.dataset), { new: 0, changed: 0, unchanged: 0, removed: 1 });
  return [...found.values()].sort((x, y) => (x.dataset < y.dataset ? -1 : 1));
}
