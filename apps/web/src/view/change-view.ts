import { WORLD } from "@entente/core/actors";
import { causesOf, type FactPart, type NumberPart } from "@entente/core/change/summary";
import type { ChangeExplanation, Moved } from "@entente/core/change/types";
import { dimensions } from "@entente/core/cohesion/settings";
import type { DimensionId } from "@entente/core/cohesion/types";
import { seriesIndicators } from "@entente/core/series";
import type { ActorId, FactId } from "@entente/core/units/ids";
import { isMissing, missingReasons } from "@entente/core/units/missing";
import { dimensionInWords } from "./dimensions.ts";
import { type Names, pairOf } from "./names.ts";
import { roundedToSum } from "./scenario-rounding.ts";
import { capital, listed, valueInWords } from "./words.ts";

/** One end of a change, in words: "2014", "release 8a63… of 3 March 2026". */
export type EndWords = { readonly label: string; readonly short: string };

export type ChangeStep = {
  readonly key: string;
  readonly label: string;
  readonly amount: number;
  readonly text: string;
  readonly coverage: boolean;
};
export type ChangeRow = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly pair: string;
  /** By dimension, in the order of `dimensions`; null where it is not known at both ends. */
  readonly cells: readonly (string | null)[];
  readonly coverage: string;
  readonly whole: string;
};
export type ChangeFact = {
  readonly id: FactId;
  readonly title: string;
  readonly href: string;
  readonly moved: string;
  readonly where: string;
  readonly amount: number;
  readonly text: string;
};
export type ChangeNumber = {
  readonly key: string;
  readonly title: string;
  readonly was: string;
  readonly text: string;
};
export type ChangeGap = { readonly key: string; readonly says: string; readonly text: string };

export type ChangeView = {
  readonly headline: string;
  readonly ends: readonly [EndWords, EndWords];
  readonly from: number;
  readonly fromText: string;
  readonly toText: string;
  readonly steps: readonly ChangeStep[];
  readonly rows: readonly ChangeRow[];
  readonly facts: readonly ChangeFact[];
  readonly numbers: readonly ChangeNumber[];
  readonly gaps: readonly ChangeGap[];
};

const DIGITS = 3;
/** Of a change that hardly shows in three digits. */
const FINE_DIGITS = 5;
const LARGE = 0.01;

/** "+0.120", "−0.034", "0.000". */
function signed(amount: number, digits: number): string {
  const text = Math.abs(amount).toFixed(digits);
  return Number(text) === 0 ? text : `${amount < 0 ? "−" : "+"}${text}`;
}

/** The same for a single cause, which is never 0: "−0.00012", "less than 0.00001". */
function signedCause(amount: number): string {
  const text = signed(amount, Math.abs(amount) < 0.0005 ? FINE_DIGITS : DIGITS);
  return /[1-9]/.test(text) ? text : `less than ${(10 ** -FINE_DIGITS).toFixed(FINE_DIGITS)}`;
}

const movedInWords: Readonly<Record<Moved, string>> = {
  came: "came",
  went: "went",
  faded: "faded",
  changed: "counts otherwise",
};

export type ChangeContext = {
  readonly names: Names;
  /** The title of a fact and where it is read: in the release in which it stands. */
  readonly fact: (id: FactId) => { readonly title: string; readonly href: string };
};

/** Why C(G) is another at one end than at the other; a sentence where there is nothing to explain. */
export function changeView(
  told: ChangeExplanation,
  ends: readonly [EndWords, EndWords],
  { names, fact }: ChangeContext,
): ChangeView | { readonly unknown: string } {
  const { parts, before, after, difference } = told;
  if (isMissing(parts) || isMissing(before) || isMissing(after) || isMissing(difference)) {
    const why = [before, after].flatMap((value, i) =>
      isMissing(value) ? [`Cohesion is not known in ${ends[i]?.label}: ${missingReasons[value.missing]}`] : [],
    );
    return { unknown: why.join(" ") };
  }
  const ofDimension = (wanted: DimensionId): number =>
    parts.cells.reduce((sum, cell) => (cell.dimension === wanted ? sum + cell.fromScore + cell.fromWeight : sum), 0);
  const coverage = parts.coverage.reduce((sum, { amount }) => sum + amount, 0);
  const exact = [...dimensions.map(ofDimension), coverage];
  const digits = exact.some((amount) => Math.abs(amount) >= LARGE) ? DIGITS : FINE_DIGITS;
  const amounts = roundedToSum(exact, digits);
  const steps = [...dimensions, "coverage" as const].map((key, i): ChangeStep => {
    const amount = amounts[i] ?? 0;
    const label = key === "coverage" ? "Knowing more or less" : dimensionInWords[key];
    return { key, label, amount, text: signed(amount, digits), coverage: key === "coverage" };
  });
  const { facts, numbers } = causesOf(told);
  const toText = after.toFixed(digits);
  return {
    headline: headline(before, after, ends),
    ends,
    from: before,
    fromText: (Number(toText) - amounts.reduce((sum, amount) => sum + amount, 0)).toFixed(digits),
    toText,
    steps,
    rows: rowsOf(told, names, digits),
    facts: facts.map((part) => factOf(part, names, fact)),
    numbers: numbers.map((part, i) => numberOf(part, i, names)),
    gaps: parts.coverage.map(({ dyad, amount, gained, lost }) => ({
      key: dyad === null ? "group" : dyad.join("-"),
      says:
        dyad === null
          ? "Pairs of which something is known at one end only"
          : gapOf(pairOf(names, ...dyad), gained, lost),
      text: signedCause(amount),
    })),
  };
}

