import { expect, test } from "vitest";
import { seriesTestActors } from "../series-test-actors.ts";
import { readSamples } from "../test-support.ts";
import { NO_STATE } from "../unga/votes.ts";
import { rollCalls, votes } from "./votes.ts";

const calls = "rcid,session,date\n3,1,1946-01-01\n9,46,1991-12-26";
const read = (...lines: string[]) =>
  readSamples(
    [
      [rollCalls, calls],
      [votes, ["rcid,country,country_code,vote", ...lines].join("\n")],
    ],
    seriesTestActors,
  );

test("words become the numbers that other tables of votes have; a code stands for its line of succession", () =>
  expect(read("3,Russia,RU,no", "3,United States,US,yes", "9,Russia,RU,abstain").points).toEqual({
    "unga.vote/compiled/SUN/-/3/1946": 3,
    "unga.vote/compiled/USA/-/3/1946": 1,
    "unga.vote/compiled/RUS/-/9/1991": 2,
  }));

test("a member that was no state is left out under a rule", () =>
  expect(read("3,Algeria,DZ,yes").leftOut).toContain(NO_STATE));

test.each([
  ["an unknown code", "3,Atlantis,QQ,yes", "country_code"],
  ["a blank code of no former seat", "3,Atlantis,,yes", "country_code"],
  ["a former seat that the ledger doesn't know", "3,Zanzibar,,yes", "country"],
  ["a roll call without a day", "4,Russia,RU,yes", "rcid"],
  ["a vote that is none", "3,Russia,RU,absent", "vote"],
])("%s rejects the row", (_, line, column) => {
  const { points, rejected } = read(line);
  expect(points).toEqual({});
  expect(rejected).toMatchObject([{ row: 2, column }]);
});

test("a roll call twice, or without a day, is rejected", () =>
  expect(readSamples([[rollCalls, `${calls}\n3,1,1946-01-02\n5,1,someday`]], seriesTestActors).rejected).toMatchObject([
    { row: 4, column: "rcid" },
    { row: 5, column: "date" },
  ]));

test("the same vote twice is seen", () => expect(() => read("3,Russia,RU,no", "3,Russia,RU,yes")).toThrow("twice"));
