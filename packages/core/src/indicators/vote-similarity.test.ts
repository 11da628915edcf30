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

property.prop([votes, fc.nat(), vote])(
  "a vote that comes closer to the other's lowers none of the shares",
  (pairs, at, cast) => {
    const place = at % pairs.length;
    const [a, b] = pairs[place] ?? [1, 1];
    if (Math.abs(cast - b) > Math.abs(a - b)) return;
    const closer = pairs.with(place, [cast, b]);
    for (const share of [agreement, identicalVotes]) {
      const [before, after] = [share(pairs), share(closer)];
      if (!isKnown(before) || !isKnown(after)) throw new Error("unknown despite votes");
      expect(after).toBeGreaterThanOrEqual(before - 1e-12);
    }
  },
);

property.prop([votes, fc.infiniteStream(fc.nat())])("the order of the roll calls does not matter", (pairs, ranks) => {
  const shuffled = pairs
    .map((pair) => ({ pair, rank: ranks.next().value ?? 0 }))
    .sort((x, y) => x.rank - y.rank)
    .map(({ pair }) => pair);
  for (const measure of Object.values(measures)) {
    const [value, other] = [measure(pairs), measure(shuffled)];
    if (isKnown(value) && isKnown(other)) expect(other).toBeCloseTo(value, 9);
    else expect(other).toEqual(value);
  }
});

/** Chance as drawn, not as summed: the mean squared distance over every pairing of one's votes with the other's, or of all with all. */
const meanSquare = (xs: readonly number[], ys: readonly number[]): number =>
  xs.reduce((sum, x) => sum + ys.reduce((part, y) => part + (x - y) ** 2, 0), 0) / (xs.length * ys.length);

property.prop([votes])("κ and π are 1 less the disagreement there is over that of votes paired at random", (pairs) => {
  const [as, bs] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const disagreement = pairs.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0) / pairs.length;
  for (const [value, chance] of [
    [kappa(pairs), meanSquare(as, bs)],
    [pi(pairs), meanSquare([...as, ...bs], [...as, ...bs])],
  ] as const) {
    if (isKnown(value)) expect(value).toBeCloseTo(1 - disagreement / chance, 9);
    else expect(chance).toBeCloseTo(0, 12);
  }
});
