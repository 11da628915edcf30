import { missingReasons } from "@entente/core/units/missing";

/** A column of a resource as a Table Schema describes it; `sql` is its type in Parquet. */
export type Column = {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "year" | "object";
  readonly sql: "VARCHAR" | "SMALLINT" | "INTEGER" | "DOUBLE" | "BOOLEAN";
  readonly description: string;
  readonly unit?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
};

type More = Pick<Column, "unit" | "constraints">;
export const text = (name: string, description: string, more: More = {}): Column => ({
  name,
  type: "string",
  sql: "VARCHAR",
  description,
  ...more,
});
export const number = (name: string, description: string, more: More = {}): Column => ({
  name,
  type: "number",
  sql: "DOUBLE",
  description,
  ...more,
});
export const integer = (name: string, description: string): Column => ({
  name,
  type: "integer",
  sql: "INTEGER",
  description,
});
export const yesNo = (name: string, description: string): Column => ({
  name,
  type: "boolean",
  sql: "BOOLEAN",
  description,
});
export const year = (description: string): Column => ({ name: "year", type: "year", sql: "SMALLINT", description });

/** The column that says why the value beside it is blank. */
export const missingColumn: Column = text(
  "missing",
  `Why there is no value; blank where there is one. ${Object.entries(missingReasons)
    .map(([reason, words]) => `${reason}: ${words}`)
    .join(" ")}`,
  { constraints: { enum: Object.keys(missingReasons) } },
);
