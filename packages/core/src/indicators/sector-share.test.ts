import { expect, test } from "vitest";
import type { FactOf } from "../facts/fact.ts";
import { missing } from "../units/missing.ts";
import { sectorShare, sectorSlug } from "./sector-share.ts";
import { dispute, fact, known, testIndex, unknown } from "./test-support.ts";

const claim = (share: FactOf<"sector-share">["share"], fields: Partial<FactOf<"sector-share">> = {}) =>
  fact("sector-share", {
    from: "RUS",
    to: "CHN",
    year: 2020,
    sector: "Energy",
    share,
    bound: "exact",
    firstPublisher: "Customs",
    ...fields,
  });
const energy = (facts: ReturnType<typeof claim>[]) => sectorShare(testIndex({ facts }), "RUS", "CHN", 2020, "energy");

test("a published share of the product group, under its own name", () => {
  const figure = energy([claim(known(0.6))]);
  expect(figure).toMatchObject({ value: 0.6, indicator: "sector-share.energy", coverage: 1 });
  expect(energy([claim(known(0.6), { sector: "Timber" })]).value).toEqual(missing("no-fact"));
});

test("of bounds the tightest stands, and is called a bound", () => {
  const lower = [
    claim(known(0.484), { bound: "lower", code: "HS 270900" }),
    claim(known(0.3), { bound: "lower" }),
    claim(known(0.8), { bound: "upper" }),
  ];
  const figure = energy(lower);
  expect(figure.value).toBe(0.484);
  expect(figure.note).toContain("at least this (Energy, HS 270900)");
  const upper = energy([claim(known(0.8), { bound: "upper" }), claim(known(0.7), { bound: "upper" })]);
  expect(upper.value).toBe(0.7);
  expect(upper.note).toContain("at most");
});

test("an exact share counts before a bound; two different exact ones are a disagreement", () => {
  expect(energy([claim(known(0.5), { bound: "lower" }), claim(known(0.6))]).value).toBe(0.6);
  expect(energy([claim(known(0.5)), claim(known(0.6))]).value).toEqual(missing("disputed"));
  const decided = [claim(known(0.5), { dispute: dispute(true) }), claim(known(0.6), { dispute: dispute(false) })];
  expect(energy(decided).value).toBe(0.5);
});

test("a group whose share is unknown keeps the reason", () => {
  expect(energy([claim(unknown)]).value).toEqual(missing("not-published"));
});

test("names of product groups become parts of an address", () => {
  expect(sectorSlug("  Oil, gas & coal ")).toBe("oil-gas-coal");
  expect(sectorSlug("Énergie")).toBe("energie");
});
