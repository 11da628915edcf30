import { type Percent, rounded } from "./scales.ts";

/** What is known of a share: itself, the least it can be, or the most. */
export type Bound = "exact" | "lower" | "upper";

export type ShareBarPlot = {
  /** What is certain. */
  readonly solid: Percent;
  /** Where the share may lie beyond what is certain. */
  readonly open: { readonly x: Percent; readonly width: Percent } | null;
};

/** A share on a scale from none to all; null: not known, which is neither none nor all. */
export function shareBarLayout(share: number | null, bound: Bound = "exact"): ShareBarPlot | null {
  if (share === null) return null;
  const at = rounded(Math.max(0, Math.min(1, share)) * 100);
  switch (bound) {
    case "exact":
      return { solid: at, open: null };
    case "lower":
      return { solid: at, open: { x: at, width: rounded(100 - at) } };
    case "upper":
      return { solid: 0, open: { x: 0, width: at } };
  }
}
