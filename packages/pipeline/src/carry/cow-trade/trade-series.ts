import { WORLD } from "@entente/core/actors";
import { type SeriesPoint, seriesIndicators } from "@entente/core/series";
import { dyadsOf, type SourceId, type Year } from "@entente/core/units/ids";
import { BlocksOfYear } from "@entente/db/release/derive/blocks-of-year";
import { tradeOfYear } from "@entente/db/release/derive/trade-of-year";
import { assembleBlock, NONE_32, PointColumns } from "@entente/db/series/assemble";
import { pointAt, reasons } from "@entente/db/series/block";
import { decodeBlock, encodeBlock, type StoredBlock } from "@entente/db/series/block-code";
import { Names } from "@entente/db/series/names";
import type { Cast } from "../cast.ts";
import { pointMaker } from "../points.ts";
import { COW_TRADE, COW_TRADE_NATIONAL } from "./dataset.ts";
import { flowOf, type Trader, type TradeYear } from "./trade-year.ts";

/** The data set's own choice between the importer's and the exporter's report. */
const compiled = pointMaker(COW_TRADE, "compiled");
const NOT_COVERED = reasons.indexOf("not-covered") + 1;

/** Trade among the states of the cast in one year, US dollars, and all that a release derives from the trade of the world for them. */
export function tradeSeries(year: TradeYear, cast: Cast): SeriesPoint[] {
  const states = cast.states.map(({ id }) => id).filter((id) => year.traders.has(id));
  const shown = new Set<string | null>([...states, ...cast.blocs.map(({ id }) => id), WORLD, null]);
  const derived = tradeOfYear(new BlocksOfYear(year.year, [blockOf(year), totalsOf(year)]), cast.everyone, new Set());
  const flows = dyadsOf(states).flatMap(([a, b]) => [betweenStates(year, a, b), betweenStates(year, b, a)]);
  return [
    ...flows,
    ...(derived?.series ?? []).flatMap(pointsIn).filter(({ from, to }) => shown.has(from) && shown.has(to)),
  ];
}

function betweenStates(year: TradeYear, from: Trader, to: Trader): SeriesPoint {
  const flow = flowOf(year, from, to);
  const subject = { from, to, year: year.year };
  if (flow === null) return compiled("trade.flow", subject, { missing: "not-covered" });
  const flag = "0 in the data set: under half a million";
  return compiled("trade.flow", flow === 0 ? { ...subject, flag } : subject, flow);
}

type Row = { readonly from: Trader; readonly to: Trader; readonly flow: number | null };

/** The year as an import would store it. */
const blockOf = ({ year, sold }: TradeYear): StoredBlock =>
  stored(
    COW_TRADE,
    year,
    [...sold].flatMap(([from, buyers]) => [...buyers].map(([to, flow]) => ({ from, to, flow }))),
  );

const totalsOf = ({ year, national }: TradeYear): StoredBlock =>
  stored(
    COW_TRADE_NATIONAL,
    year,
    [...national].flatMap(([state, { exports, imports }]) => [
      { from: state, to: WORLD, flow: exports },
      { from: WORLD, to: state, flow: imports },
    ]),
  );

function stored(dataset: SourceId, year: Year, rows: readonly Row[]): StoredBlock {
  const names = { actors: new Names(), parts: new Names(), flags: new Names() };
  const columns = new PointColumns(rows.length);
  for (const [i, { from, to, flow }] of rows.entries()) {
    columns.from[i] = names.actors.numberOf(from);
    columns.to[i] = names.actors.numberOf(to);
    columns.part[i] = NONE_32;
    columns.value[i] = flow ?? 0;
    columns.missing[i] = flow === null ? NOT_COVERED : 0;
  }
  const key = { dataset, indicator: "trade.flow", reporter: "compiled", year } as const;
  return encodeBlock(assembleBlock(key, columns, rows.length, names).block);
}

function pointsIn({ content }: StoredBlock): SeriesPoint[] {
  const block = decodeBlock(content);
  return Array.from(block.value, (_, i) => {
    const point = pointAt(block, i);
    return { ...point, unit: seriesIndicators[point.indicator].unit };
  });
}
