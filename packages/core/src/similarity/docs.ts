import type { IndicatorDoc } from "../indicators/figure.ts";

const shared = {
  subject: "dyad",
  unit: "index",
} as const;

const ties = {
  "x_{ik}":
    "tie of i with state k on 31 December: none 0, entente 1, neutrality or non-aggression 2, defence 3; with itself 3. Options: the value (scale=ladder) or the place (scale=rungs) of the rung of the commitment ladder; the places of i and j left out (self-tie=left-out); only states that have a tie (states=allied)",
} as const;

const whenMissing =
  "Within the span of the data set a pair without an alliance has none, which is 0; outside of it the figure is not covered. Obligations are Correlates of War’s, 1816–2012; rungs are read from ATOP and Correlates of War, 1816–2016, and from what curators wrote. A tie of unrecorded dates or in an undecided dispute is left out with its place and lowers the coverage. No earlier year stands in.";

const limits =
  "Most states have no tie with most others, so that portfolios are alike in what they lack. A treaty counts alike for both, also where only one of the two owes something. Who the state system’s members are decides how many places there are.";

export const allianceSDoc: IndicatorDoc = {
  ...shared,
  id: "alliance-s",
  title: "Similarity of alliances S",
  formula: String.raw`S_{ij} = 1 - \frac{2 \sum_k |x_{ik} - x_{jk}|}{d_{\max} N}`,
  symbols: {
    "S_{ij}": "similarity of the alliance portfolios of i and j, −1 to 1",
    ...ties,
    "d_{\\max}": "greatest distance of two ties: the maximum of the scale",
    N: "number of states in the portfolios: the members of the state system on 31 December",
  },
  range: "−1 (as different as can be) to 1 (the same)",
  whenMissing,
  source: "Signorino & Ritter 1999, International Studies Quarterly 43(1), doi:10.1111/0020-8833.00113",
  reading: "Whether two states are tied to the same states, and as tightly.",
  limits: `${limits} S is therefore high for nearly every pair: κ and π take out what chance gives.`,
};

export const allianceSWeightedDoc: IndicatorDoc = {
  ...allianceSDoc,
  id: "alliance-s-weighted",
  title: "Similarity of alliances S, weighted by capabilities",
  formula: String.raw`S_{ij} = 1 - \frac{2 \sum_k w_k |x_{ik} - x_{jk}|}{d_{\max} \sum_k w_k}`,
  symbols: {
    "S_{ij}": "similarity of the alliance portfolios of i and j, −1 to 1, the powerful counting for more",
    ...ties,
    w_k: "composite index of national capability of k in the year: its share of the world’s",
    "d_{\\max}": "greatest distance of two ties: the maximum of the scale",
  },
  whenMissing: `${whenMissing} A state whose capabilities are not known is left out, too.`,
  reading: "Whether two states are tied to the same powers, and as tightly.",
  limits: `${limits} A few powers decide the figure.`,
};

export const allianceKappaDoc: IndicatorDoc = {
  ...shared,
  id: "alliance-kappa",
  title: "Similarity of alliances κ",
  formula: String.raw`\kappa_{ij} = 1 - \frac{\sum_k (x_{ik} - x_{jk})^2}{\sum_k (x_{ik} - \bar x_i)^2 + \sum_k (x_{jk} - \bar x_j)^2 + N(\bar x_i - \bar x_j)^2}`,
  symbols: {
    "\\kappa_{ij}": "chance-corrected agreement of the alliance portfolios of i and j, −1 to 1",
    ...ties,
    "\\bar x_i": "mean tie of i over all states in the portfolios",
    N: "number of states in the portfolios: the members of the state system on 31 December",
  },
  range: "−1 (always opposed) to 1 (the same); 0 is what chance gives",
  whenMissing: `${whenMissing} Undefined where all ties of both are the same.`,
  source: "Häge 2011, Political Analysis 19(3), doi:10.1093/pan/mpr023",
  reading:
    "How much more alike two states’ ties are than chance would make them, given how many ties each of them has.",
  limits,
};

export const alliancePiDoc: IndicatorDoc = {
  ...allianceKappaDoc,
  id: "alliance-pi",
  title: "Similarity of alliances π",
  formula: String.raw`\pi_{ij} = 1 - \frac{\sum_k (x_{ik} - x_{jk})^2}{\sum_k \left[ (x_{ik} - m)^2 + (x_{jk} - m)^2 \right]}`,
  symbols: {
    "\\pi_{ij}": "chance-corrected agreement of the alliance portfolios of i and j, −1 to 1",
    ...ties,
    m: "mean tie of both over all states in the portfolios, (x̄_i + x̄_j)/2",
  },
  reading: "As κ, but a different number of ties counts as disagreement.",
};

/** The indicators of the similarity of alliances, by the measure of the panel that they are. */
export const allianceMeasures = {
  "alliance-s": "s",
  "alliance-s-weighted": "weighted",
  "alliance-kappa": "kappa",
  "alliance-pi": "pi",
} as const;

export const isAllianceMeasure = (id: string): id is keyof typeof allianceMeasures => id in allianceMeasures;
