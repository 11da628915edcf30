import { expect, test } from "vitest";
import { readRows } from "./read-table.ts";

test("rows by the names of their columns, quoted commas and all", () => {
  const rows = readRows('name,year\n"Korea, Rep.",1990\nIndia,1989\n', "t", ["year"], ({ year }) => year === "1990");
  expect(rows).toEqual([{ name: "Korea, Rep.", year: "1990" }]);
});

test("a table without a column that is needed is refused by name", () => {
  expect(() => readRows("name,value\nIndia,1\n", "gdp.csv", ["year", "value"])).toThrow(
    "gdp.csv: found no column year",
  );
});
