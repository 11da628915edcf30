import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { anyInputs } from "./arbitrary-inputs.ts";
import { arrangeSeries, exchangePoints } from "./arrange-series.ts";
import { flow } from "./test-support.ts";

test("exchanged points stand where the old ones stood, and the old list is left alone", () => {
  const there = flow("RUS", "CHN", 2014, 10);
  const back = flow("CHN", "RUS", 2014, 20);
  const points = [there, back];
  const before = structuredClone(arrangeSeries(points));
  const double = { ...there, value: 20 };
  const changed = exchangePoints(points, new Map([[there, double]]));
  expect(changed).toEqual([double, back]);
  expect(arrangeSeries(changed).series.get("trade.flow")?.get(2014)?.get("RUS")?.get("CHN")).toMatchObject([
    { point: { value: 20 } },
  ]);
  expect(arrangeSeries(points)).toEqual(before);
});

test("nothing exchanged is the same list", () => {
  const points = [flow("RUS", "CHN", 2014, 10)];
  expect(exchangePoints(points, new Map())).toBe(points);
});

property.prop([anyInputs, fc.infiniteStream(fc.boolean())])(
  "the arrangement of exchanged points is that of the new list arranged from the start",
  ({ series }, chosen) => {
    const exchanged = new Map(
      series.flatMap((point) => (chosen.next().value === true ? [[point, { ...point, flag: "exchanged" }]] : [])),
    );
    const changed = exchangePoints(series, exchanged);
    expect(arrangeSeries(changed)).toEqual(arrangeSeries([...changed]));
  },
);
