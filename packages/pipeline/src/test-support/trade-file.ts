import { closeSync, openSync, writeSync } from "node:fs";

const columns = ["ccode1", "ccode2", "year", "flow1", "flow2", "smoothflow1", "smoothflow2"] as const;
const ROWS_TOGETHER = 10_000;

export type TradeFile = {
  readonly path: string;
  /** The states of each year by their Correlates of War codes, ascending. */
  readonly years: readonly (readonly [year: number, codes: readonly number[]])[];
  readonly separator?: string;
  /** Changes every number. */
  readonly salt?: number;
  readonly most?: number;
};

/** Writes a file in the format of cow-trade-4.0 with made-up flows of every pair; the same each time. Returns its rows. */
export function writeTradeFile({ path, years, separator = ",", salt = 0, most = Number.POSITIVE_INFINITY }: TradeFile) {
  const handle = openSync(path, "w");
  try {
    let lines: string[] = [columns.join(separator)];
    let rows = 0;
    const write = (): void => {
      writeSync(handle, `${lines.join("\n")}\n`);
      lines = [];
    };
    for (const cells of pairs(years, salt)) {
      if (rows === most) break;
      rows += 1;
      lines.push(cells.join(separator));
      if (lines.length === ROWS_TOGETHER) write();
    }
    if (lines.length > 0) write();
    return rows;
  } finally {
    closeSync(handle);
  }
}

function* pairs(years: TradeFile["years"], salt: number): Generator<(number | string)[]> {
  for (const [year, codes] of years)
    for (const [i, one] of codes.entries())
      for (const two of codes.slice(i + 1)) {
        const flow = madeUp(one, two, year + salt);
        const back = madeUp(two, one, year + salt);
        yield [one, two, year, flow, back, flow, back];
      }
}

/** About a tenth is missing, and most of the rest is small, as in the published file. */
function madeUp(from: number, to: number, at: number): number {
  const mixed =
    Math.imul(Math.imul(from, 73_856_093) ^ Math.imul(to, 19_349_663) ^ Math.imul(at, 83_492_791), 48_271) >>> 0;
  if (mixed % 10 === 0) return -9;
  return Math.floor(10 ** ((mixed % 1000) / 200) - 1);
}
