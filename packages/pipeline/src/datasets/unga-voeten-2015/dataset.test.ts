import { expect, test } from "vitest";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { NO_MEMBER, NO_STATE } from "../unga/votes.ts";
import { votes } from "./votes.ts";

const read = (...lines: string[]) =>
  readSample(votes, ["rcid,session,vote,ccode,date,year", ...lines].join("\n"), seriesTestActors);

test("a vote has its roll call as part and the date's year, not the session's", () =>
  expect(read("3,15,3,365,4/5/1961,1960", "3,15,8,2,4/5/1961,1960").points).toEqual({
    "unga.vote/compiled/SUN/-/3/1961": 3,
    "unga.vote/compiled/USA/-/3/1961": 8,
  }));

test("a roll call without a date goes by its session's year and says so", () => {
  const { points, flags } = read("4592,59,3,2,,2004");
  expect(points).toEqual({ "unga.vote/compiled/USA/-/4592/2004": 3 });
  expect(Object.values(flags)).toEqual(["no date: the year is the session's"]);
});

test("no member, and a member that was no state, are left out under their rules", () =>
  expect(read("3,1,9,710,1/1/1946,1946", "3,1,1,615,1/1/1946,1946").leftOut).toEqual([NO_MEMBER, NO_STATE]));

test.each([
  ["an unknown code", "3,1,1,999,1/1/1946,1946", "ccode"],
  ["an unknown code of no member", "3,1,9,999,1/1/1946,1946", "ccode"],
  ["a vote that is none", "3,1,NA,2,1/1/1946,1946", "vote"],
  ["neither date nor year", "3,1,1,2,,", "year"],
  ["another kind of date", "3,1,1,2,1946-01-01,1946", "date"],
])("%s rejects the row", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("the same vote twice is seen", () =>
  expect(() => read("3,1,1,2,1/1/1946,1946", "3,1,2,2,1/1/1946,1946")).toThrow("twice"));
