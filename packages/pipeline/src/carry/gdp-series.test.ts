import { expect, test } from "vitest";
import { gdpSeries } from "./gdp-series.ts";
import { table, testCast, told } from "./test-support.ts";

const rows = table(
  "Country Name,Country Code,Year,Value",
  "Alt,ALT,1989,1",
  "Alt,ALT,1990,1000.4",
  "Alt,ALT,1992,1200.6",
  "New,NEW,1990,500",
  "New,NEW,1991,510",
  "New,NEW,1992,520",
  "Union,UNX,1990,7000",
  "World,WLD,1993,90000",
);
const points = gdpSeries(rows, testCast);
const of = (id: string) => told(points.filter(({ from }) => from === id));

test("whole dollars from 1990; a year that the table lacks is not published", () => {
  expect(of("ALT")).toEqual({
    "gdp.current ALT 1990": 1000,
    "gdp.current ALT 1991": "not-published",
    "gdp.current ALT 1992": 1201,
    "gdp.current ALT 1993": "not-published",
  });
});

test("years in which the actor was no state are left out", () => {
  expect(of("NEW")).toEqual({
    "gdp.current NEW 1991": 510,
    "gdp.current NEW 1992": 520,
    "gdp.current NEW 1993": "not-published",
  });
});

test("an actor without any row is not covered, in every year of its own", () => {
  expect(of("OLD")).toEqual({ "gdp.current OLD 1990": "not-covered", "gdp.current OLD 1991": "not-covered" });
});

test("a bloc has its own code and says what it holds", () => {
  expect(of("UNI")).toMatchObject({ "gdp.current UNI 1990": 7000 });
  expect(points.find(({ from }) => from === "UNI")?.flag).toBe("present members in every year");
});

test("an amount that is none is refused", () => {
  expect(() => gdpSeries(table("Country Code,Year,Value", "ALT,1990,-5"), testCast)).toThrow('the GDP "-5" of ALT');
});
