import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { anyFact, anyStates, anyYear } from "../indicators/arbitrary-inputs.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { docOf, figureFor } from "../indicators/registry.ts";
import { friction, renamed, testIndex, testInputs, treaty } from "../indicators/test-support.ts";
import type { Inputs } from "../inputs.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, missing } from "../units/missing.ts";
import { groupBalance } from "./balance.ts";
import { balanceDocs } from "./balance-docs.ts";

const anyFacts = fc.array(anyFact, { maxLength: 6, size: "large" }).map((facts) => testInputs({ facts }));
const sanctions = (a: ActorId, b: ActorId) => friction(a, b, 3, "2020/..", { form: "sanctions" });
const ask = (facts: Parameters<typeof testIndex>[0]["facts"], members: ActorId[], against: ActorId[] = []) =>
  groupBalance(testIndex({ facts: facts ?? [] }), { members, against, year: 2024 }, defaultSettings);

describe("by hand", () => {
  const camps = [
    treaty(["RUS", "PRK"], "defence"),
    treaty(["USA", "JPN"], "defence"),
    ...["RUS", "PRK"].flatMap((east) => ["USA", "JPN"].map((west) => sanctions(west, east))),
  ];

  test("two camps: every triad balanced, nothing frustrated", () => {
    const { figures, frustration, graph } = ask(camps, ["RUS", "PRK"], ["USA", "JPN"]);
    expect(graph.ties).toHaveLength(6);
    expect(figures.completeTriads).toMatchObject({ value: 4, coverage: 1, unit: "count" });
    expect(figures.balancedTriads).toMatchObject({ value: 1, note: "4 of 4 complete triads." });
    expect(figures.index).toMatchObject({ value: 0 });
    expect(figures.lineBalance).toMatchObject({ value: 1 });
    expect(frustration.camps).toEqual([
      ["RUS", "PRK"],
      ["USA", "JPN"],
    ]);
  });

  test("a friend of both sides is one tie in the way of two camps", () => {
    const kept = camps.filter(({ fact }) => !(fact.kind === "friction" && fact.from === "JPN" && fact.to === "RUS"));
    const { figures, frustration } = ask([...kept, treaty(["JPN", "RUS"], "defence")], ["RUS", "PRK"], ["USA", "JPN"]);
    expect(figures.balancedTriads).toMatchObject({ value: 0.5 });
    expect(figures.index).toMatchObject({ value: 1 });
    expect(figures.floor).toMatchObject({ value: 1 });
    expect(figures.lineBalance.value).toBeCloseTo(1 - 2 / 6, 12);
    expect(frustration.broken).toEqual([{ a: "RUS", b: "JPN", sign: 1 }]);
  });

  test("unknown ties are left out and lower the coverage; they are not absent", () => {
    const { figures, pairs } = ask([treaty(["RUS", "PRK"], "defence")], ["RUS", "PRK", "CHN"]);
    expect(pairs.map(({ figure }) => figure.value)).toEqual([1, missing("no-fact"), missing("no-fact")]);
    expect(figures.completeTriads).toMatchObject({ value: 0, coverage: 1 / 3 });
    expect(figures.balancedTriads).toMatchObject({
      value: missing("too-few"),
      note: "2 of 3 ties are unknown and left out.",
    });
    expect(figures.index).toMatchObject({ value: 0 });
  });

  test("nothing known is missing, not 0", () => {
    const { figures } = ask([], ["RUS", "PRK", "CHN"]);
    for (const figure of Object.values(figures))
      expect(figure).toMatchObject({ value: missing("no-fact"), coverage: 0 });
  });

  test("each figure has an address, and is the same there", () => {
    const index = testIndex({ facts: camps });
    const question = { members: ["RUS", "PRK"], against: ["USA", "JPN"], year: 2024 };
    const { figures } = groupBalance(index, question, defaultSettings);
    expect(Object.values(figures).map(({ indicator }) => indicator)).toEqual(balanceDocs.map(({ id }) => id));
    for (const figure of Object.values(figures)) {
      const { indicator, subject, year } = figure;
      expect(docOf(indicator)?.subject).toBe("group");
      expect(figureFor(index, { indicator, subject, year }, defaultSettings)).toEqual(figure);
    }
  });
});

describe("for any inputs", () => {
  const [first = "", second = "", third = ""] = anyStates;
  const of = (inputs: Inputs, year: Year, members: ActorId[], against: ActorId[] = []) =>
    groupBalance(indexInputs(inputs), { members, against, year }, defaultSettings).figures;
  const values = (figures: ReturnType<typeof of>) =>
    Object.values(figures).map(({ value, coverage }) => [value, coverage]);

  property.prop([anyFacts, anyYear])("every figure lies in its range", (inputs, year) => {
    const { completeTriads, balancedTriads, index, floor, lineBalance } = of(inputs, year, [first, second], [third]);
    for (const { value, coverage } of [completeTriads, balancedTriads, index, floor, lineBalance]) {
      expect(coverage).toBeGreaterThanOrEqual(0);
      expect(coverage).toBeLessThanOrEqual(1);
      if (isKnown(value)) expect(value).toBeGreaterThanOrEqual(0);
    }
    for (const { value } of [completeTriads, balancedTriads, lineBalance])
      if (isKnown(value)) expect(value).toBeLessThanOrEqual(1);
    expect(floor.value).toEqual(index.value);
    if (coverage0(completeTriads)) expect(isKnown(index.value)).toBe(false);
  });

  property.prop([anyFacts, anyYear, fc.shuffledSubarray([...anyStates], { minLength: 3 })])(
    "neither the order of the members nor who is set against whom matters, nor what states are called",
    (inputs, year, codes) => {
      const plain = values(of(inputs, year, [first, second, third]));
      const [one = "", two = "", three = ""] = codes;
      expect(values(of(inputs, year, [one, two], [three]))).toEqual(plain);
      const names = new Map(anyStates.map((state, i) => [state, codes[i] ?? state]));
      expect(values(of(renamed(inputs, names), year, codes))).toEqual(plain);
    },
  );
});

const coverage0 = ({ coverage }: { coverage: number }): boolean => coverage === 0;
