import { expect, test } from "vitest";
import { frustration } from "./frustration.ts";
import type { SignedGraph, SignedTie } from "./signed-graph.ts";
import { countTriads } from "./triads.ts";

/**
 * European alliances 1872–1907, after Antal, Krapivsky & Redner 2006, Physica D 224, pp. 130–136, doi:10.1016/j.physd.2006.09.028, fig. 10, as
 * carried by the R package manynet (irps_wwi). Its documentation prints six of its twenty ties, the hostile ones here; the friendly ones are
 * those that its text names. The rest of the figure could not be had, so that what is held here is what these ties alone decide:
 * out of balance at the beginning, and two camps, Entente and Triple Alliance, at the end.
 */
const ties: readonly (SignedTie & { readonly from: number; readonly until: number })[] = [
  { a: "GBR", b: "FRA", sign: -1, from: 1872, until: 1904 },
  { a: "GBR", b: "RUS", sign: -1, from: 1872, until: 1907 },
  { a: "GBR", b: "AUH", sign: -1, from: 1872, until: 1918 },
  { a: "FRA", b: "RUS", sign: -1, from: 1872, until: 1890 },
  { a: "FRA", b: "AUH", sign: -1, from: 1872, until: 1918 },
  { a: "FRA", b: "DEU", sign: -1, from: 1872, until: 1918 },
  // The Three Emperors' League of 1872, revived in 1881. When Austria-Hungary and Russia parted is not printed.
  { a: "DEU", b: "AUH", sign: 1, from: 1872, until: 1918 },
  { a: "DEU", b: "RUS", sign: 1, from: 1872, until: 1890 },
  { a: "AUH", b: "RUS", sign: 1, from: 1872, until: 1882 },
  // The Triple Alliance of 1882, "a bloc that lasted until WWI".
  { a: "DEU", b: "ITA", sign: 1, from: 1882, until: 1918 },
  { a: "AUH", b: "ITA", sign: 1, from: 1882, until: 1918 },
  { a: "FRA", b: "RUS", sign: 1, from: 1894, until: 1918 },
  { a: "GBR", b: "FRA", sign: 1, from: 1904, until: 1918 },
  { a: "GBR", b: "RUS", sign: 1, from: 1907, until: 1918 },
];
const powers = ["GBR", "FRA", "RUS", "AUH", "DEU", "ITA"];
const inYear = (year: number): SignedGraph => ({
  actors: powers,
  ties: ties.filter(({ from, until }) => from <= year && year < until).map(({ a, b, sign }) => ({ a, b, sign })),
});

test.each([
  // Britain is the foe of France, and both are foes of Austria-Hungary and of Russia.
  { year: 1872, triads: 7, balanced: 5, index: 1 },
  // Britain is a friend of France, which is a friend of Russia, which is Britain's foe.
  { year: 1904, triads: 4, balanced: 3, index: 1 },
  { year: 1907, triads: 4, balanced: 4, index: 0 },
])("$year: $balanced of $triads triads balanced, $index tie in the way", ({ year, triads, balanced, index }) => {
  expect(countTriads(inYear(year))).toMatchObject({ complete: triads, balanced });
  expect(frustration(inYear(year))).toMatchObject({ index, exact: true });
});

test("1907: the Triple Entente against the Triple Alliance", () => {
  expect(frustration(inYear(1907)).camps).toEqual([
    ["GBR", "FRA", "RUS"],
    ["AUH", "DEU", "ITA"],
  ]);
});
