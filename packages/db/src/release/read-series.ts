import { type SeriesIndicator, type SeriesPoint, seriesIndicators } from "@entente/core/series";
import type { ActorId, Year } from "@entente/core/units/ids";
import { pointAt } from "../series/block.ts";
import { decodeBlock } from "../series/block-code.ts";
import { databaseOf, type Release } from "./open.ts";
import type { YearRange } from "./read-inputs.ts";

type Recorded = { readonly year: Year; readonly a: ActorId; readonly b: ActorId | null } & Pick<
  SeriesPoint,
  "value" | "missing" | "dataset" | "reporter" | "part"
>;

/** Every recorded point of a series by year, from every data set, of some actors among themselves or of everybody. */
export function* seriesRows(
  release: Release,
  indicator: SeriesIndicator,
  years: YearRange,
  actors: readonly ActorId[] | "all",
): Generator<Recorded> {
  const wanted = actors === "all" ? null : new Set(actors);
  const asked = ({ from, to }: Pick<SeriesPoint, "from" | "to">): boolean =>
    wanted === null || (wanted.has(from) && (to === null || wanted.has(to)));
  for (const point of pointsOf(release, indicator, years)) {
    if (!asked(point)) continue;
    const { year, from: a, to: b, value, missing, dataset, reporter, part } = point;
    yield { year, a, b, value, missing, dataset, reporter, part };
  }
}

function* pointsOf(release: Release, indicator: SeriesIndicator, { from, to }: YearRange): Generator<SeriesPoint> {
  const db = databaseOf(release);
  const carried = db.prepare<[string, number, number], SeriesPoint>(
    `select dataset, indicator, "from", "to", part, year, value, unit, reporter, missing, flag from series
       where indicator = ? and year between ? and ? order by year, key`,
  );
  yield* carried.iterate(indicator, from, to);
  const blocks = db
    .prepare<[string, number, number], { dataset: string; reporter: string; year: number }>(
      "select dataset, reporter, year from blocks where indicator = ? and year between ? and ? order by year, dataset, reporter",
    )
    .all(indicator, from, to);
  const open = db.prepare<[string, string, string, number], { content: Uint8Array }>(
    "select content from blocks where dataset = ? and indicator = ? and reporter = ? and year = ?",
  );
  for (const { dataset, reporter, year } of blocks) {
    const found = open.get(dataset, indicator, reporter, year);
    if (found === undefined) continue;
    const block = decodeBlock(found.content);
    for (let i = 0; i < block.value.length; i++) yield { ...pointAt(block, i), unit: seriesIndicators[indicator].unit };
  }
}
