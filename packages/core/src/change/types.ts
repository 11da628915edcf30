import type { DimensionId, DyadCohesion, Settings } from "../cohesion/types.ts";
import type { Index } from "../indicators/index-inputs.ts";
import type { CellPart, CoveragePart } from "../scenario/by-dimension.ts";
import type { ActorId, FactId, Year } from "../units/ids.ts";
import type { Maybe, Missing } from "../units/missing.ts";

/** One end of a change: the inputs of a release arranged for look-up, a year, the settings. */
export type End = { readonly index: Index; readonly year: Year; readonly settings: Settings };

/**
 * How a fact moved a score. came, went: it counts at one end only. faded: it counts for less than before. changed: it counts for
 * more, or for something else.
 */
export type Moved = "came" | "went" | "faded" | "changed";

/** A number of a series as it stands at one end. */
export type Point = { readonly key: string; readonly value: number | null };

/** What moved under a score, and what it adds, in units of C. */
export type Cause =
  | { readonly of: "fact"; readonly fact: FactId; readonly moved: Moved; readonly amount: number }
  | {
      readonly of: "series";
      readonly role: string;
      readonly before: readonly Point[];
      readonly after: readonly Point[];
      readonly amount: number;
    }
  /** The score rests on other kinds of data at the two ends, so that no single one can be named. */
  | { readonly of: "kind-of-data"; readonly amount: number };

/** What one dimension of one dyad adds, its score at both ends, and the causes that add up to what its score adds. */
export type ChangeCell = CellPart & {
  readonly before: number;
  readonly after: number;
  readonly causes: readonly Cause[];
};

/** What comes from knowing more or less, and of what. */
export type CoverageChange = CoveragePart & {
  readonly gained: readonly DimensionId[];
  readonly lost: readonly DimensionId[];
};

/** Cells and coverage add up to the difference, to 1e-9; the causes of a cell to its `fromScore`. */
export type ChangeParts = { readonly cells: readonly ChangeCell[]; readonly coverage: readonly CoverageChange[] };

export type ChangeExplanation = {
  readonly members: readonly ActorId[];
  readonly before: Maybe;
  readonly after: Maybe;
  readonly dyads: { readonly before: readonly DyadCohesion[]; readonly after: readonly DyadCohesion[] };
  /** C(G) after less C(G) before. */
  readonly difference: Maybe;
  readonly parts: ChangeParts | Missing;
};
