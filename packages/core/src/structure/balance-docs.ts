import type { IndicatorDoc } from "../indicators/figure.ts";

const common = {
  subject: "group",
  whenMissing:
    "Unknown ties are left out, never counted as absent; coverage is the share of the pairs whose tie is known. Missing where nothing is known, or where the known ties are too few to make one.",
} as const;

const graph = {
  "G \\cup R": "the group and those it is set against",
  "\\sigma_{ij}": "sign of the tie of i and j: +1 friendly, −1 hostile (see Sign of a tie)",
} as const;

export const completeTriadsDoc: IndicatorDoc = {
  ...common,
  id: "complete-triads",
  title: "Complete triads",
  formula: String.raw`T = |\{\{i,j,k\} \subseteq G \cup R : \sigma_{ij}\,\sigma_{jk}\,\sigma_{ik} \ne 0\}|`,
  symbols: { T: "number of threes in which each two have a tie", ...graph },
  unit: "count",
  range: "0 to n(n − 1)(n − 2)/6 for n states",
  whenMissing:
    "Threes with an unknown tie are not counted; coverage is the share of the pairs whose tie is known. Missing where no tie is known.",
  source: "Cartwright & Harary 1956, Psychol. Rev. 63(5), doi:10.1037/h0046049",
  reading: "How many threes the share of balanced triads rests on.",
  limits: "A lower bound where ties are unknown.",
};

export const balancedTriadsDoc: IndicatorDoc = {
  ...common,
  id: "balanced-triads",
  title: "Balanced share of triads",
  formula: String.raw`B = \frac{|\{\{i,j,k\} : \sigma_{ij}\,\sigma_{jk}\,\sigma_{ik} = +1\}|}{|\{\{i,j,k\} : \sigma_{ij}\,\sigma_{jk}\,\sigma_{ik} \ne 0\}|}`,
  symbols: { B: "share of the complete triads that have an even number of hostile ties", ...graph },
  unit: "share",
  range:
    "0 (every triad has one hostile tie or three) to 1 (in each, friends share friends and foes); half of all sign patterns are balanced",
  source: "Cartwright & Harary 1956, Psychol. Rev. 63(5), doi:10.1037/h0046049",
  reading: "Whether the friend of a friend is a friend, and the foe of a foe too. Read it with the number of triads.",
  limits:
    "Sees threes alone: a ring of four or more without triads can still be out of balance. Three foes of one another count as unbalanced, though three camps may be stable (Davis 1967).",
};

export const frustrationDoc: IndicatorDoc = {
  ...common,
  id: "frustration-index",
  title: "Frustration index",
  formula: String.raw`L = \min_{X \subseteq G \cup R} \bigl|\{ij : \sigma_{ij} = -1,\ [i \in X] = [j \in X]\} \cup \{ij : \sigma_{ij} = +1,\ [i \in X] \ne [j \in X]\}\bigr|`,
  symbols: {
    L: "fewest ties that a division into two camps breaks",
    X: "one of the camps; the others are the second",
    ...graph,
  },
  unit: "count",
  range: "0 (two camps explain every tie) to half of the ties",
  source:
    "Harary 1959, Behav. Sci. 4(4), doi:10.1002/bs.3830040405; Aref, Mason & Wilson 2020, Networks 75(1), doi:10.1002/net.21907",
  reading: "How many ties stand in the way of two clear camps, and which: hostile within a camp or friendly across.",
  limits:
    "Exact up to 20 states that hang together by ties; above that the best division found, an upper bound, with the lower bound beside it. Several divisions may do equally well; the one nearest to the chosen group is shown. Every tie counts one, however strong.",
};

export const frustrationFloorDoc: IndicatorDoc = {
  ...common,
  id: "frustration-floor",
  title: "Proven floor of frustration",
  formula: String.raw`L \ge |\mathcal{W}|, \qquad \mathcal{W}: \text{closed walks without a common tie, each with } \prod \sigma = -1`,
  symbols: {
    L: "frustration index",
    "\\mathcal{W}": "closed walks with an odd number of hostile ties that share no tie",
    ...graph,
  },
  unit: "count",
  range: "0 to the frustration index; equal to it up to 20 states that hang together by ties",
  source: "Zaslavsky 1982, Discrete Appl. Math. 4(1), doi:10.1016/0166-218X(82)90033-6 (balance of closed walks)",
  reading: "How many ties every division into two camps must break, whatever it is.",
  limits: "Above 20 states, what one way of taking walks gives: the true index may be higher.",
};

export const lineBalanceDoc: IndicatorDoc = {
  ...common,
  id: "line-balance",
  title: "Balance of ties",
  formula: String.raw`F = 1 - \frac{2L}{m}`,
  symbols: { F: "balance of ties", L: "frustration index", m: "number of friendly and hostile ties in G and R" },
  unit: "index",
  range: "0 (two camps break half of the ties, the most that any graph needs) to 1 (two camps explain every tie)",
  source: "Aref & Wilson 2018, J. Complex Netw. 6(4), doi:10.1093/comnet/cnx044",
  reading: "The frustration index made comparable between groups with few and with many ties.",
  limits: "Groups with few ties are balanced easily: read it with their number.",
};

/** The documentation of the figures of balance, in the order of the method page. */
export const balanceDocs: readonly IndicatorDoc[] = [
  completeTriadsDoc,
  balancedTriadsDoc,
  frustrationDoc,
  frustrationFloorDoc,
  lineBalanceDoc,
];
