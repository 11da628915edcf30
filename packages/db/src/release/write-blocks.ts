import type { SeriesIndicator } from "@entente/core/series";
import type { ActorId } from "@entente/core/units/ids";
import type Database from "better-sqlite3";
import { type Block, NO_PART, NOBODY, pointAt } from "../series/block.ts";
import { decodeBlock, type StoredBlock } from "../series/block-code.ts";
import { packSpan, type SpanKey } from "../series/span.ts";

/** What indicators read of a few actors at a time: kept a second time by subject, each over all its years. */
const readBySubject: ReadonlySet<SeriesIndicator> = new Set([
  "trade.flow",
  "trade.partner-rank",
  "trade.partner-hhi",
  "trade.partner-count",
  "gdp.current",
  "world.interdependence-quantile",
  "unga.joint-roll-calls",
  "unga.identical",
  "unga.agreement",
  "unga.kappa",
  "unga.pi",
  "igo.joint",
  "igo.memberships",
] satisfies SeriesIndicator[]);

/** Writes blocks as they are, and the series that indicators read once more by subject. */
export function fillBlocks(db: Database.Database, blocks: readonly StoredBlock[]): void {
  const insert = db.prepare("insert into blocks values (?, ?, ?, ?, ?)");
  for (const { key, content } of blocks) insert.run(key.dataset, key.indicator, key.reporter, key.year, content);

  const spans = db.prepare("insert into spans values (?, ?, ?, ?, ?, ?, ?)");
  const wanted = blocks.filter(({ key }) => readBySubject.has(key.indicator));
  const series = Map.groupBy(wanted, ({ key }) => `${key.dataset}/${key.indicator}/${key.reporter}`);
  for (const of of series.values()) {
    const [first] = of;
    if (first === undefined) continue;
    const { dataset, indicator, reporter } = first.key;
    for (const { from, to, part, points } of bySubject(of)) {
      spans.run(from, to ?? "", indicator, dataset, reporter, part ?? "", packSpan(points));
    }
  }
}

type Told = ReturnType<typeof pointAt>;
type Subject = Pick<SpanKey, "from" | "to" | "part"> & { readonly points: Told[] };

/** The points of one series, subject by subject in their order, each subject's by year. One series is held at a time. */
function bySubject(blocks: readonly StoredBlock[]): Subject[] {
  const subjects = new Map<ActorId, Map<string, Subject>>();
  for (const stored of blocks.toSorted((x, y) => x.key.year - y.key.year)) {
    const block: Block = decodeBlock(stored.content);
    for (let i = 0; i < block.value.length; i++) {
      const point = pointAt(block, i);
      let partners = subjects.get(point.from);
      if (partners === undefined) {
        partners = new Map();
        subjects.set(point.from, partners);
      }
      const name = `${block.to[i] === NOBODY ? "" : point.to}/${block.part[i] === NO_PART ? "" : point.part}`;
      const known = partners.get(name);
      if (known) known.points.push(point);
      else partners.set(name, { from: point.from, to: point.to, part: point.part, points: [point] });
    }
  }
  const sorted = <T>(map: Map<string, T>): T[] => [...map].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, one]) => one);
  return sorted(subjects).flatMap(sorted);
}
