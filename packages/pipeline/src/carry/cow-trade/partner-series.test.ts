import { expect, test } from "vitest";
import { testCast, told, tradeYear } from "../test-support.ts";
import { partnerSeries } from "./partner-series.ts";

/** BEE's two-way trade: NEW 30, JON 50, INN 20, 99 nothing; with ALT only one flow is known. */
const year = tradeYear("10,30,2000,10,20", "30,41,2000,20,0", "30,42,2000,25,25", "30,99,2000,0,0", "21,30,2000,900,");
const points = partnerSeries(year, testCast);
const ofBee = points.filter(({ from }) => from === "BEE");

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
  const [rank] = partnerSeries(tradeYear("10,30,2000,0,0", "30,41,2000,1,1", "30,42,2000,1,1"), testCast).filter(
    ({ from, to }) => from === "BEE" && to === "NEW",
  );
  expect(rank).toMatchObject({ value: 3, flag: "over 3 of 3 states; none with NEW" });
});

test("a state without any known trade has no concentration", () => {
  const lone = partnerSeries(tradeYear("10,30,2000,0,0"), testCast);
  expect(told(lone)).toMatchObject({ "trade.partner-hhi BEE 2000": "no-fact", "trade.partner-count BEE 2000": 0 });
});
