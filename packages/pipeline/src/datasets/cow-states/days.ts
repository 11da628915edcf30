import type { IsoDate } from "@entente/core/units/valid-time";
import type { Row } from "../row.ts";

/** From one day to another, both within; `OPEN` where no end is known. */
export type Span = { readonly from: IsoDate; readonly to: IsoDate };

/** Later than every day. */
export const OPEN: IsoDate = "9999-12-31";

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().slice(0, 10) === text;

/** A cell that holds a day, as 1816-01-31. */
export function dayOf(row: Row, column: string): IsoDate {
  const text = row.text(column);
  if (!isDay(text)) row.fail(column, "a day, as 1816-01-31", "the calendar has no such day");
  return text;
}

/** A day in three cells. */
export function dayOfParts(row: Row, year: string, month: string, day: string): IsoDate {
  const text = [row.text(year).padStart(4, "0"), row.text(month).padStart(2, "0"), row.text(day).padStart(2, "0")].join(
    "-",
  );
  if (!isDay(text)) row.fail(day, `a day of the month ${text.slice(0, 7)}`, "the calendar has no such day");
  return text;
}

/** A span between two days; a list's last day says only that it was still so when the list was made. */
export function spanOf(row: Row, from: IsoDate, to: IsoDate, edge: IsoDate, column: string): Span {
  if (to > edge)
    row.fail(column, `a day up to ${edge}, the last of this version`, "is it another version of the list?");
  if (from > to) row.fail(column, `a day on or after ${from}`, "the two dates are exchanged, or one is wrong");
  return { from, to: to === edge ? OPEN : to };
}

export const nextDay = (day: IsoDate): IsoDate =>
  new Date(Date.parse(day) + 24 * 3600 * 1000).toISOString().slice(0, 10);

/** In the order of time; spans that touch become one. */
export function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((x, y) => (x.from < y.from ? -1 : 1))) {
    const last = whole.at(-1);
    if (last && (last.to === OPEN || span.from <= nextDay(last.to))) {
      whole[whole.length - 1] = { from: last.from, to: later(span.to, last.to) };
    } else whole.push(span);
  }
  return whole;
}

const earlier = (...days: [IsoDate, IsoDate]): IsoDate => days.sort()[0] ?? days[0];
const later = (...days: [IsoDate, IsoDate]): IsoDate => days.sort()[1] ?? days[1];

export const inside = ({ from, to }: Span, day: IsoDate): boolean => from <= day && day <= to;

/** The days that two spans share. */
export function overlap(one: Span, other: Span): Span | undefined {
  const from = later(one.from, other.from);
  const to = earlier(one.to, other.to);
  return from <= to ? { from, to } : undefined;
}

export const edtfOf = ({ from, to }: Span): string => `${from}/${to === OPEN ? ".." : to}`;
