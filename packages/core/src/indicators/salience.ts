/** √(s_ij · s_ji), 0 … 1: how much the partnership weighs in the trade of both. Shares of two-way trade, same year.
 *  Barbieri 1996, J. Peace Res. 33(1), doi:10.1177/0022343396033001003 */
export const salience = (shareAB: number, shareBA: number): number => Math.sqrt(shareAB * shareBA);
