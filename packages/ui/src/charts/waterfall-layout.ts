import { type Percent, rounded } from "./scales.ts";

/** What takes a figure from one value to another; `coverage`: it comes from knowing more or less. */
export type Step = { readonly key: string; readonly amount: number; readonly coverage?: boolean };

export type PlacedStep = Step & {
  /** Left end and width of its bar, in per cent of the scale. */
  readonly x: Percent;
  readonly width: Percent;
  /** Where the figure stands after it. */
  readonly end: Percent;
};

export type Waterfall = {
  readonly low: number;
  readonly high: number;
  readonly start: Percent;
  readonly end: Percent;
  readonly steps: readonly PlacedStep[];
};

/** Some of the scale is left free on both sides, so that no mark is cut. */
const MARGIN = 0.06;
/** A change smaller than this is drawn small. */
const LEAST_SPAN = 0.02;

/** Steps one after the other on one scale, which reaches from the lowest to the highest value on the way. */
export function waterfallLayout(from: number, steps: readonly Step[]): Waterfall {
  const values = [from];
  for (const { amount } of steps) values.push((values.at(-1) ?? from) + amount);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(most - least, LEAST_SPAN);
  const low = (least + most) / 2 - span * (0.5 + MARGIN);
  const high = (least + most) / 2 + span * (0.5 + MARGIN);
  const at = (value: number): number => ((value - low) / (high - low)) * 100;
  return {
    low,
    high,
    start: rounded(at(from)),
    end: rounded(at(values.at(-1) ?? from)),
    steps: steps.map((step, i) => {
      const [x, y] = [at(values[i] ?? from), at(values[i + 1] ?? from)];
      return { ...step, x: rounded(Math.min(x, y)), width: rounded(Math.abs(y - x)), end: rounded(y) };
    }),
  };
}
