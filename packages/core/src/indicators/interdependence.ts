import { salience } from "./salience.ts";
import { symmetry } from "./symmetry.ts";

/** Salience × symmetry, 0 … 1: high where both depend on each other much, and alike. Shares of two-way trade, same year.
 *  Barbieri 1996, J. Peace Res. 33(1), doi:10.1177/0022343396033001003 */
export const interdependence = (shareAB: number, shareBA: number): number =>
  salience(shareAB, shareBA) * symmetry(shareAB, shareBA);
