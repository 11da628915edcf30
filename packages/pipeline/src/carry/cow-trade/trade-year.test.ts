import { expect, test } from "vitest";
import { codeHolder } from "../code-holder.ts";
import { table, testActors, tradeYear } from "../test-support.ts";
import { flowOf, tradeYears } from "./trade-year.ts";

test("flow1 is what the first bought of the second, flow2 the other way; millions become dollars", () => {
  const year = tradeYear("10,30,2000,7,0.25");
  expect(flowOf(year, "BEE", "NEW")).toBe(7_000_000);
  expect(flowOf(year, "NEW", "BEE")).toBe(250_000);
});

test("a blank flow, −9 and an absent row are unknown; 0 is 0", () => {
  const year = tradeYear("10,30,2000,,0", "21,30,2000,-9,5");
  expect(flowOf(year, "BEE", "NEW")).toBeNull();
  expect(flowOf(year, "NEW", "BEE")).toBe(0);
  expect(flowOf(year, "BEE", "ALT")).toBeNull();
  expect(flowOf(year, "NEW", "ALT")).toBeNull();
});

test("an actor's rows under both of its codes make one trader; nobody's code stands for itself", () => {
  const year = tradeYear("20,41,1990,1,2", "21,30,1990,3,4", "30,99,1990,5,6");
  expect([...year.traders].sort()).toEqual(["99", "ALT", "BEE", "INN"]);
  expect(flowOf(year, "INN", "ALT")).toBe(1_000_000);
  expect(flowOf(year, "BEE", "ALT")).toBe(3_000_000);
});

test("one pair under two codes in one year is refused, never added up", () => {
  expect(() => tradeYear("20,30,1990,1,2", "21,30,1990,3,4")).toThrow("twice");
});

test("years come in order", () => {
  const rows = table("ccode1,ccode2,year,flow1,flow2", "10,30,2001,1,1", "10,30,1999,1,1");
  expect(tradeYears(rows, [], codeHolder(testActors, "cow")).map(({ year }) => year)).toEqual([1999, 2001]);
});
