/** Smaller than what any formula means. */
const NOTHING = 1e-9;

/**
 * Amounts to so many digits that add up to their rounded sum (largest remainders): what stands in a table adds up as it stands.
 * No amount is off by a whole last digit, and nothing stays nothing.
 */
export function roundedToSum(amounts: readonly number[], digits: number): number[] {
  const units = amounts.map((amount) => (Math.abs(amount) < NOTHING ? 0 : amount * 10 ** digits));
  const whole = units.map(Math.floor);
  const left = Math.round(units.reduce((sum, unit) => sum + unit, 0)) - whole.reduce((sum, unit) => sum + unit, 0);
  const remainder = (i: number): number => (units[i] ?? 0) - (whole[i] ?? 0);
  const raised = new Set([...units.keys()].sort((i, j) => remainder(j) - remainder(i)).slice(0, left));
  return whole.map((unit, i) => (unit + (raised.has(i) ? 1 : 0)) / 10 ** digits);
}
