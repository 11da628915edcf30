import { matrixFromRows } from "@entente/core/panel/matrix-from-rows";
import { type TradePanel, tradePanel } from "@entente/core/panel/trade-panel";
import type { YearRows } from "./trade-rows.ts";

/** An actor's name here is its code in the data set, of one length so that codes sort as names do. */
export const nameOf = (code: number): string => `C${String(code).padStart(3, "0")}`;

/** The whole trade panel of one year from its rows: who traded, the matrix, and every indicator. */
export function panelOfRows({ one, two, flow1, flow2 }: YearRows): { codes: Uint16Array; panel: TradePanel } {
  const codes = Uint16Array.from(new Set([...one, ...two])).sort();
  const n = codes.length;
  const places = new Uint16Array((codes.at(-1) ?? 0) + 1);
  for (const [place, code] of codes.entries()) places[code] = place;
  const rows = one.length;
  const [from, to, values] = [new Uint16Array(2 * rows), new Uint16Array(2 * rows), new Float64Array(2 * rows)];
  for (let row = 0; row < rows; row++) {
    const [a, b] = [places[one[row] as number] as number, places[two[row] as number] as number];
    from[row] = b;
    to[row] = a;
    from[rows + row] = a;
    to[rows + row] = b;
  }
  values.set(flow1);
  values.set(flow2, rows);
  const gdp = new Float64Array(n).fill(Number.NaN);
  return {
    codes,
    panel: tradePanel({ actors: Array.from(codes, nameOf), sold: matrixFromRows(n, from, to, values), gdp }),
  };
}
