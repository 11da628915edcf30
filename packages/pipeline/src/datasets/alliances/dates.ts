import { validTime } from "@entente/core/units/valid-time";
import type { Row } from "../row.ts";

/** A calendar date as precise as its publisher knows it: YYYY, YYYY-MM or YYYY-MM-DD. */
export type PartialDate = string;

/** From one date to another, both included; null where no end is known to exist. */
export type Span = { readonly from: PartialDate; readonly until: PartialDate | null };

/** The first and the last day that a date may mean. */
export const firstDay = (date: PartialDate): string => validTime(date).from;
export const lastDay = (date: PartialDate): string => validTime(date).until;
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

const DAY_MS = 86_400_000;
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
export const dayBefore = (day: string): string => shifted(day, -1);
export const dayAfter = (day: string): string => shifted(day, 1);

const EARLIEST = 1300;

/** The date in three columns; null where the year is blank or 0. A blank or 0 for month or day leaves the date that much coarser. */
export function dateOf(row: Row, [year, month, day]: readonly [string, string, string]): PartialDate | null {
  const numbers = [year, month, day].map((column) => row.integer(column) || null);
  const [y = null, m = null, d = null] = numbers;
  if (y === null) {
    if (m !== null || d !== null) row.fail(year, "a year, where the month or the day is given", "check the row");
    return null;
  }
  if (y < EARLIEST || y > 2100) row.fail(year, `a year from ${EARLIEST} to 2100`, "check the column or the row");
  if (m === null && d !== null) row.fail(month, "a month, where the day is given", "check the row");
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = [String(y), ...(m === null ? [] : [two(m)]), ...(d === null ? [] : [two(d)])].join("-");
  try {
    validTime(date);
  } catch {
    row.fail(d === null ? month : day, "a date of the calendar", `${date} is none; check the row`);
  }
  return date;
}

/** The span of a row. Its start must be known; its end may be open, and is not before its start. */
export function spanOf(
  row: Row,
  start: readonly [string, string, string],
  end: readonly [string, string, string],
): Span {
  const from = dateOf(row, start);
  if (from === null) return row.fail(start[0], "a year", "without a start nobody knows when it binds");
  const until = dateOf(row, end);
  if (until !== null && firstDay(from) > lastDay(until))
    row.fail(end[0], `a date from ${from} on`, "the end stands before the start");
  return { from, until };
}
