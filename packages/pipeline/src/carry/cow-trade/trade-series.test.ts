import type { SeriesIndicator } from "@entente/core/series";
import fc from "fast-check";
import { expect, test } from "vitest";
import { testCast, told, tradeYear } from "../test-support.ts";
import { tradeSeries } from "./trade-series.ts";

const M = 1_000_000;
/** BEE and NEW trade with each other and with both members; INN is a member and in the cast, JON a member and not. */
const whole = [
  "10,30,2000,7,20",
  "10,41,2000,1,2",
  "10,42,2000,3,4",
  "30,41,2000,5,0",
  "30,42,2000,6,8",
  "41,42,2000,50,60",
];
const seriesOf = (indicator: SeriesIndicator, ...lines: string[]) =>
  tradeSeries(tradeYear(...lines), testCast).filter((point) => point.indicator === indicator);
const flows = (...lines: string[]) => seriesOf("trade.flow", ...lines);

test("every directed pair of the cast, totals over partners, and the bloc as one", () => {
  expect(told(flows(...whole))).toEqual({
    "trade.flow BEE NEW 2000": 7 * M,
    "trade.flow NEW BEE 2000": 20 * M,
    "trade.flow INN NEW 2000": 1 * M,
    "trade.flow NEW INN 2000": 2 * M,
    "trade.flow INN BEE 2000": 5 * M,
    "trade.flow BEE INN 2000": 0,
    "trade.flow BEE WLD 2000": (7 + 0 + 8) * M,
    "trade.flow WLD BEE 2000": (20 + 5 + 6) * M,
    "trade.flow INN WLD 2000": (1 + 5 + 60) * M,
    "trade.flow WLD INN 2000": (2 + 0 + 50) * M,
    "trade.flow NEW WLD 2000": (20 + 2 + 4) * M,
    "trade.flow WLD NEW 2000": (7 + 1 + 3) * M,
    "trade.flow BEE UNI 2000": (0 + 8) * M,
    "trade.flow UNI BEE 2000": (5 + 6) * M,
    "trade.flow NEW UNI 2000": (2 + 4) * M,
    "trade.flow UNI NEW 2000": (1 + 3) * M,
    "trade.flow INN UNI 2000": "not-applicable",
    "trade.flow UNI INN 2000": "not-applicable",
    "trade.flow UNI WLD 2000": (5 + 6 + 1 + 3) * M,
    "trade.flow WLD UNI 2000": (0 + 8 + 2 + 4) * M,
  });
});

test("whose figure it is, and what was summed", () => {
  const found = (from: string, to: string) => {
    const point = flows(...whole).find((p) => p.from === from && p.to === to);
    return `${point?.reporter}: ${point?.flag}`;
  };
  expect(found("BEE", "NEW")).toBe("compiled: null");
  expect(found("BEE", "INN")).toBe("compiled: 0 in the data set: under half a million");
  expect(found("BEE", "WLD")).toBe("computed: sum over partners, 3 of 3 known");
  expect(found("BEE", "UNI")).toBe("computed: sum over members, 2 of 2 known");
  expect(found("INN", "UNI")).toBe("computed: INN is one of the 2 members");
  expect(found("UNI", "WLD")).toBe("computed: 2 members with others, not among themselves: 4 of 4 flows known");
});

test("an unknown flow stays unknown; a total says that it lacks it; a sum over members is not made without one", () => {
  const points = flows("10,30,2000,,20", "10,41,2000,1,2", "10,42,2000,3,", "30,41,2000,5,0", "30,42,2000,6,8");
  expect(told(points)).toMatchObject({
    "trade.flow BEE NEW 2000": "not-covered",
    "trade.flow NEW BEE 2000": 20 * M,
    "trade.flow WLD NEW 2000": (1 + 3) * M,
    "trade.flow NEW UNI 2000": "not-covered",
    "trade.flow UNI NEW 2000": (1 + 3) * M,
    "trade.flow WLD UNI 2000": (2 + 0 + 8) * M,
  });
  const flag = (from: string, to: string) => points.find((p) => p.from === from && p.to === to)?.flag;
  expect(flag("WLD", "NEW")).toBe("sum over partners, 2 of 3 known");
  expect(flag("NEW", "UNI")).toBe("sum over members, 1 of 2 known");
  expect(flag("WLD", "UNI")).toContain("3 of 4 flows known");
});

