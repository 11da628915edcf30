import { expect, test } from "vitest";
import { testCast, told, tradeYear } from "../test-support.ts";
import { flowSeries } from "./flow-series.ts";

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
const flows = (...lines: string[]) => flowSeries(tradeYear(...lines), testCast);

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
