import type { CleanedWhere } from "better-auth/adapters";
import {
  and,
  type Column,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  ne,
  not,
  or,
  type SQL,
  type SQLWrapper,
  sql,
} from "drizzle-orm";

const escaped = (text: unknown): string => String(text).replace(/[\\%_]/g, "\\$&");
const like = (side: SQLWrapper, pattern: string): SQL => sql`${side} like ${pattern} escape '\\'`;

function condition(column: Column, { operator, value, mode }: CleanedWhere): SQL {
  const fold = mode === "insensitive" && (typeof value === "string" || Array.isArray(value));
  const side: SQLWrapper = fold ? sql`lower(${column})` : column;
  const operand = fold && typeof value === "string" ? value.toLowerCase() : value;
  const list = (Array.isArray(value) ? value : [value]).map((item) =>
    fold && typeof item === "string" ? item.toLowerCase() : item,
  );
  switch (operator ?? "eq") {
    case "eq":
      return value === null ? isNull(column) : eq(side, operand);
    case "ne":
      return value === null ? isNotNull(column) : ne(side, operand);
    case "lt":
      return lt(column, operand);
    case "lte":
      return lte(column, operand);
    case "gt":
      return gt(column, operand);
    case "gte":
      return gte(column, operand);
    case "in":
      return inArray(side, list);
    case "not_in":
      return not(inArray(side, list));
    case "contains":
      return like(side, `%${escaped(operand)}%`);
    case "starts_with":
      return like(side, `${escaped(operand)}%`);
    case "ends_with":
      return like(side, `%${escaped(operand)}`);
  }
}

/** better-auth's conditions: those joined by AND must all hold, and one of those joined by OR. */
export function whereClause(columnOf: (field: string) => Column, where: readonly CleanedWhere[] = []): SQL | undefined {
  const each = (connector: "AND" | "OR"): SQL[] =>
    where.flatMap((one) => (one.connector === connector ? [condition(columnOf(one.field), one)] : []));
  return and(...each("AND"), or(...each("OR")));
}
