import type { Unit } from "@entente/core/indicators/figure";
import type { SeriesUnit } from "@entente/core/series";
import { isMissing, type Maybe, missingReasons } from "@entente/core/units/missing";

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
export const counted = (n: number): string => small[n] ?? grouped.format(n);

/** Made once: to make it costs more than to use it. */
const grouped = new Intl.NumberFormat("en");

/** "1 fact", "3 facts". */
export const plural = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

export const ordinal = (n: number): string => {
  const tens = n % 100;
  const suffix = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
};

/** A share as a percentage with a no-break space: 12.2 %. Small shares keep a digit that tells. */
export const percent = (share: number): string => {
  const value = share * 100;
  const digits = value !== 0 && Math.abs(value) < 0.1 ? 2 : Math.abs(value) < 99.95 ? 1 : 0;
  return `${value.toFixed(digits)}\u00a0%`;
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
export function valueInWords(value: Maybe, unit: Unit | SeriesUnit): string {
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
    default:
      return `${value.toLocaleString("en")} ${unitInWords[unit]}`;
  }
}

/** Units of recorded numbers that no indicator has. */
const unitInWords: Readonly<Record<Exclude<SeriesUnit, Unit>, string>> = {
  GBP: "pounds sterling",
  JPY: "yen",
  vote: "(1 yes, 2 abstain, 3 no, 8 absent)",
  persons: "persons",
  tonnes: "tonnes",
  TIV: "million units of trend-indicator value",
  degrees: "degrees",
  category: "(a category of the data set)",
};

export const whyMissing = (value: Maybe): string => (isMissing(value) ? missingReasons[value.missing] : "");

/** "non-aggression" → "Non-aggression". */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
/** An enumeration's own word as prose: "adverse-vote" → "adverse vote", keeping the compounds that English keeps. */
export const prose = (word: string): string => (kept.has(word) ? word : word.replaceAll("-", " "));
const kept = new Set(["non-aggression"]);
