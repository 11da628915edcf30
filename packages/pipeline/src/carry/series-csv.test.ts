import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SeriesPoint } from "@entente/core/series";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readSeries } from "../files/series-file.ts";
import { pointMaker } from "./points.ts";
import { seriesCsv } from "./series-csv.ts";

const made = pointMaker("yearbook", "computed");
const points: SeriesPoint[] = [
  made("trade.partner-hhi", { from: "BEE", year: 2001, flag: 'over "many", not all' }, 1.25e-7),
  made("trade.flow", { from: "BEE", to: "ALT", year: 2001 }, { missing: "not-covered" }),
  made("trade.flow", { from: "BEE", to: "ALT", year: 1999 }, 4_000_000),
  made("world.interdependence-quantile", { from: "WLD", part: "p02", year: 1999 }, 0.25),
  made("world.interdependence-quantile", { from: "WLD", part: "p01", year: 1999 }, 0),
];

test("one order and one text, however the points were made", () => {
  const text = seriesCsv(points);
  const anyOrder = fc.shuffledSubarray(points, { minLength: points.length });
  fc.assert(fc.property(anyOrder, (shuffled) => seriesCsv(shuffled) === text));
  expect(text.split("\n").slice(1, 3)).toEqual([
    "yearbook,trade.flow,BEE,ALT,,1999,4000000,USD,computed,,",
    "yearbook,trade.flow,BEE,ALT,,2001,,USD,computed,not-covered,",
  ]);
});

test("what is written is what is read", () => {
  const folder = mkdtempSync(join(tmpdir(), "entente-series-"));
  try {
    const file = join(folder, "series.csv");
    writeFileSync(file, seriesCsv(points));
    const { records, problems } = readSeries(file, "series.csv");
    expect(problems).toEqual([]);
    expect(records.map(({ value }) => value)).toEqual(expect.arrayContaining(points));
    expect(records).toHaveLength(points.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a point that no reader would take is refused", () => {
  const [point] = points;
  if (point === undefined) throw new Error("no point");
  expect(() => seriesCsv([{ ...point, unit: "USD" }])).toThrow("the unit must be the indicator's own");
});
