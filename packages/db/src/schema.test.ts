import { getTableColumns, getTableName, is, Table } from "drizzle-orm";
import { expect, test } from "vitest";
import { pgColumns } from "./columns.ts";
import * as pg from "./schema.pg.ts";
import * as sqlite from "./schema.sqlite.ts";
import { defineTables } from "./tables.ts";

const shape = (tables: Record<string, unknown>) =>
  Object.values(tables)
    .filter((table) => is(table, Table))
    .map((table) => [
      getTableName(table),
      Object.entries(getTableColumns(table)).map(([key, column]) => [key, column.notNull, column.primary]),
    ]);

test("both engines have the same tables and columns, and drizzle-kit is shown all of them", () => {
  expect(shape(pg)).toEqual(shape(sqlite));
  expect(Object.keys(pg).sort()).toEqual(Object.keys(defineTables(pgColumns)).sort());
});
