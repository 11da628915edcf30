import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import type { SeriesPoint } from "../series.ts";
import type { ActorId } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";
import { partnerRank } from "./partner-rank.ts";
import { partnerShare } from "./partner-share.ts";
import { flow, testIndex } from "./test-support.ts";

/** Shares and ranks that others have worked out from COW Trade 4.0, in which a state's trade is the sum over its partners. */

const shared = process.env["ENTENTE_SHARED_DATA"] ?? join(import.meta.dirname, "../../../../../shared/data");
const file = join(shared, "cow-trade-4.0/cow_trade_ndy.csv.gz");
const codes: Readonly<Record<string, ActorId>> = { "365": "RUS", "710": "CHN", "731": "PRK" };

const amount = (text: string): number | null => (text === "" || text === "NA" ? null : Number(text));

/** Two-way trade of every pair in a year, millions of US dollars, and the flows as series with totals over all partners. */
function cowYear(year: number) {
  const rows = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
  const vectors = new Map<string, Map<string, number>>();
  const totals = new Map<string, { exports: number; imports: number }>();
  const series: SeriesPoint[] = [];
  for (const row of rows) {
    const [one = "", two = "", rowYear, flow1 = "", flow2 = ""] = row.split(",");
    if (rowYear !== String(year)) continue;
    const importsOf = { [one]: amount(flow1), [two]: amount(flow2) };
    for (const [state, partner] of [
      [one, two],
      [two, one],
    ] as const) {
      const bought = importsOf[state] ?? null;
      const sold = importsOf[partner] ?? null;
      const sum = totals.get(state) ?? { exports: 0, imports: 0 };
      totals.set(state, { exports: sum.exports + (sold ?? 0), imports: sum.imports + (bought ?? 0) });
      if (bought !== null && sold !== null) {
        vectors.set(state, (vectors.get(state) ?? new Map()).set(partner, bought + sold));
      }
      const [to, from] = [codes[state], codes[partner]];
      if (to && from) series.push(flow(from, to, year, bought === null ? null : bought * 1e6));
    }
  }
  for (const [code, actor] of Object.entries(codes)) {
    const total = totals.get(code);
    if (total === undefined) throw new Error(`no trade of ${actor} in ${year}`);
    series.push(flow(actor, "WLD", year, total.exports * 1e6), flow("WLD", actor, year, total.imports * 1e6));
  }
  return { vectors, index: testIndex({ series }) };
}

const hint = existsSync(file)
  ? ""
  : " (skipped: no data; set ENTENTE_SHARED_DATA to the folder that holds cow-trade-4.0)";

test.skipIf(hint !== "")(`COW 2014: who needs whom between Russia, China and North Korea${hint}`, () => {
  const { vectors, index } = cowYear(2014);
  const percent = (i: ActorId, j: ActorId) => {
    const { value } = partnerShare(index, i, j, 2014, defaultSettings);
    return isKnown(value) ? Math.round(value * 1000) / 10 : value;
  };
  expect(percent("RUS", "CHN")).toBe(12.2);
  expect(percent("CHN", "RUS")).toBe(2.2);
  expect(percent("PRK", "CHN")).toBe(79.3);
  expect(partnerRank(vectors.get("365") ?? new Map(), "710")).toBe(1);
  expect(partnerRank(vectors.get("710") ?? new Map(), "365")).toBe(10);
  expect(partnerRank(vectors.get("731") ?? new Map(), "710")).toBe(1);
});