test("a bloc with a member of which nothing is recorded has no total", () => {
  expect(told(flows("10,30,2000,7,20", "10,41,2000,1,2"))).toMatchObject({
    "trade.flow NEW UNI 2000": "not-covered",
    "trade.flow UNI WLD 2000": "not-covered",
  });
});

test("a state that the year knows nothing of has no row", () => {
  expect(Object.keys(told(flows(...whole))).filter((name) => /OLD|ALT/.test(name))).toEqual([]);
});

/** BEE's two-way trade: NEW 30, JON 50, INN 20, 99 nothing; with ALT only one flow is known. */
const ofBee = tradeSeries(
  tradeYear("10,30,2000,10,20", "30,41,2000,20,0", "30,42,2000,25,25", "30,99,2000,0,0", "21,30,2000,900,"),
  testCast,
).filter(({ from, indicator }) => from === "BEE" && indicator.startsWith("trade.partner-"));

test("ranks over all states, also those that are not in the cast; concentration and number of partners", () => {
  expect(told(ofBee)).toEqual({
    "trade.partner-rank BEE NEW total 2000": 2,
    "trade.partner-rank BEE INN total 2000": 3,
    "trade.partner-rank BEE ALT total 2000": "not-covered",
    // 0.3² + 0.5² + 0.2²
    "trade.partner-hhi BEE 2000": 0.38,
    "trade.partner-count BEE 2000": 3,
  });
  expect(new Set(ofBee.map(({ flag }) => flag))).toEqual(new Set(["over 4 of 5 states"]));
});

test("with whom there is no trade stands behind all partners, and the row says so", () => {
  const ranks = seriesOf("trade.partner-rank", "10,30,2000,0,0", "30,41,2000,1,1", "30,42,2000,1,1");
  const rank = ranks.find(({ from, to }) => from === "BEE" && to === "NEW");
  expect(rank).toMatchObject({ value: 3, flag: "over 3 of 3 states; no trade with it" });
});

test("a state without any known trade has no concentration", () => {
  const lone = tradeSeries(tradeYear("10,30,2000,0,0"), testCast);
  expect(told(lone)).toMatchObject({ "trade.partner-hhi BEE 2000": "no-fact", "trade.partner-count BEE 2000": 0 });
});

/** From p00 to p100. */
const quantilesOf = (...lines: string[]) =>
  seriesOf("world.interdependence-quantile", ...lines).sort(
    (x, y) => Number(x.part?.slice(1)) - Number(y.part?.slice(1)),
  );

/**
 * Totals: NEW 40, BEE 50, INN 10. NEW–BEE trade 40, the whole of NEW's: √(1 · 0.8) · (1 − 0.2). BEE–INN 10: √(0.2 · 1) · (1 − 0.8).
 * NEW–INN are known to trade nothing: 0. Of BEE–JON one flow is unknown and the other 0: no dyad.
 */
const world = ["10,30,2000,15,25", "30,41,2000,5,5", "10,41,2000,0,0", "30,42,2000,0,"];

test("101 percentiles, which never fall, with the number of dyads at both ends", () => {
  const points = quantilesOf(...world);
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
        quantilesOf(...pairs.map((pair, i) => `${pair},2000,${traded[i]?.map((flow) => flow * scale).join(",")}`)).map(
          ({ value }) => value,
        );
      expect(places(factor)).toEqual(places(1));
      expect(places(1).every((value) => value !== null && value >= 0 && value <= 1)).toBe(true);
    }),
  );
});

test("a year without a whole dyad has no distribution", () => {
  expect(quantilesOf("10,30,2000,,5")).toEqual([]);
});

test("a total says over how many partners it is summed, and a flow that nobody recorded is none of them", () => {
  // NEW buys 7 of BEE and an unknown amount of ALT, sells 20 and 30; of 99 there is no row with NEW.
  const found = flows("10,30,2000,7,20", "10,21,2000,,30", "30,99,2000,1,1");
  const total = (from: string, to: string) => {
    const point = found.find((one) => one.from === from && one.to === to);
    return [point?.value, point?.flag];
  };
  expect(total("NEW", "WLD")).toEqual([50 * M, "sum over partners, 2 of 3 known"]);
  expect(total("WLD", "NEW")).toEqual([7 * M, "sum over partners, 1 of 3 known"]);
});
