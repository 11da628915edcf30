import type { IndicatorDoc } from "../indicators/figure.ts";
import { crossPressureCommitmentDoc, crossPressureTradeDoc, crossPressureVotingDoc } from "./cross-pressure.ts";
import { dyadCohesionDoc } from "./dyad.ts";
import { groupCohesionDoc } from "./group.ts";
import { multilateralityDoc } from "./multilaterality.ts";
import { polarisationDoc } from "./polarisation.ts";
import { spreadDoc, weakestDyadDoc } from "./spread.ts";

/** The documentation of every figure of cohesion, in the order of the method page. */
export const cohesionDocs: readonly IndicatorDoc[] = [
  dyadCohesionDoc,
  groupCohesionDoc,
  weakestDyadDoc,
  spreadDoc,
  multilateralityDoc,
  crossPressureTradeDoc,
  crossPressureCommitmentDoc,
  crossPressureVotingDoc,
  polarisationDoc,
];
