import { expect, test } from "vitest";
import { testCast, tradeYear } from "../test-support.ts";
import { flowsWithBloc, membersOf, totalsOfBloc } from "./bloc-flows.ts";

test("members on 31 December", () => {
  const [bloc] = testCast.blocs;
  if (bloc === undefined) throw new Error("no bloc");
  expect(membersOf(bloc, 1994)).toEqual(["INN"]);
  expect(membersOf(bloc, 1995)).toEqual(["INN", "JON"]);
});

/** BEE sells INN 10 and JON 20 and buys 1 and 2; the members sell each other 100 and 200. */
const year = tradeYear("30,41,2000,1,10", "30,42,2000,2,20", "41,42,2000,100,200");

test("a state's trade with a bloc is that with its members", () => {
  const { toBloc, fromBloc } = flowsWithBloc(year, "BEE", ["INN", "JON"]);
  expect(toBloc).toEqual({ sum: 30_000_000, known: 2, of: 2 });
  expect(fromBloc).toEqual({ sum: 3_000_000, known: 2, of: 2 });
});

test("a bloc's totals leave out what its members trade among themselves", () => {
  const { exports, imports } = totalsOfBloc(year, ["INN", "JON"]);
  expect(exports).toEqual({ sum: 3_000_000, known: 2, of: 2 });
  expect(imports).toEqual({ sum: 30_000_000, known: 2, of: 2 });
});
