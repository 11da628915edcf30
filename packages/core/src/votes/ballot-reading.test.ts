import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import type { Settings } from "../cohesion/types.ts";
import { parseFigureAddress } from "../indicators/address.ts";
import { figureAddress } from "../indicators/figure-address.ts";
import { type Index, indexInputs } from "../indicators/index-inputs.ts";
import { docOf, figureFor } from "../indicators/registry.ts";
import { point, testActors } from "../indicators/test-support.ts";
import type { VotePair } from "../indicators/vote-similarity.ts";
import type { SeriesPoint } from "../series.ts";
import { isKnown } from "../units/missing.ts";
import { type BallotMeasure, ballotFormulas, voteOf } from "./ballot-reading.ts";
import { votesByTopic } from "./by-topic.ts";
import { defaultVotes, type VoteOptions } from "./options.ts";
import { isOn, type VoteTopic, voteTopics } from "./topics.ts";

const YEAR = 2000;
type Call = { readonly chn: number; readonly usa: number; readonly topics: number };

const ballot = (from: string, part: number, value: number, dataset = "unga-votes"): SeriesPoint =>
  point("unga.vote", from, null, YEAR, value, { part: String(part), dataset, reporter: "compiled" });
const topic = (part: number, value: number): SeriesPoint =>
  point("unga.topic", "WLD", null, YEAR, value, { part: String(part), dataset: "unga-votes", reporter: "compiled" });
const indexOf = (calls: readonly Call[]): Index =>
  indexInputs({
    actors: testActors,
    facts: [],
    series: calls.flatMap(({ chn, usa, topics }, i) => [
      ballot("CHN", i, chn),
      ballot("USA", i, usa),
      topic(i, topics),
    ]),
  });
const settingsOf = (votes: VoteOptions): Settings => ({ ...defaultSettings, minRollCalls: 1, votes });
const ask = (index: Index, indicator: string, settings: Settings, [a, b] = ["CHN", "USA"] as [string, string]) => {
  const figure = figureFor(index, { indicator, subject: { shape: "dyad", a, b }, year: YEAR }, settings);
  if (figure === undefined) throw new Error(`no figure of ${indicator}`);
  return figure;
};

const measures = Object.keys(ballotFormulas) as BallotMeasure[];
const topics = Object.keys(voteTopics) as VoteTopic[];
const anyBallot = fc.constantFrom(1, 1, 2, 3, 8);
const anyCalls = fc.array(fc.record({ chn: anyBallot, usa: anyBallot, topics: fc.nat(63) }), { maxLength: 25 });
const anyVotes: fc.Arbitrary<VoteOptions> = fc.record({
  abstain: fc.constantFrom("middle", "left-out"),
  absent: fc.constantFrom("left-out", "middle"),
});

/** The ballots that count, told without the reading. */
const plainly = (calls: readonly Call[], { abstain, absent }: VoteOptions, on: VoteTopic): VotePair[] =>
  calls
    .filter((call) => Math.floor(call.topics / voteTopics[on].bit) % 2 === 1)
    .filter(({ chn, usa }) => absent === "middle" || (chn !== 8 && usa !== 8))
    .filter(({ chn, usa }) => abstain === "middle" || (chn !== 2 && usa !== 2))
    .map(({ chn, usa }): VotePair => [chn === 8 ? 2 : chn, usa === 8 ? 2 : usa]);

property.prop([anyCalls, anyVotes, fc.constantFrom(...topics), fc.constantFrom(...measures)])(
  "by topic is the formula over the roll calls on it",
  (calls, votes, on, measure) => {
    const figure = ask(indexOf(calls), `${measure}.${on}`, settingsOf(votes));
    const pairs = plainly(calls, votes, on);
    const expected = ballotFormulas[measure](pairs);
    if (calls.length === 0) expect(figure.value).toEqual({ missing: "not-covered" });
    else if (isKnown(expected)) expect(figure.value).toBeCloseTo(expected, 12);
    else expect(figure.value).toEqual(expected);
    expect(figure.basis.length).toBe(2 * pairs.length);
    if (isKnown(figure.value)) {
      expect(figure.coverage).toBe(1);
      expect(Math.abs(figure.value)).toBeLessThanOrEqual(1);
    }
  },
);

