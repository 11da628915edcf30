import { expect, test } from "vitest";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { joint } from "./joint.ts";
import { memberships } from "./memberships.ts";

const dyads = (...lines: string[]) =>
  readSample(joint, ["ccode1,ccode2,year,dyadigos", ...lines].join("\n"), seriesTestActors);
const single = (...lines: string[]) =>
  readSample(
    memberships,
    ["ccode,year,sum_igo_full,sum_igo_associate,sum_igo_observer,sum_igo_anytype", ...lines].join("\n"),
    seriesTestActors,
  );

test("a pair is stored once, the earlier actor first; 0 is a count, a blank is none", () =>
  expect(dyads("2,710,2000,40", "365,710,1991,0", "2,20,2000,-9").points).toEqual({
    "igo.joint/compiled/CHN/USA/-/2000": 40,
    "igo.joint/compiled/CHN/SUN/-/1991": 0,
    "igo.joint/compiled/CAN/USA/-/2000": "not-covered",
  }));

test("full memberships have no part, the others have theirs", () =>
  expect(single("2,2014,89,0,4,NA").points).toEqual({
    "igo.memberships/compiled/USA/-/-/2014": 89,
    "igo.memberships/compiled/USA/-/associate/2014": 0,
    "igo.memberships/compiled/USA/-/observer/2014": 4,
    "igo.memberships/compiled/USA/-/any/2014": "not-covered",
  }));

test.each([
  ["an unknown code", dyads("2,3,2000,1"), "ccode2"],
  ["a year before the state", dyads("2,20,1900,1"), "ccode2"],
  ["a negative count", dyads("2,20,2000,-1"), "dyadigos"],
  ["half a membership", single("2,2014,1.5,0,0,0"), "sum_igo_full"],
  ["no year", single("2,,1,0,0,1"), "year"],
])("%s rejects the row as a whole", (_, { points, rejected }, column) => {
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("the same pair and year twice is seen, in either order", () =>
  expect(() => dyads("2,20,2000,1", "20,2,2000,1")).toThrow("twice"));
