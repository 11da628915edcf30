import { expect, test } from "vitest";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSample } from "../test-support.ts";
import { NO_MEMBER, NO_STATE } from "../unga/votes.ts";
import { rollCalls } from "./roll-calls.ts";

const read = (...lines: string[]) =>
  readSample(rollCalls, ["rcid,date,me,RUS,CHN,USA,DZA", ...lines].join("\n"), seriesTestActors);

test("each state's vote has the roll call as its part; an absence is kept; the Soviet Union sits under RUS", () =>
  expect(read("10,1991-12-25,TRUE,1.0,8,3,2", "11,1991-12-26,FALSE,1,2,3,2").points).toEqual({
    "unga.vote/compiled/SUN/-/10/1991": 1,
    "unga.vote/compiled/CHN/-/10/1991": 8,
    "unga.vote/compiled/USA/-/10/1991": 3,
    "unga.vote/compiled/DZA/-/10/1991": 2,
    "unga.vote/compiled/RUS/-/11/1991": 1,
    "unga.vote/compiled/CHN/-/11/1991": 2,
    "unga.vote/compiled/USA/-/11/1991": 3,
    "unga.vote/compiled/DZA/-/11/1991": 2,
  }));

test("no member, and a member that was no state, are left out under their rules", () =>
  expect(read("10,1950-01-01,TRUE,1,9,1,1").leftOut).toEqual([NO_MEMBER, NO_STATE]));

test("a later row under the same id is rejected", () => {
  const { rejected } = read("411,1954-12-03,TRUE,1,9,1,9", "411,2023-12-04,TRUE,2,1,3,1");
  expect(rejected).toMatchObject([{ row: 3, column: "rcid", value: "411", rule: "each roll call once" }]);
});

test.each([
  ["a vote that is none", "10,1991-01-01,TRUE,4,1,1,1", "RUS"],
  ["a blank", "10,1991-01-01,TRUE,,1,1,1", "RUS"],
  ["another kind of date", "10,1/1/1991,TRUE,1,1,1,1", "date"],
  ["no id", ",1991-01-01,TRUE,1,1,1,1", "rcid"],
])("%s rejects the row as a whole", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("a column of nobody rejects its rows", () => {
  const { rejected } = readSample(rollCalls, "rcid,date,RUS,CHN,USA,QQQ\n10,1991-01-01,1,1,1,1", seriesTestActors);
  expect(rejected).toMatchObject([{ row: 2, column: "QQQ" }]);
});

const coded = (...lines: string[]) =>
  readSample(
    rollCalls,
    ["rcid,date,me,nu,di,hr,co,ec,RUS,CHN,USA", ...lines.map((line) => `${line},1,1,3`)].join("\n"),
    seriesTestActors,
  );

test("the topics of a roll call are one number; a flag that is none rejects the row", () => {
  const { points, rejected } = coded(
    "10,1992-01-01,FALSE,TRUE,TRUE,FALSE,TRUE,TRUE",
    "11,1992-01-02,FALSE,FALSE,FALSE,FALSE,FALSE,FALSE",
    "12,1992-01-03,1,FALSE,FALSE,FALSE,FALSE,FALSE",
  );
  expect(points["unga.topic/compiled/WLD/-/10/1992"]).toBe(2 + 4 + 16 + 32);
  expect(points["unga.topic/compiled/WLD/-/11/1992"]).toBe(0);
  expect(rejected).toMatchObject([{ row: 4, column: "me" }]);
});
