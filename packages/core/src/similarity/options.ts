/** What a portfolio is made of and which states it is over. */
export type SimilarityOptions = {
  /**
   * How a tie is valued. cow: the highest obligation in force under Correlates of War's types, none 0, entente 1, neutrality or
   * non-aggression 2, defence 3 (Signorino & Ritter 1999). ladder: the value of the highest rung of the commitment ladder. rungs: the place of that rung, none 0
   * to automatic defence 4.
   */
  readonly scale: PortfolioScale;
  /**
   * Whether a state's tie with itself counts, as the maximum of the scale (Signorino & Ritter 1999; Häge 2011). Left out, the places
   * of the two states themselves are left out, with their tie to each other.
   */
  readonly selfTie: "maximum" | "left-out";
  /** Whether every state of the system is in the portfolios, or only those that have a tie with anybody in the year. */
  readonly states: "all" | "allied";
};

export const portfolioScales = ["cow", "ladder", "rungs"] as const;
export type PortfolioScale = (typeof portfolioScales)[number];

/** As the sources have it. */
export const defaultSimilarity: SimilarityOptions = { scale: "cow", selfTie: "maximum", states: "all" };
