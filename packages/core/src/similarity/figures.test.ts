import { describe, expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import type { FactRecord } from "../facts/fact.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { dispute } from "../indicators/test-support.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { allianceKappa, allianceS, allianceSWeighted } from "./figures.ts";
import type { SimilarityOptions } from "./options.ts";
import { cow, inputsWith, members, power, said, withOptions, YEAR } from "./test-support.ts";

const N = members.length;
const s = (facts: FactRecord[], a: ActorId, b: ActorId, options: Partial<SimilarityOptions> = {}, year: Year = YEAR) =>
  allianceS(indexInputs(inputsWith(facts)), a, b, year, withOptions(options));
/** S where the ties differ by this much in all. */
const apart = (distance: number, places = N, top = 3): number => 1 - (2 * distance) / (top * places);

describe("portfolios by Correlates of War type", () => {
  test("two states without an alliance differ only in whom they are", () => {
    const figure = s([], "AAA", "BBB");
    expect(figure.value).toBeCloseTo(apart(6), 12);
    expect(figure).toMatchObject({ coverage: 1, basis: [], note: "Over 7 states." });
  });

  test("two allies in one pact have the same portfolio, and the figure rests on it", () => {
    const figure = s([cow(1, ["AAA", "BBB", "CCC"], "I")], "AAA", "BBB");
    expect(figure.value).toBe(1);
    expect(figure.basis).toEqual([{ rests: "fact", id: "cow-alliance-1", role: "in the portfolio of AAA and BBB" }]);
  });

  test.each([
    ["I", 3],
    ["IIa", 2],
    ["IIb", 2],
    ["III", 1],
  ] as const)("type %s counts %i", (type, value) => {
    expect(s([cow(1, ["AAA", "CCC"], type)], "AAA", "BBB").value).toBeCloseTo(apart(6 + value), 12);
  });

  test("what one of the two owes counts, whatever the type of the whole alliance; what others owe does not", () => {
    const owed = (owedBy: ActorId[]) => [{ type: "defence" as const, trigger: "unknown" as const, owedBy }];
    const facts = (owedBy: ActorId[]) => [cow(1, ["AAA", "CCC", "DDD"], "III", { obligations: owed(owedBy) })];
    expect(s(facts(["AAA"]), "AAA", "BBB").value).toBeCloseTo(apart(12), 12);
    expect(s(facts(["DDD"]), "AAA", "BBB").value).toBeCloseTo(apart(9), 12);
    expect(s(facts(["EEE"]), "AAA", "BBB").value).toBeCloseTo(apart(6), 12);
  });

  test("the strongest of two treaties counts, on 31 December", () => {
    const facts = [
      cow(1, ["AAA", "CCC"], "III"),
      cow(2, ["AAA", "CCC"], "IIa"),
      cow(3, ["AAA", "CCC"], "I", { valid: "1990/2000-12-30" }),
    ];
    expect(s(facts, "AAA", "BBB").value).toBeCloseTo(apart(8), 12);
  });

  test("ATOP's statement on the same treaty changes nothing: it has no type", () => {
    const same = { identifiers: [{ scheme: "COW-alliance" as const, value: "1" }] };
    const facts = [cow(1, ["AAA", "CCC"], "I", same), said("atop-4.01", 9, ["AAA", "CCC"], "consultation", same)];
    expect(s(facts, "AAA", "BBB").value).toBeCloseTo(apart(9), 12);
    expect(s(facts, "AAA", "BBB", { scale: "rungs" }).value).toBeCloseTo(apart(9, N, 4), 12);
  });

  test("a curator's statement with a type goes before the data set's", () => {
    const same = { identifiers: [{ scheme: "COW-alliance" as const, value: "1" }] };
    const facts = [
      cow(1, ["AAA", "CCC"], "I", same),
      said(null, 1, ["AAA", "CCC"], "consultation", { ...same, cowType: "III" }),
    ];
    expect(s(facts, "AAA", "BBB").value).toBeCloseTo(apart(7), 12);
  });

  test("a tie of unrecorded end or in an undecided dispute is not known: its place is left out", () => {
    for (const field of [{ valid: "1990/" }, { dispute: dispute(false) }]) {
      const figure = s([cow(1, ["AAA", "CCC"], "I", field)], "AAA", "BBB");
      expect(figure.value).toBeCloseTo(apart(6, N - 1), 12);
      expect(figure.coverage).toBeCloseTo((N - 1) / N, 12);
      expect(figure.note).toContain("1 more are left out");
    }
    const settled = [cow(1, ["AAA", "CCC"], "IIa", { valid: "1990/" }), cow(2, ["AAA", "CCC"], "I")];
    expect(s(settled, "AAA", "BBB")).toMatchObject({ value: expect.closeTo(apart(9), 12), coverage: 1 });
  });

  test("a treaty that lost its dispute counts nothing", () => {
    const facts = [
      cow(1, ["AAA", "CCC"], "I", { dispute: dispute(false) }),
      cow(2, ["AAA", "DDD"], "I", { dispute: dispute(true) }),
    ];
    expect(s(facts, "AAA", "BBB")).toMatchObject({ value: expect.closeTo(apart(9), 12), coverage: 1 });
  });
});

describe("options", () => {
  const pact = [cow(1, ["AAA", "CCC"], "I")];
  test("without the tie to oneself the two states' own places are left out", () => {
    expect(s(pact, "AAA", "BBB", { selfTie: "left-out" }).value).toBeCloseTo(apart(3, N - 2), 12);
  });
  test("of the allied only those with a tie have a place", () => {
    expect(s(pact, "AAA", "BBB", { states: "allied" }).value).toBeCloseTo(apart(6, 2), 12);
    expect(s([], "AAA", "BBB", { states: "allied" }).value).toEqual({ missing: "too-few" });
  });
  test("the ladder counts its values, rungs their places", () => {
    expect(s([said("atop-4.01", 1, ["AAA", "CCC"], "defence")], "AAA", "BBB", { scale: "ladder" }).value).toBeCloseTo(
      apart(2.8, N, 1),
      12,
    );
    expect(s([said("atop-4.01", 1, ["AAA", "CCC"], "defence")], "AAA", "BBB", { scale: "rungs" }).value).toBeCloseTo(
      apart(11, N, 4),
      12,
    );
  });
});

describe("what is not known is not none", () => {
  test("years outside of the data set's span are not covered", () => {
    expect(s([], "AAA", "BBB", {}, 2012).value).toBeCloseTo(apart(6), 12);
    expect(s([], "AAA", "BBB", {}, 2013).value).toEqual({ missing: "not-covered" });
    expect(s([], "AAA", "BBB", { scale: "ladder" }, 2016).value).toBeCloseTo(1 - (2 * 2) / N, 12);
    expect(s([], "AAA", "BBB", { scale: "ladder" }, 2017).value).toEqual({ missing: "not-covered" });
  });
  test("inputs that do not hold a data set as a whole cover nothing", () => {
    const { whole: _, ...inputs } = inputsWith([cow(1, ["AAA", "BBB"], "I")]);
    expect(allianceS(indexInputs(inputs), "AAA", "BBB", YEAR, defaultSettings).value).toEqual({
      missing: "not-covered",
    });
  });
  test("a state that ends in the year is no member on 31 December, and one without a code is not known", () => {
    expect(s([], "AAA", "OLD", {}, 1989).value).toBeCloseTo(1 - (2 * 6) / (3 * 8), 12);
    expect(s([], "AAA", "OLD", {}, 1990).value).toEqual({ missing: "not-a-state-then" });
    expect(s([], "AAA", "UNC").value).toEqual({ missing: "not-covered" });
    expect(s([], "AAA", "ORG").value).toEqual({ missing: "not-applicable" });
  });
});

test("weighted by capabilities, a state of unknown capabilities is left out and the numbers are named where ties differ", () => {
  const series = members.map((id) => power(id, id === "GGG" ? null : id === "CCC" ? 0.5 : 0.1));
  const index = indexInputs(inputsWith([cow(1, ["AAA", "CCC"], "I")], series));
  const figure = allianceSWeighted(index, "AAA", "BBB", YEAR, defaultSettings);
  expect(figure.value).toBeCloseTo(1 - (2 * (0.3 + 0.3 + 1.5)) / (3 * 1), 12);
  expect(figure.coverage).toBeCloseTo(6 / 7, 12);
  expect(figure.basis.map((one) => (one.rests === "series" ? one.key.split("/")[2] : one.rests))).toEqual([
    "fact",
    "AAA",
    "BBB",
    "CCC",
  ]);
});

test("κ of two states without a tie beyond themselves is what chance gives or less", () => {
  const figure = allianceKappa(indexInputs(inputsWith([])), "AAA", "BBB", YEAR, defaultSettings);
  // D = 18, Σx² = Σy² = 9, Σx = Σy = 3: 1 − 18 / (18 − 18 / 7).
  expect(figure.value).toBeCloseTo(1 - 18 / (18 - 18 / 7), 12);
});
