import { type Maybe, missing } from "../units/missing.ts";

/** HHI_i = Σ_j s_ij², 1/n (even) … 1 (one partner). Shares of one state's trade over all its partners; they are divided by
 *  their sum first, so that values in any unit of money serve as well.
 *  Missing: "no-fact" for no partner, "zero-denominator" when all shares are 0.
 *  Hirschman 1945, National Power and the Structure of Foreign Trade. */
export function concentration(shares: readonly number[]): Maybe {
  if (shares.length === 0) return missing("no-fact");
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum === 0) return missing("zero-denominator");
  return shares.reduce((total, share) => total + (share / sum) ** 2, 0);
}

/** (HHI − 1/n) / (1 − 1/n), 0 (even) … 1 (one partner): comparable between states with many and with few partners.
 *  Missing: "no-fact" for no partner, "zero-denominator" for a single one. */
export function normalisedConcentration(hhi: number, partners: number): Maybe {
  if (partners < 1) return missing("no-fact");
  if (partners === 1) return missing("zero-denominator");
  return Math.min(1, Math.max(0, (hhi - 1 / partners) / (1 - 1 / partners)));
}
