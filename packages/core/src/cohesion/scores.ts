import { commitment } from "../indicators/commitment.ts";
import type { Figure } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { interdependencePlace } from "../indicators/interdependence-place.ts";
import { partnerShare } from "../indicators/partner-share.ts";
import { sharedInstitutions } from "../indicators/shared-institutions.ts";
import { freedomFromStrain } from "../indicators/strain.ts";
import { dyadSupport } from "../indicators/support.ts";
import { votingSimilarity } from "../indicators/voting-similarity.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Commitment, Settings } from "./types.ts";

type Of<Found> = (index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings) => Found;

/** The figures of two actors from which cohesion and cross-pressure are put together: the six dimensions, and i's share of trade with j. */
export type Scores = {
  readonly commitment: Of<Commitment>;
  readonly trade: Of<Figure>;
  readonly voting: Of<Figure>;
  readonly institutions: Of<Figure>;
  readonly support: Of<Figure>;
  readonly strain: Of<Figure>;
  readonly share: Of<Figure>;
};

/** Each figure by its formula. What is given in their place must return the same figures, only sooner. */
export const plainScores: Scores = {
  commitment,
  trade: interdependencePlace,
  voting: votingSimilarity,
  institutions: sharedInstitutions,
  support: dyadSupport,
  strain: freedomFromStrain,
  share: partnerShare,
};
