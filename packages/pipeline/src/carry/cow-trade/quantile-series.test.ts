import fc from "fast-check";
import { expect, test } from "vitest";
import { tradeYear } from "../test-support.ts";
import { quantileSeries, worldInterdependence } from "./quantile-series.ts";

/**
 * Totals: NEW 40, BEE 50, INN 10. NEW–BEE trade 40, the whole of NEW's: √(1 · 0.8) · (1 − 0.2). BEE–INN 10: √(0.2 · 1) · (1 − 0.8).
 * NEW–INN are known to trade nothing: 0. Of BEE–JON one flow is unknown and the other 0: no dyad.
 */
const year = tradeYear("10,30,2000,15,25", "30,41,2000,5,5", "10,41,2000,0,0", "30,42,2000,0,");

test("interdependence of every dyad with both flows known, ascending", () => {
  const [none, low, high, ...more] = worldInterdependence(year);
  expect(none).toBe(0);
  expect(low).toBeCloseTo(Math.sqrt(0.2) * 0.2, 12);
  expect(high).toBeCloseTo(Math.sqrt(0.8) * 0.8, 12);
  expect(more).toEqual([]);
});

test("101 percentiles, which never fall, with the number of dyads at both ends", () => {
  const points = quantileSeries(year);
  const values = points.map(({ value }) => value ?? Number.NaN);
  expect(points.map(({ part }) => part)).toEqual([...values.keys()].map((p) => `p${String(p).padStart(2, "0")}`));
  expect(values).toEqual(values.toSorted((x, y) => x - y));
  expect([values.length, values[0], values[50], values[100]]).toEqual([101, 0, 0.089443, 0.71554]);
  expect(points.flatMap(({ part, flag }) => (flag ? [`${part}: ${flag}`] : []))).toEqual([
    "p00: 3 dyads with both flows known",
    "p100: 3 dyads with both flows known",
  ]);
});

test("in thousands or in millions, every place in the world is the same, and lies from 0 to 1", () => {
  const pairs = ["10,30", "10,21", "10,41", "30,21", "30,41", "21,41"];
  const flows = fc.tuple(fc.nat(1000), fc.nat(1000));
  fc.assert(
    fc.property(fc.tuple(...pairs.map(() => flows)), fc.integer({ min: 2, max: 1000 }), (traded, factor) => {
      const places = (scale: number) =>
        quantileSeries(
          tradeYear(...pairs.map((pair, i) => `${pair},2000,${traded[i]?.map((flow) => flow * scale).join(",")}`)),
        ).map(({ value }) => value);
      expect(places(factor)).toEqual(places(1));
      expect(places(1).every((value) => value !== null && value >= 0 && value <= 1)).toBe(true);
    }),
  );
});

test("a year without a whole dyad has no distribution", () => {
  expect(quantileSeries(tradeYear("10,30,2000,,5"))).toEqual([]);
});