function headline(before: number, after: number, [from, to]: readonly [EndWords, EndWords]): string {
  const [was, is] = [before.toFixed(2), after.toFixed(2)];
  if (was === is) return `Cohesion stayed at ${is} from ${from.label} to ${to.label}.`;
  return `Cohesion ${after > before ? "rose" : "fell"} from ${was} in ${from.label} to ${is} in ${to.label}.`;
}

const inWords = (all: readonly DimensionId[]): string => listed(all.map((one) => dimensionInWords[one].toLowerCase()));

function gapOf(pair: string, gained: readonly DimensionId[], lost: readonly DimensionId[]): string {
  const says = [
    ...(gained.length === 0 ? [] : [`now known: ${inWords(gained)}`]),
    ...(lost.length === 0 ? [] : [`no longer known: ${inWords(lost)}`]),
  ];
  return `${pair}; ${says.join("; ")}`;
}

function rowsOf({ dyads, parts }: ChangeExplanation, names: Names, digits: number): ChangeRow[] {
  if (isMissing(parts)) return [];
  return dyads.before.map(({ a, b }): ChangeRow => {
    const own = parts.cells.filter((cell) => cell.a === a && cell.b === b);
    const gap = parts.coverage.find(({ dyad }) => dyad !== null && dyad[0] === a && dyad[1] === b)?.amount ?? 0;
    const cells = dimensions.map((wanted) => {
      const cell = own.find(({ dimension }) => dimension === wanted);
      return cell === undefined ? null : signed(cell.fromScore + cell.fromWeight, digits);
    });
    const whole = own.reduce((sum, { fromScore, fromWeight }) => sum + fromScore + fromWeight, gap);
    return { a, b, pair: pairOf(names, a, b), cells, coverage: signed(gap, digits), whole: signed(whole, digits) };
  });
}

function factOf({ fact: id, moved, amount, where }: FactPart, names: Names, read: ChangeContext["fact"]): ChangeFact {
  const places = where.map(
    ({ a, b, dimension }) => `${dimensionInWords[dimension].toLowerCase()} of ${pairOf(names, a, b)}`,
  );
  return {
    id,
    ...read(id),
    moved: movedInWords[moved],
    where: places.length > 3 ? `${places.length} scores` : listed(places),
    amount,
    text: signedCause(amount),
  };
}

function numberOf({ cause, a, b, dimension, amount }: NumberPart, i: number, names: Names): ChangeNumber {
  const where = `${dimensionInWords[dimension]} of ${pairOf(names, a, b)}`;
  const base = { key: `${a}-${b} ${dimension} ${i}`, text: signedCause(amount) };
  if (cause.of === "kind-of-data")
    return { ...base, title: where, was: "rests on other kinds of data at the two ends" };
  const [before, after] = [cause.before[0], cause.after[0]];
  if (cause.before.length !== 1 || cause.after.length !== 1 || before === undefined || after === undefined)
    return { ...base, title: `${where}: ${cause.role}`, was: "several numbers" };
  return {
    ...base,
    title: `${where}: ${titleOf(before.key, cause.role, names)}`,
    was: `${pointInWords(before)} → ${pointInWords(after)}`,
  };
}

const indicatorOf = (key: string) => {
  const name = key.split("/")[1] ?? "";
  return Object.entries(seriesIndicators).find(([id]) => id === name)?.[1];
};
function titleOf(key: string, role: string, names: Names): string {
  const [, indicator, from = "", to = ""] = key.split("/");
  const name = (id: string): string => (id === WORLD ? "the world" : names(id));
  if (indicator === "igo.memberships") return `memberships of ${name(from)}`;
  if (indicator === "igo.joint") return "joint memberships";
  return indicator === "trade.flow" ? `exports of ${name(from)} to ${name(to)}` : role;
}

function pointInWords({ key, value }: { readonly key: string; readonly value: number | null }): string {
  const year = key.split("/")[5] ?? "";
  const unit = indicatorOf(key)?.unit;
  const text = value === null || unit === undefined ? "unknown" : valueInWords(value, unit);
  return `${capital(text)} (${year})`;
}
