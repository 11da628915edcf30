import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { FactOf } from "../facts/fact.ts";
import { Judgement, Likelihood, likelihoodBands } from "../facts/judgement.ts";
import { isKnown, missing } from "../units/missing.ts";
import { brier, meanScore, probabilityOf, scoreOf, scoresByAuthor, stateOf } from "./score.ts";

type Fields = Partial<FactOf<"judgement">>;
const judgement = (fields: Fields = {}): FactOf<"judgement"> =>
  Judgement.parse({
    kind: "judgement",
    id: "a-judgement",
    title: "It will come about",
    valid: "2024/..",
    confidence: "moderate",
    authorOf: "book",
    about: ["RUS"],
    likelihood: { state: "known", value: "likely" },
    horizon: { state: "known", value: "2025-12-31" },
    ...fields,
  });
const came = { result: "came-about", on: "2025-06-01", source: "news" } as const;
const didNot = { result: "did-not", on: "2025-12-31", source: "news" } as const;
const unknown = { state: "unknown", reason: "not said" } as const;

test("the ladder's steps stand for the middle of their bands", () => {
  expect(Likelihood.options.map(probabilityOf)).toEqual([0.03, 0.125, 0.325, 0.5, 0.675, 0.875, 0.97]);
});

test("a score by hand: likely and came about, (0.675 − 1)²; likely and did not, 0.675²", () => {
  expect(scoreOf(judgement({ outcome: came }))).toBeCloseTo(0.105625, 12);
  expect(scoreOf(judgement({ outcome: didNot }))).toBeCloseTo(0.455625, 12);
});

/** Brier 1950 sums over both classes, what was judged and its opposite. */
test("Brier's own score over both classes is twice this one", () => {
  const p = 0.7;
  const both = (p - 1) ** 2 + (1 - p - 0) ** 2;
  expect(brier(p, true)).toBeCloseTo(both / 2, 12);
});

describe("where a judgement stands", () => {
  test.each<[string, Fields, string]>([
    ["before its horizon", {}, "open"],
    ["came about", { outcome: came }, "scored"],
    ["did not", { outcome: didNot }, "scored"],
    ["without a horizon", { horizon: unknown }, "undated"],
    ["came about without a horizon", { horizon: unknown, outcome: came }, "scored"],
    ["without a likelihood", { likelihood: unknown, outcome: came }, "no-likelihood"],
    [
      "its condition was not met",
      { condition: "if it rains", outcome: { ...didNot, result: "condition-not-met" } },
      "void",
    ],
  ])("%s", (_, fields, state) => expect(stateOf(judgement(fields), "2025-12-30")).toBe(state));

  test("due from the day of its horizon on", () => {
    expect([stateOf(judgement(), "2025-12-31"), stateOf(judgement(), "2025-12-30")]).toEqual(["due", "open"]);
  });

  test("what can't be scored has no score", () => {
    for (const fields of [
      {},
      { likelihood: unknown, outcome: came },
      { condition: "if", outcome: { ...didNot, result: "condition-not-met" as const } },
    ])
      expect(scoreOf(judgement(fields))).toEqual(missing("not-applicable"));
  });
});

test("by author: the mean with its number, and missing where nothing is scored", () => {
  const made = [
    judgement({ outcome: came }),
    judgement({ outcome: didNot, authorOf: "other-book" }),
    judgement({ authorOf: "third" }),
  ];
  const authors = { book: "Doe", "other-book": "Doe", third: "Roe" } as const;
  expect(scoresByAuthor(made, (source) => authors[source as keyof typeof authors])).toEqual([
    { author: "Doe", judgements: 2, scored: 2, mean: expect.closeTo((0.105625 + 0.455625) / 2, 12) },
    { author: "Roe", judgements: 1, scored: 0, mean: missing("no-fact") },
  ]);
  expect(meanScore([])).toEqual({ scored: 0, mean: missing("no-fact") });
});

const anyJudgement = fc
  .record({
    step: fc.option(fc.constantFrom(...Likelihood.options)),
    dated: fc.boolean(),
    result: fc.option(fc.constantFrom("came-about", "did-not", "condition-not-met" as const)),
    author: fc.constantFrom("a", "b", "c"),
  })
  .map(({ step, dated, result, author }) =>
    judgement({
      authorOf: author,
      condition: "if nothing else happens",
      likelihood: step === null ? unknown : { state: "known", value: step },
      horizon:
        dated || (result !== null && result !== "came-about") ? { state: "known", value: "2025-12-31" } : unknown,
      ...(result === null ? {} : { outcome: { result, on: "2025-12-31", source: "news" } }),
    }),
  );
const anyJudgements = fc.array(anyJudgement, { maxLength: 12 });

property.prop([anyJudgements])("scores and means lie from 0 to 1, or are missing where none is scored", (made) => {
  for (const one of made) {
    const score = scoreOf(one);
    expect(isKnown(score)).toBe(stateOf(one, "2026-01-01") === "scored");
    if (isKnown(score)) expect(score >= 0 && score <= 1).toBe(true);
  }
  const { scored, mean } = meanScore(made);
  expect(isKnown(mean)).toBe(scored > 0);
  if (isKnown(mean)) expect(mean >= 0 && mean <= 1).toBe(true);
});

property.prop([anyJudgements, fc.infiniteStream(fc.nat())])(
  "the order of the judgements changes nothing, nor do the authors' names",
  (made, ranks) => {
    const key = new Map(made.map((one) => [one, ranks.next().value ?? 0]));
    const shuffled = [...made].sort((x, y) => (key.get(x) ?? 0) - (key.get(y) ?? 0));
    const rounded = ({ scored, mean }: ReturnType<typeof meanScore>) => [
      scored,
      isKnown(mean) ? Math.round(mean * 1e12) : mean,
    ];
    expect(rounded(meanScore(shuffled))).toEqual(rounded(meanScore(made)));
    const names = { a: "Z", b: "Y", c: "X" } as const;
    const of = (all: typeof made, name: (source: string) => string) =>
      new Map(scoresByAuthor(all, name).map((author) => [author.author, [author.judgements, ...rounded(author)]]));
    const plain = of(made, (source) => names[source as keyof typeof names]);
    expect(of(shuffled, (source) => names[source as keyof typeof names])).toEqual(plain);
  },
);

property.prop([fc.constantFrom(...Likelihood.options), fc.constantFrom(...Likelihood.options)])(
  "the likelier it was said to be, the better the score where it came about, and the worse where it did not",
  (x, y) => {
    if (likelihoodBands[x][0] >= likelihoodBands[y][0]) return;
    expect(brier(probabilityOf(y), true)).toBeLessThan(brier(probabilityOf(x), true));
    expect(brier(probabilityOf(y), false)).toBeGreaterThan(brier(probabilityOf(x), false));
  },
);
