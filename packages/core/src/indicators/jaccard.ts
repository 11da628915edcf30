import { type Maybe, missing } from "../units/missing.ts";

/** |A ∩ B| / |A ∪ B| from the sizes of both sets and of their intersection, 0 … 1.
 *  Missing: "zero-denominator" when both sets are empty. Throws on an intersection larger than one of the sets.
 *  Jaccard 1912, New Phytologist 11(2), doi:10.1111/j.1469-8137.1912.tb05611.x */
export function jaccard(sizes: { readonly a: number; readonly b: number; readonly joint: number }): Maybe {
  const { a, b, joint } = sizes;
  if (joint > Math.min(a, b)) throw new RangeError(`found ${joint} in common; expected at most ${Math.min(a, b)}`);
  const union = a + b - joint;
  return union === 0 ? missing("zero-denominator") : joint / union;
}
