import type { Unit } from "@entente/core/indicators/figure";
import { isMissing, type Maybe, missingReasons } from "@entente/core/units/missing";
import { type Bound, validTime } from "@entente/core/units/valid-time";

/** "a, b and c". */
export const listed = (words: readonly string[], and = "and"): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;

const small = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
/** Numbers up to twelve as words. */
export const counted = (n: number): string => small[n] ?? n.toLocaleString("en");

/** "1 fact", "3 facts". */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

export const ordinal = (n: number): string => {
  const tens = n % 100;
  const suffix = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
};

/** A share as a percentage with a narrow no-break space: 12.2 %. Small shares keep a digit that tells. */
export const percent = (share: number): string => {
  const value = share * 100;
  const digits = value !== 0 && Math.abs(value) < 0.1 ? 2 : Math.abs(value) < 99.95 ? 1 : 0;
  return `${value.toFixed(digits)} %`;
};

const scales = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;
export const dollars = (usd: number): string => {
  for (const [size, name] of scales) if (Math.abs(usd) >= size) return `$${(usd / size).toFixed(1)} ${name}`;
  return `$${Math.round(usd).toLocaleString("en")}`;
};

/** A figure's value as a reader sees it, with its unit; a missing one by its reason. */
export function valueInWords(value: Maybe, unit: Unit): string {
  if (isMissing(value)) return "unknown";
  switch (unit) {
    case "share":
      return percent(value);
    case "USD":
      return dollars(value);
    case "rank":
      return ordinal(value);
    case "count":
      return value.toLocaleString("en");
    case "log2-ratio":
      return value.toFixed(1);
    case "index":
    case "rung":
      return value.toFixed(2);
  }
}

export const whyMissing = (value: Maybe): string => (isMissing(value) ? missingReasons[value.missing] : "");

const months = "January February March April May June July August September October November December".split(" ");
function dayInWords(day: string, precision: 1 | 2 | 3): string {
  const [year = "", month = "1", date = "1"] = day.split("-");
  const name = months[Number(month) - 1] ?? "";
  return precision === 1 ? year : precision === 2 ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

/** A calendar day in words: 19 June 2024. */
export const dateInWords = (day: string): string => dayInWords(day, 3);

/** A valid time in words: "since 11 July 1961", "1960–1991", "2022 to 2024", "about 2022". */
export function timeInWords(edtf: string): string {
  const time = validTime(edtf);
  const [lower = "", upper] = edtf.split("/");
  const side = (bound: Bound, text: string): string =>
    bound === "open" || bound === "unknown" ? bound : dayInWords(bound, precisionOf(text));
  const about = time.approximate ? "about " : "";
  const from = side(time.from, lower);
  if (upper === undefined) return `${about}${from}`;
  const until = side(time.until, upper);
  if (time.until === "open") return `since ${about}${from}`;
  if (time.until === "unknown") return `from ${about}${from}; end not recorded`;
  if (time.from === "open" || time.from === "unknown") return `until ${about}${until}`;
  return from.length === 4 && until.length === 4 ? `${about}${from}–${until}` : `${about}${from} to ${until}`;
}

function precisionOf(text: string): 1 | 2 | 3 {
  const parts = text.replace(/[~?%]/g, "").split("-").length;
  return parts >= 3 ? 3 : parts === 2 ? 2 : 1;
}

/** "non-aggression" → "Non-aggression". */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** An enumeration's own word as prose: "adverse-vote" → "adverse vote", keeping the compounds that English keeps. */
export const prose = (word: string): string => (kept.has(word) ? word : word.replaceAll("-", " "));
const kept = new Set(["non-aggression"]);
