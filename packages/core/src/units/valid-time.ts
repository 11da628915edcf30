/// <reference path="./edtf.d.ts" />
import edtf from "edtf";
import { z } from "zod";

/** A calendar day, YYYY-MM-DD. */
export type IsoDate = string;

/** One end of a valid time: a day, open ("..": no end known to exist), or unknown (left blank: it has one, unrecorded). */
export type Bound = IsoDate | "open" | "unknown";

export type Precision = "year" | "month" | "day";

/**
 * When a fact holds. `from` is the earliest day of the lower bound, `until` the latest day of the upper bound;
 * `precision` is the coarser of the two bounds. Where a bound is unknown, `notBefore` and `notAfter` are the days outside of which the
 * fact is known not to hold all the same: only an intersection has them.
 */
export type ValidTime = {
  from: Bound;
  until: Bound;
  precision: Precision;
  approximate: boolean;
  notBefore?: IsoDate;
  notAfter?: IsoDate;
};

const precisions: readonly Precision[] = ["year", "month", "day"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** EDTF level 0–1 dates and intervals. Throws with what was found and what was expected. */
function parse(text: string): ValidTime {
  const [lowerText = "", upperText, ...more] = text.split("/");
  if (more.length > 0) throw new Error("an interval has two ends");
  const side = (part: string, end: "min" | "max"): { bound: Bound; precision: number } => {
    if (part === "..") return { bound: "open", precision: 3 };
    if (part === "") return { bound: "unknown", precision: 3 };
    const plain = plainDate(part);
    if (plain !== undefined) return { bound: plain[end], precision: plain.precision };
    const date = edtf(part);
    if (date.type === "Set" || date.type === "List") throw new Error("a set or list of dates is not a valid time");
    if (!("min" in date)) throw new Error("one end of an interval must be a date");
    return { bound: day(date[end]), precision: "precision" in date && date.precision ? date.precision : 1 };
  };
  const lower = side(lowerText, "min");
  const upper = side(upperText ?? lowerText, "max");
  if (DAY.test(lower.bound) && DAY.test(upper.bound) && lower.bound > upper.bound) {
    throw new Error(`ends (${upper.bound}) before it starts (${lower.bound})`);
  }
  if (!DAY.test(lower.bound) && !DAY.test(upper.bound)) throw new Error("at least one end must be dated");
  const precision = precisions[Math.min(lower.precision, upper.precision, 3) - 1] ?? "year";
  return { from: lower.bound, until: upper.bound, precision, approximate: /[~?%]/.test(text) };
}

const PLAIN = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/;
type PlainDate = { readonly min: IsoDate; readonly max: IsoDate; readonly precision: number };

/** A year, month or day without any mark, which nearly every date of a data set is; undefined for all else, and for days that there are not. */
function plainDate(text: string): PlainDate | undefined {
  const [whole, year, month, date] = PLAIN.exec(text) ?? [];
  if (whole === undefined || year === undefined) return undefined;
  if (month === undefined) return { min: `${year}-01-01`, max: `${year}-12-31`, precision: 1 };
  if (month < "01" || month > "12") return undefined;
  const last = String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  if (date === undefined) return { min: `${year}-${month}-01`, max: `${year}-${month}-${last}`, precision: 2 };
  return date >= "01" && date <= last ? { min: whole, max: whole, precision: 3 } : undefined;
}

const seen = new Map<string, ValidTime>();

/** Parses an EDTF string such as `1961-07-11/..`, `2022~`, `2023-05/2024`. Throws a readable Error on anything else. */
export function validTime(text: string): ValidTime {
  const known = seen.get(text);
  if (known) return known;
  const time = parse(text);
  if (seen.size > 20_000) seen.clear();
  seen.set(text, time);
  return time;
}

/** The day on which "in force in year t" is asked. */
export const lastDayOf = (year: number): IsoDate => `${String(year).padStart(4, "0")}-12-31`;

/** Whether the time holds on a day. "unknown" when the bound that decides is unknown. */
export function holdsOn(time: ValidTime, on: IsoDate): boolean | "unknown" {
  if (on < earliest(time) || on > latest(time)) return false;
  return time.from === "unknown" || time.until === "unknown" ? "unknown" : true;
}

/** Whether any day of the year lies within the time (an unknown bound counts as open: the fact may hold). */
export function touchesYear(time: ValidTime, year: number): boolean {
  const first = `${String(year).padStart(4, "0")}-01-01`;
  return earliest(time) <= lastDayOf(year) && latest(time) >= first;
}

const ALWAYS = "";
const EVER = "~";
/** The day before which it is known not to hold; without one, text that stands before every day. */
const earliest = ({ from, notBefore }: ValidTime): string =>
  from === "open" ? ALWAYS : from === "unknown" ? (notBefore ?? ALWAYS) : from;
/** The day after which it is known not to hold; without one, text that stands after every day. */
const latest = ({ until, notAfter }: ValidTime): string =>
  until === "open" ? EVER : until === "unknown" ? (notAfter ?? EVER) : until;

/**
 * When both hold; null where they are known to have no day in common. On every day it holds as `holdsOn` of both together: false
 * where either is false, else unknown where either is unknown.
 */
export function intersection(x: ValidTime, y: ValidTime): ValidTime | null {
  const [, first = ALWAYS] = [earliest(x), earliest(y)].sort();
  const [last = EVER] = [latest(x), latest(y)].sort();
  if (first > last) return null;
  const startUnknown = x.from === "unknown" || y.from === "unknown";
  const endUnknown = x.until === "unknown" || y.until === "unknown";
  return {
    from: startUnknown ? "unknown" : first === ALWAYS ? "open" : first,
    until: endUnknown ? "unknown" : last === EVER ? "open" : last,
    precision: precisions[Math.min(precisions.indexOf(x.precision), precisions.indexOf(y.precision))] ?? "year",
    approximate: x.approximate || y.approximate,
    ...(startUnknown && first !== ALWAYS ? { notBefore: first } : {}),
    ...(endUnknown && last !== EVER ? { notAfter: last } : {}),
  };
}

/** The schema's EDTF string: refused with the reason, kept as text. */
export const Edtf = z
  .string()
  .max(40)
  .superRefine((text, context) => {
    try {
      validTime(text);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
      context.addIssue({
        code: "custom",
        message: `an EDTF date or interval such as 1961-07-11/.., 2022~ or 2023-05/2024; this one can't be read: ${reason}`,
      });
    }
  })
  .meta({
    title: "Valid time",
    field: "edtf",
    description: "2024-06-19, 2024, 2022~ (about), 2001/2009, 1961-07-11/.. (no end)",
  });
