/** 1 − |s_ij − s_ji|, 0 … 1: 1 = both depend on each other alike. Shares of two-way trade, same year.
 *  Barbieri 1996, J. Peace Res. 33(1), doi:10.1177/0022343396033001003 */
export const symmetry = (shareAB: number, shareBA: number): number => 1 - Math.abs(shareAB - shareBA);
