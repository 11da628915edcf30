import type { ActorId, FactId, Year } from "../units/ids.ts";
import type { Maybe } from "../units/missing.ts";

/** What an indicator is asked about: one actor, a directed dyad (a → b), an undirected dyad, or a group (against another). */
export type Subject =
  | { readonly shape: "actor"; readonly a: ActorId }
  | { readonly shape: "directed-dyad" | "dyad"; readonly a: ActorId; readonly b: ActorId }
  | { readonly shape: "group"; readonly members: readonly ActorId[]; readonly against: readonly ActorId[] }
  | {
      readonly shape: "member";
      readonly a: ActorId;
      readonly members: readonly ActorId[];
      readonly against: readonly ActorId[];
    };

/** share and index are 0–1 unless the indicator's range says otherwise. */
export type Unit = "share" | "USD" | "rank" | "index" | "log2-ratio" | "count" | "rung";

/** One thing a figure rests on: a fact, a series point by its key, or another figure. */
export type Basis =
  | { readonly rests: "fact"; readonly id: FactId; readonly role: string }
  | { readonly rests: "series"; readonly key: string; readonly role: string; readonly value: number | null }
  | { readonly rests: "figure"; readonly figure: Figure; readonly role: string };

/** A number that can be followed back: which indicator, of whom, when, from what. */
export type Figure = {
  readonly indicator: string;
  readonly subject: Subject;
  /** The year asked for. */
  readonly year: Year;
  /** The year the data are from, when the latest earlier figure within the indicator's maximum age stands in. */
  readonly dataYear?: Year;
  readonly value: Maybe;
  readonly unit: Unit;
  /** Share of its inputs that were known, 0–1. */
  readonly coverage: number;
  readonly basis: readonly Basis[];
  /** Plain words where the number needs them: a counting rule, a bound, a dispute. */
  readonly note?: string;
};

/** The documentation of an indicator, from which the method page is made. */
export type IndicatorDoc = {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject["shape"];
  /** TeX. */
  readonly formula: string;
  /** What each letter of the formula stands for, with its unit. */
  readonly symbols: Readonly<Record<string, string>>;
  readonly unit: Unit;
  readonly range: string;
  readonly whenMissing: string;
  readonly source: string;
  readonly reading: string;
  readonly limits: string;
  /** Choices of the definition beyond the method's settings, which are found by what a figure asks for. */
  readonly options?: readonly { readonly says: string; readonly preset: string }[];
};
