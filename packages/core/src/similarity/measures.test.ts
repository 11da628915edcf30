import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { isKnown } from "../units/missing.ts";
import { type Place, portfolioKappa, portfolioPi, similarityS } from "./measures.ts";

/** Alliance portfolios of Germany and Russia in Europe in 1914, and the states' shares of Europe's capabilities. */
const europe1914: readonly Place[] = [
  [3, 0, 0.25], // Germany
  [0, 3, 0.21], // Russia
  [0, 1, 0.2], // United Kingdom
  [0, 3, 0.08], // France
  [3, 0, 0.08], // Austria-Hungary
  [3, 1, 0.05], // Italy
  [0, 0, 0.03], // Belgium
  [0, 0, 0.03], // Spain
  [0, 0, 0.02], // Turkey
  [0, 0, 0.01], // Netherlands
  [0, 0, 0.01], // Sweden
  [3, 0, 0.01], // Romania
  [0, 0, 0.01], // Portugal
  [0, 0, 0.01], // Switzerland
  ...Array.from({ length: 6 }, () => [0, 0, 0] as const), // Greece, Denmark, Yugoslavia, Bulgaria, Norway, Albania
].map(([x = 0, y = 0, weight = 0]) => ({ x, y, weight }));
const unweighted = (places: readonly Place[]): Place[] => places.map((place) => ({ ...place, weight: 1 }));

describe("Signorino & Ritter 1999, International Studies Quarterly 43(1), table 6, to the two decimals printed", () => {
  test("S of Germany and Russia in 1914 is 0.40", () => {
    expect(similarityS(unweighted(europe1914), 3)).toBeCloseTo(0.4, 2);
  });
  test("weighted by capabilities it is −0.46", () => {
    expect(similarityS(europe1914, 3)).toBeCloseTo(-0.46, 2);
  });
});

test("κ of the same portfolios as in the manual of the R package fpsim 0.2.0 (Miller 2026, cohenk), to its eight decimals", () => {
  expect(portfolioKappa(europe1914)).toBeCloseTo(-0.07758621, 8);
});

test("π of the same portfolios by Häge's own programme: 1 − D / (Σx² + Σy² − (Σx + Σy)² / 2N)", () => {
  // Σx = 12, Σx² = 36, Σy = 8, Σy² = 20, D = 50, N = 20 by hand; D / (56 − 400 / 40) = 50 / 46.
  expect(portfolioPi(europe1914)).toBeCloseTo(1 - 50 / 46, 12);
});

test("the example in Signorino's own programme S.g: ties 3 3 2 2 and 2 2 3 3, each one step apart", () => {
  const places = [
    { x: 3, y: 2, weight: 0.5 },
    { x: 3, y: 2, weight: 0.3 },
    { x: 2, y: 3, weight: 0.1 },
    { x: 2, y: 3, weight: 0.1 },
  ];
  expect(similarityS(places, 3)).toBeCloseTo(1 / 3, 12);
});

test("without a place there is too little, without weight or variation no denominator", () => {
  expect(similarityS([], 3)).toEqual({ missing: "too-few" });
  expect(portfolioKappa([])).toEqual({ missing: "too-few" });
  expect(similarityS([{ x: 1, y: 2, weight: 0 }], 3)).toEqual({ missing: "zero-denominator" });
  const same = Array.from({ length: 7 }, () => ({ x: 0.8, y: 0.8, weight: 1 }));
  expect(portfolioKappa(same)).toEqual({ missing: "zero-denominator" });
  expect(portfolioPi(same)).toEqual({ missing: "zero-denominator" });
});

const anyPlaces = (tie: fc.Arbitrary<number>) =>
  fc.array(fc.record({ x: tie, y: tie, weight: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 30 });
const anyTie = fc.constantFrom(0, 1, 2, 3);
const mirrored = (places: readonly Place[]): Place[] => places.map(({ x, y, weight }) => ({ x: y, y: x, weight }));
const measures = [
  ["S", (places: readonly Place[]) => similarityS(places, 3)],
  ["κ", portfolioKappa],
  ["π", portfolioPi],
] as const;

describe.each(measures)("%s", (_, measure) => {
  property.prop([anyPlaces(anyTie)])("lies from −1 to 1 and is the same from both sides", (places) => {
    const value = measure(places);
    const back = measure(mirrored(places));
    if (!isKnown(value) || !isKnown(back)) {
      expect(value).toEqual(back);
      return;
    }
    expect(value).toBeCloseTo(back, 12);
    expect(value).toBeGreaterThanOrEqual(-1);
    expect(value).toBeLessThanOrEqual(1);
  });
  property.prop([anyPlaces(anyTie), fc.integer()])("does not depend on the order of states", (places, seed) => {
    const turned = places.toSorted((p, q) => ((p.x * 7 + p.weight * seed) % 5) - ((q.x * 7 + q.weight * seed) % 5));
    const [value, other] = [measure(places), measure(turned)];
    if (isKnown(value) && isKnown(other)) expect(value).toBeCloseTo(other, 12);
    else expect(value).toEqual(other);
  });
  property.prop([anyPlaces(anyTie)])("is 1 of a portfolio and itself, where it is defined", (places) => {
    const value = measure(places.map(({ x, weight }) => ({ x, y: x, weight })));
    if (isKnown(value)) expect(value).toBeCloseTo(1, 12);
  });
});

property.prop([anyPlaces(anyTie), fc.nat(29), anyTie])(
  "S never falls when a tie comes closer to the other's",
  (places, at, tie) => {
    const place = places[at];
    if (place === undefined || Math.abs(tie - place.y) > Math.abs(place.x - place.y)) return;
    const closer = places.with(at, { ...place, x: tie });
    const [before, after] = [similarityS(places, 3), similarityS(closer, 3)];
    if (isKnown(before) && isKnown(after)) expect(after).toBeGreaterThanOrEqual(before - 1e-12);
    else expect(before).toEqual(after);
  },
);

property.prop([anyPlaces(anyTie), fc.integer({ min: 1, max: 9 })])(
  "κ and π do not change with the units of the scale",
  (places, times) => {
    const larger = places.map(({ x, y, weight }) => ({ x: x * times, y: y * times, weight }));
    for (const measure of [portfolioKappa, portfolioPi]) {
      const [value, scaled] = [measure(places), measure(larger)];
      if (isKnown(value) && isKnown(scaled)) expect(value).toBeCloseTo(scaled, 9);
      else expect(value).toEqual(scaled);
    }
  },
);
