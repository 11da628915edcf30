import { fc, test as property } from "@fast-check/vitest";
import { expect } from "vitest";
import { isKnown } from "../units/missing.ts";
import { agreement, identicalVotes, kappa, pi, type VotePair } from "./vote-similarity.ts";

const vote = fc.integer({ min: 1, max: 3 });
const votes = fc.array(fc.tuple(vote, vote), { minLength: 1, maxLength: 60 });
const measures = { agreement, identicalVotes, kappa, pi };
const swapped = (pairs: readonly VotePair[]) => pairs.map(([a, b]): VotePair => [b, a]);

for (const [name, measure] of Object.entries(measures)) {
  const least = name === "kappa" || name === "pi" ? -1 : 0;

  property.prop([votes])(`${name} stays within its bounds and is symmetric`, (pairs) => {
    const value = measure(pairs);
    const other = measure(swapped(pairs));
    if (!isKnown(value) || !isKnown(other)) {
      expect(value).toEqual(other);
      return;
    }
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(1);
    expect(value).toBeCloseTo(other, 12);
  });

  property.prop([votes])(`${name} does not depend on which side of the vote is called yes`, (pairs) => {
    const turned = measure(pairs.map(([a, b]): VotePair => [4 - a, 4 - b]));
    const value = measure(pairs);
    if (isKnown(value) && isKnown(turned)) expect(turned).toBeCloseTo(value, 9);
    else expect(turned).toEqual(value);
  });
}

property.prop([votes])("π is never above κ: it takes a difference of habit for disagreement", (pairs) => {
  const [k, p] = [kappa(pairs), pi(pairs)];
  if (isKnown(k) && isKnown(p)) expect(p).toBeLessThanOrEqual(k + 1e-12);
});

property.prop([votes])("identical votes are never more than agreement, and 1 means 1", (pairs) => {
  const [same, close] = [identicalVotes(pairs), agreement(pairs)];
  if (!isKnown(same) || !isKnown(close)) throw new Error("unknown despite votes");
  expect(same).toBeLessThanOrEqual(close + 1e-12);
  expect(same === 1).toBe(close === 1);
});
