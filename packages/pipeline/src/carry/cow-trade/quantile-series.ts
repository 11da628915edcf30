import { WORLD } from "@entente/core/actors";
import { quantile } from "@entente/core/cohesion/quantiles";
import { interdependence } from "@entente/core/indicators/interdependence";
import type { SeriesPoint } from "@entente/core/series";
import { rounded } from "@entente/core/units/rounded";
import { pointMaker } from "../points.ts";
import { COW_TRADE } from "./dataset.ts";
import { totalsOf } from "./totals.ts";
import { flowOf, type TradeYear } from "./trade-year.ts";

const computed = pointMaker(COW_TRADE, "computed");

/** Interdependence of every dyad of which both flows are known, ascending. Known to trade nothing: 0. Totals over partners. */
export function worldInterdependence(year: TradeYear): Float64Array {
  const traders = [...year.traders];
  const totals = new Map(
    traders.map((trader) => {
      const { exports, imports } = totalsOf(year, trader);
      return [trader, exports.sum + imports.sum];
    }),
  );
  const found: number[] = [];
  for (const [i, a] of traders.entries()) {
    for (const b of traders.slice(i + 1)) {
      const [out, back] = [flowOf(year, a, b), flowOf(year, b, a)];
      const [totalA = 0, totalB = 0] = [totals.get(a), totals.get(b)];
      if (out === null || back === null || totalA === 0 || totalB === 0) continue;
      found.push(interdependence((out + back) / totalA, (out + back) / totalB));
    }
  }
  return Float64Array.from(found).sort();
}

const PERCENTILES = 101;

/** The percentiles of the world's dyads by interdependence in one year. Both ends say how many dyads there are. */
export function quantileSeries(year: TradeYear): SeriesPoint[] {
  const ascending = worldInterdependence(year);
  if (ascending.length === 0) return [];
  const flag = `${ascending.length} dyads with both flows known`;
  return Array.from({ length: PERCENTILES }, (_, percent) => {
    const of = { from: WORLD, year: year.year, ...(percent === 0 || percent === 100 ? { flag } : {}) };
    const part = `p${String(percent).padStart(2, "0")}`;
    const value = rounded(quantile(ascending, percent / 100));
    return computed("world.interdependence-quantile", { ...of, part }, value);
  });
}