property.prop([anyCalls, anyVotes, fc.constantFrom(...topics), fc.constantFrom(...measures)])(
  "is the same from both sides, and when the two exchange their codes",
  (calls, votes, on, measure) => {
    const settings = settingsOf(votes);
    const swapped = calls.map(({ chn, usa, topics: of }) => ({ chn: usa, usa: chn, topics: of }));
    const values = [
      ask(indexOf(calls), `${measure}.${on}`, settings).value,
      ask(indexOf(calls), `${measure}.${on}`, settings, ["USA", "CHN"]).value,
      ask(indexOf(swapped), `${measure}.${on}`, settings).value,
    ];
    for (const value of values.slice(1)) {
      if (isKnown(value) && isKnown(values[0] ?? 0)) expect(value).toBeCloseTo(values[0] as number, 12);
      else expect(value).toEqual(values[0]);
    }
  },
);

property.prop([anyCalls])("a roll call on every topic counts under each", (calls) => {
  const all = calls.map((call) => ({ ...call, topics: 63 }));
  const values = topics.map((on) => ask(indexOf(all), `voting-agreement.${on}`, settingsOf(defaultVotes)).value);
  expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(1);
});

describe("what counts as a vote", () => {
  test.each([
    [defaultVotes, [1, 2, 3, null]],
    [{ abstain: "left-out", absent: "left-out" }, [1, null, 3, null]],
    [{ abstain: "middle", absent: "middle" }, [1, 2, 3, 2]],
    [{ abstain: "left-out", absent: "middle" }, [1, null, 3, 2]],
  ] as const)("%j", (votes, expected) => {
    expect([1, 2, 3, 8].map((one) => voteOf(one, votes))).toEqual(expected);
  });

  test("an option works the yearly figure out from the ballots", () => {
    const calls = [1, 2, 3].map((chn) => ({ chn, usa: 3, topics: 0 }));
    const settings = settingsOf({ abstain: "left-out", absent: "left-out" });
    expect(ask(indexOf(calls), "identical-votes", settings)).toMatchObject({
      value: 0.5,
      note: "2 joint roll calls. Abstentions are left out.",
    });
  });
});

test("too few roll calls on a topic, none coded, no ballots, and an organisation are four things", () => {
  const few = [{ chn: 1, usa: 1, topics: 8 }];
  expect(ask(indexOf(few), "voting-kappa.human-rights", defaultSettings).value).toEqual({ missing: "too-few" });
  const uncoded = indexInputs({ actors: testActors, facts: [], series: [ballot("CHN", 1, 1), ballot("USA", 1, 1)] });
  expect(ask(uncoded, "voting-kappa.human-rights", defaultSettings).value).toEqual({ missing: "not-covered" });
  const others = indexInputs({ actors: testActors, facts: [], series: [ballot("IND", 1, 1), topic(1, 8)] });
  expect(ask(others, "voting-kappa.human-rights", defaultSettings).value).toEqual({ missing: "no-fact" });
  expect(ask(indexOf(few), "voting-kappa.human-rights", defaultSettings, ["CHN", "EU"]).value).toEqual({
    missing: "not-applicable",
  });
});

test("a topic is part of the indicator's name and of its figures' addresses; any other part is none", () => {
  expect(docOf("voting-kappa.human-rights")?.id).toBe("voting-kappa");
  expect(docOf("voting-kappa.weather")).toBeUndefined();
  expect(docOf("voting-similarity.human-rights")).toBeUndefined();
  const figure = ask(
    indexOf([{ chn: 1, usa: 1, topics: 8 }]),
    "identical-votes.human-rights",
    settingsOf(defaultVotes),
  );
  const address = figureAddress(figure);
  expect(address).toBe("identical-votes.human-rights:CHN:USA:2000");
  expect(parseFigureAddress(address)).toMatchObject({ ok: true });
  expect(figure).toMatchObject({ value: 1, unit: "share", note: "1 joint roll calls on human rights." });
});

test("54 is nuclear, disarmament, colonialism and development", () => {
  expect(topics.filter((on) => isOn(54, on))).toEqual(["nuclear", "disarmament", "colonialism", "development"]);
});

property.prop([anyCalls, anyVotes])("all topics at once are the figures asked one by one", (calls, votes) => {
  const index = indexOf(calls);
  const settings = settingsOf(votes);
  for (const { topic: on, agreement, kappa, pi } of votesByTopic(index, ["CHN", "USA"], YEAR, settings)) {
    expect(agreement).toEqual(ask(index, `voting-agreement.${on}`, settings));
    expect(kappa).toEqual(ask(index, `voting-kappa.${on}`, settings));
    expect(pi).toEqual(ask(index, `voting-pi.${on}`, settings));
  }
});
