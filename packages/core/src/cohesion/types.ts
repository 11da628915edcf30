import type { Figure } from "../indicators/figure.ts";
import type { SimilarityOptions } from "../similarity/options.ts";
import type { ActorId, FactId, Year } from "../units/ids.ts";
import type { Maybe, Missing } from "../units/missing.ts";
import type { VoteOptions } from "../votes/options.ts";

export type DimensionId = "commitment" | "trade" | "voting" | "institutions" | "support" | "freedom-from-strain";

/** Rungs of the commitment ladder, lowest first. "none" is asserted, never assumed. */
export type Rung = "none" | "consultation" | "non-aggression" | "defence" | "defence-automatic";

/** Every constant of the method that a reader may turn; none belongs to one actor. */
export type Settings = {
  /** Relative weights, ≥ 0, at least one > 0. */
  readonly weights: Readonly<Record<DimensionId, number>>;
  readonly ladder: Readonly<Record<Rung, number>>;
  /** Years after which an event counts half. */
  readonly halfLifeYears: number;
  /** How many years old a figure may be and still stand in for the year asked, per dimension. 0 = that year only. */
  readonly maxAgeYears: Readonly<Record<"trade" | "voting" | "institutions", number>>;
  /** Fewer joint roll calls than this say nothing. */
  readonly minRollCalls: number;
  /** What counts as a vote, and as which. */
  readonly votes: VoteOptions;
  /** What portfolios of alliances are made of. */
  readonly similarity: SimilarityOptions;
  /** The probability that a fact of this confidence is right. */
  readonly confidence: Readonly<Record<"high" | "moderate" | "low", number>>;
  /** What makes a tie friendly or hostile (structure/tie-sign.ts). */
  readonly signs: SignRule;
};

/**
 * Commitment from `friendlyFrom` on the ladder makes a tie friendly, present strain from `hostileFrom` hostile; where both, the commitment
 * must be at least `strainWeight` times the strain to prevail. Present strain counts events from `leastSeverity` on; what is over counts
 * half after `halfLifeYears`.
 */
export type SignRule = {
  readonly friendlyFrom: number;
  readonly hostileFrom: number;
  readonly strainWeight: number;
  readonly leastSeverity: number;
  readonly halfLifeYears: number;
};

export type DimensionScore = { readonly dimension: DimensionId; readonly weight: number; readonly figure: Figure };

/** What binds a dyad in a year: the highest rung in force, and every treaty and asserted absence under it. */
export type Commitment = {
  readonly rung: Rung | Missing;
  readonly figure: Figure;
  readonly treaties: readonly FactId[];
  readonly absences: readonly FactId[];
};

export type DyadCohesion = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly year: Year;
  /** C(i,j) over the known dimensions; its coverage is the known share of the weights. */
  readonly figure: Figure;
  readonly dimensions: readonly DimensionScore[];
  readonly commitment: Commitment;
};

/** The commitment graph at rung ≥ 0.8. "unknown" when an unknown dyad could change the answer. */
export type Shape = {
  readonly kind: "clique" | "chain" | "hub-and-spokes" | "split" | "empty" | "connected" | "unknown";
  readonly hub?: ActorId;
  readonly ties: readonly (readonly [ActorId, ActorId])[];
  readonly unknown: readonly (readonly [ActorId, ActorId])[];
};

/** One member's outside pull against its inside pull, 0 (all inside) – 1 (all outside), with both sides shown. */
export type CrossPressure = {
  readonly member: ActorId;
  readonly trade: Figure;
  readonly commitment: Figure;
  readonly voting: Figure;
};

export type GroupCohesion = {
  readonly members: readonly ActorId[];
  readonly against: readonly ActorId[];
  readonly year: Year;
  readonly figure: Figure;
  readonly dyads: readonly DyadCohesion[];
  readonly weakest: DyadCohesion | null;
  /** Highest minus lowest known dyad cohesion. */
  readonly spread: Maybe;
  readonly multilaterality: Figure;
  readonly shape: Shape;
  readonly crossPressure: readonly CrossPressure[];
  /** Mean dyad cohesion within the group minus between it and `against`; missing when `against` is empty. */
  readonly polarisation: Figure;
};

/** 5 %, median and 95 % of the draws in which the figure could be computed. */
export type Range = { readonly low: number; readonly median: number; readonly high: number };

/** The doubt in a group's figure, each source apart and all together. Same seed, same ranges. */
export type CohesionRange = {
  readonly draws: number;
  readonly seed: number;
  readonly weights: Range | Missing;
  readonly facts: Range | Missing;
  readonly data: Range | Missing;
  readonly all: Range | Missing;
};
