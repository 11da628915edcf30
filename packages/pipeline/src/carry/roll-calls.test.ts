import { expect, test } from "vitest";
import { rollCalls } from "./roll-calls.ts";
import { table, testCast } from "./test-support.ts";

const ballotsOf = (...lines: string[]) =>
  rollCalls(table("rcid,date,NEW,BEE", ...lines), testCast.states).calls.map(({ id, ballots }) => ({
    id,
    ...Object.fromEntries(ballots),
  }));

test("a column holds the predecessor's votes until the day of the succession", () => {
  expect(ballotsOf("1,1991-12-25,1,2", "2,1991-12-26,3,2")).toEqual([
    { id: "1", OLD: 1, BEE: 2 },
    { id: "2", NEW: 3, BEE: 2 },
  ]);
});

test("codes with a decimal, absence, and a state that is no member", () => {
  expect(ballotsOf("1,2000-01-01,1.0,8", "2,2000-01-02,9.0,3.0")).toEqual([
    { id: "1", NEW: 1, BEE: "absent" },
    { id: "2", NEW: "no member", BEE: 3 },
  ]);
});

test("of two rows under one id the earlier counts, wherever it stands; the later is counted as unnamed", () => {
  const rows = table("rcid,date,NEW,BEE", "411,2023-12-04,1,1", "411,1994-12-03,3,1", "9413,2023-12-04,2,1");
  const { calls, unnamed } = rollCalls(rows, testCast.states);
  expect(calls.map(({ id, date }) => `${id} ${date}`)).toEqual(["411 1994-12-03", "9413 2023-12-04"]);
  expect([...unnamed]).toEqual([[2023, 1]]);
});

test("a code that is none is refused", () => {
  expect(() => ballotsOf("1,2000-01-01,4,1")).toThrow('found the ballot "4"');
});
