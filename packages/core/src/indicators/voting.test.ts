import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { missing } from "../units/missing.ts";
import { identicalVotesFigure } from "./identical-votes.ts";
import { point, testIndex } from "./test-support.ts";
import { agreement, identicalVotes, kappa, pi, type VotePair } from "./vote-similarity.ts";
import { votingAgreement } from "./voting-agreement.ts";
import { votingKappa } from "./voting-kappa.ts";
import { votingPi } from "./voting-pi.ts";
import { votingSimilarity } from "./voting-similarity.ts";

const settings = defaultSettings;

/** yes 1, abstain 2, no 3: means 1.5 and 2, D = 2. */
const pairs: VotePair[] = [
  [1, 1],
  [1, 2],
  [1, 2],
  [3, 3],
];

test("agreement and identical votes by hand", () => {
  expect(agreement(pairs)).toBe(0.75);
  expect(identicalVotes(pairs)).toBe(0.5);
});

test("κ and π by hand", () => {
  // Σ(x−1.5)² = 3, Σ(y−2)² = 2, N(1.5−2)² = 1; pooled mean 1.75: 3.25 + 2.25
  expect(kappa(pairs)).toBeCloseTo(1 - 2 / 6, 12);
  expect(pi(pairs)).toBeCloseTo(1 - 2 / 5.5, 12);
});

test("opposites reach −1, the like 1", () => {
  const opposed: VotePair[] = [
    [1, 3],
    [3, 1],
  ];
  expect(kappa(opposed)).toBe(-1);
  expect(pi(opposed)).toBe(-1);
  const alike: VotePair[] = [
    [1, 1],
    [3, 3],
  ];
  expect(kappa(alike)).toBe(1);
});

test("one and the same vote throughout leaves nothing to compare with chance", () => {
  const constant: VotePair[] = [
    [1, 1],
    [1, 1],
  ];
  expect(kappa(constant)).toEqual(missing("zero-denominator"));
  expect(pi(constant)).toEqual(missing("zero-denominator"));
  expect(kappa([])).toEqual(missing("too-few"));
});

const votes = (year: number, values: { kappa?: number | null; rollCalls?: number }) => [
  ...(values.kappa === undefined ? [] : [point("unga.kappa", "CHN", "RUS", year, values.kappa)]),
  ...(values.rollCalls === undefined ? [] : [point("unga.joint-roll-calls", "CHN", "RUS", year, values.rollCalls)]),
];
const similarity = (series: ReturnType<typeof votes>, year = 2020) =>
  votingSimilarity(testIndex({ series }), "RUS", "CHN", year, settings);

test("similarity is κ with opposition floored at 0, from either side", () => {
  expect(similarity(votes(2020, { kappa: 0.6, rollCalls: 80 })).value).toBe(0.6);
  expect(similarity(votes(2020, { kappa: -0.3, rollCalls: 80 })).value).toBe(0);
  const index = testIndex({ series: votes(2020, { kappa: -0.3, rollCalls: 80 }) });
  expect(votingKappa(index, "RUS", "CHN", 2020, settings).value).toBe(-0.3);
  expect(votingKappa(index, "CHN", "RUS", 2020, settings).value).toBe(-0.3);
});

test("too few joint roll calls say nothing, so that the year before stands in", () => {
  const few = votes(2024, { kappa: 0.9, rollCalls: 6 });
  expect(similarity(few, 2024).value).toEqual(missing("too-few"));
  const figure = similarity([...few, ...votes(2023, { kappa: 0.5, rollCalls: 90 })], 2024);
  expect(figure).toMatchObject({ value: 0.5, dataYear: 2023 });
  expect(figure.note).toContain("90 joint roll calls");
});

test("an unknown number of roll calls is not a large one", () => {
  const figure = similarity(votes(2020, { kappa: 0.6 }));
  expect(figure.value).toEqual(missing("no-fact"));
  expect(figure.coverage).toBe(0.5);
});

test("an undefined κ keeps its reason", () => {
  const blank = point("unga.kappa", "CHN", "RUS", 2020, null, { missing: "zero-denominator" });
  expect(similarity([blank, ...votes(2020, { rollCalls: 80 })]).value).toEqual(missing("zero-denominator"));
});

test("the other measures read their own series", () => {
  const series = [
    point("unga.joint-roll-calls", "CHN", "RUS", 2020, 80),
    point("unga.pi", "CHN", "RUS", 2020, 0.1),
    point("unga.agreement", "CHN", "RUS", 2020, 0.2),
    point("unga.identical", "CHN", "RUS", 2020, 0.3),
  ];
  const index = testIndex({ series });
  const asked = [index, "RUS", "CHN", 2020, settings] as const;
  expect(votingPi(...asked).value).toBe(0.1);
  expect(votingAgreement(...asked).value).toBe(0.2);
  expect(identicalVotesFigure(...asked).value).toBe(0.3);
});

test("only states have a vote", () => {
  expect(votingSimilarity(testIndex({}), "EU", "CHN", 2020, settings).value).toEqual(missing("not-applicable"));
});
