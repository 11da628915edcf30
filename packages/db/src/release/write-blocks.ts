import type { SeriesIndicator } from "@entente/core/series";
import type Database from "better-sqlite3";
import { type Block, NO_PART, NOBODY } from "../series/block.ts";
import { decodeBlock, type StoredBlock } from "../series/block-code.ts";
import { Names } from "../series/names.ts";
import { packSpan, type SpanColumns } from "../series/span.ts";

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
export function fillBlocks(
  db: Database.Database,
  recorded: readonly StoredBlock[],
  derived: readonly StoredBlock[],
): void {
  const insert = db.prepare("insert into blocks values (?, ?, ?, ?, ?, ?)");
  const insertAll = (blocks: readonly StoredBlock[], isDerived: 0 | 1): void => {
    for (const { key, content } of blocks)
      insert.run(key.dataset, key.indicator, key.reporter, key.year, isDerived, content);
  };
  insertAll(recorded, 0);
  insertAll(derived, 1);

  const span = db.prepare("insert into spans values (?, ?, ?, ?, ?, ?, ?)");
  const flags = new Names();
  const series = Map.groupBy(
    [...recorded, ...derived].filter(({ key }) => readBySubject.has(key.indicator)),
    ({ key }) => `${key.dataset}/${key.indicator}/${key.reporter}`,
  );
  for (const of of series.values()) {
    const [first] = of;
    if (first === undefined) continue;
    const { dataset, indicator, reporter } = first.key;
    for (const { from, to, part, content } of bySubject(of, flags))
      span.run(from, to, indicator, dataset, reporter, part, content);
  }
  const flag = db.prepare("insert into span_flags values (?, ?)");
  for (const [i, text] of flags.list.entries()) flag.run(i, text);
}

type Spanned = { from: string; to: string; part: string; content: Uint8Array };

/** The points of one series by subject, each over its years; "" stands for no actor and no part. One series is held at a time. */
function* bySubject(stored: readonly StoredBlock[], flags: Names): Generator<Spanned> {
  const blocks = stored.toSorted((x, y) => x.key.year - y.key.year).map(({ content }) => decodeBlock(content));
  const [actors, parts] = [new Names(), new Names()];
  const subjects = new Map<number, number>();
  const counts: number[] = [];
  const named: [string, string, string][] = [];
  const places = blocks.map((block) => {
    const who = block.actors.map((name) => actors.numberOf(name));
    const what = block.parts.map((name) => parts.numberOf(name));
    return Uint32Array.from(block.value, (_, i) => {
      const [from = 0, to = NOBODY, part = NO_PART] = [block.from[i], block.to[i], block.part[i]];
      const name = ((who[from] ?? 0) * 65536 + (to === NOBODY ? NOBODY : (who[to] ?? 0))) * 65536;
      const key = name + (part === NO_PART ? NO_PART : (what[part] ?? 0));
      let place = subjects.get(key);
      if (place === undefined) {
        place = counts.length;
        subjects.set(key, place);
        counts.push(0);
        named.push([
          block.actors[from] ?? "",
          to === NOBODY ? "" : (block.actors[to] ?? ""),
          part === NO_PART ? "" : (block.parts[part] ?? ""),
        ]);
      }
      counts[place] = (counts[place] ?? 0) + 1;
      return place;
    });
  });
  const starts = new Uint32Array(counts.length + 1);
  for (const [i, count] of counts.entries()) starts[i + 1] = (starts[i] ?? 0) + count;
  const columns = columnsBySubject(blocks, places, starts, flags);
  const order = named.map((_, i) => i).sort((x, y) => compareNames(named[x], named[y]));
  for (const i of order) {
    const [from, to, part] = named[i] ?? ["", "", ""];
    yield { from, to, part, content: packSpan(columns, starts[i] ?? 0, starts[i + 1] ?? 0) };
  }
}

function columnsBySubject(
  blocks: readonly Block[],
  places: readonly Uint32Array[],
  starts: Uint32Array,
  flags: Names,
): SpanColumns {
  const total = starts.at(-1) ?? 0;
  const columns = {
    year: new Uint16Array(total),
    value: new Float64Array(total),
    flag: new Uint16Array(total),
    missing: new Uint8Array(total),
  };
  const next = starts.slice();
  for (const [b, block] of blocks.entries()) {
    const said = block.flags.map((flag) => flags.numberOf(flag) + 1);
    for (let i = 0; i < block.value.length; i++) {
      const subject = places[b]?.[i] ?? 0;
      const at = next[subject] ?? 0;
      next[subject] = at + 1;
      columns.year[at] = block.key.year;
      columns.value[at] = block.value[i] ?? 0;
      columns.missing[at] = block.missing[i] ?? 0;
      columns.flag[at] = block.flag[i] === 0 ? 0 : (said[(block.flag[i] ?? 0) - 1] ?? 0);
    }
  }
  return columns;
}

function compareNames(x: readonly string[] = [], y: readonly string[] = []): number {
  for (const [i, name] of x.entries()) if (name !== y[i]) return name < (y[i] ?? "") ? -1 : 1;
  return 0;
}
