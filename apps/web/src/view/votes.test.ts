import { point, testInputs } from "@entente/core/indicators/test-support";
import type { SeriesPoint } from "@entente/core/series";
import { expect, test } from "vitest";
import { viewContext } from "./context.ts";
import { votesOf } from "./votes.ts";

const HUMAN_RIGHTS = 8;
const ballots = (calls: readonly (readonly [chn: number, usa: number, topics: number])[]): SeriesPoint[] =>
  calls.flatMap(([chn, usa, topics], i) => {
    const options = { part: String(i), dataset: "unga-votes", reporter: "compiled" } as const;
    return [
      point("unga.vote", "CHN", null, 2020, chn, options),
      point("unga.vote", "USA", null, 2020, usa, options),
      point("unga.topic", "WLD", null, 2020, topics, options),
    ];
  });
const whole = [
  point("unga.joint-roll-calls", "CHN", "USA", 2020, 80),
  point("unga.agreement", "CHN", "USA", 2020, 0.25),
  point("unga.kappa", "CHN", "USA", 2020, -0.5),
  point("unga.pi", "CHN", "USA", 2020, -0.6),
];
const viewOf = (series: SeriesPoint[], dyad: readonly [string, string] = ["CHN", "USA"]) => {
  const context = viewContext(testInputs({ series }), []);
  return votesOf(context, context, dyad, 2020);
};
const times = (n: number, call: readonly [number, number, number]) => Array.from({ length: n }, () => call);

test("all topics stand first, then one row a topic with the roll calls in which both voted", () => {
  const calls = [
    ...times(20, [1, 3, HUMAN_RIGHTS]),
    ...times(2, [3, 3, HUMAN_RIGHTS]),
    ...times(3, [8, 1, HUMAN_RIGHTS]),
  ];
  const { rows, unknown } = viewOf([...whole, ...ballots(calls)]);
  expect(rows.map(({ topic }) => topic)).toEqual([
    "all",
    "middle-east",
    "nuclear",
    "disarmament",
    "human-rights",
    "colonialism",
    "development",
  ]);
  expect(rows[0]).toMatchObject({ rollCalls: { count: 80, dataYear: null }, agreement: { text: "0.25" } });
  // 20 of 22 opposed: agreement 2/22.
  expect(rows[4]).toMatchObject({ title: "Human rights", rollCalls: { count: 22 }, agreement: { text: "0.09" } });
  expect(rows[4]?.kappa.address).toBe("voting-kappa.human-rights:CHN:USA:2020");
  expect(rows[1]).toMatchObject({ rollCalls: { count: 0 }, kappa: { value: null } });
  expect(unknown).toEqual([
    "Unknown for the Palestinian conflict, nuclear weapons and nuclear material, arms control and disarmament, colonialism and economic development: a figure takes at least 20 roll calls in which both voted.",
  ]);
});

test("one and the same vote throughout leaves agreement alone", () => {
  const { rows, unknown } = viewOf([...whole, ...ballots(times(20, [1, 1, 63]))]);
  expect(rows[1]).toMatchObject({ agreement: { text: "1.00" }, kappa: { value: null }, pi: { value: null } });
  expect(unknown).toHaveLength(1);
  expect(unknown[0]).toMatch(/^Unknown for the Palestinian conflict \(κ and π\), .*: both cast one and the same vote/);
});

test("without ballots there is one row for all topics, and a sentence on the rest", () => {
  const { rows, unknown } = viewOf(whole);
  expect(rows[0]?.kappa.text).toBe("−0.50");
  expect(rows).toHaveLength(1);
  expect(unknown).toEqual(["Unknown for each topic: the data sets in this release do not cover this year or actor."]);
});

test("who has no vote gets no table, and the reason", () => {
  expect(viewOf(whole, ["EU", "CHN"])).toMatchObject({
    rows: [],
    unknown: ["The question does not apply to this kind of actor."],
  });
});
