import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { identicalVotesFigure } from "../indicators/identical-votes.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { point } from "../indicators/test-support.ts";
import { agreement, identicalVotes, kappa, pi, type VotePair } from "../indicators/vote-similarity.ts";
import { votingAgreement } from "../indicators/voting-agreement.ts";
import { votingKappa } from "../indicators/voting-kappa.ts";
import { votingPi } from "../indicators/voting-pi.ts";
import { dyadsOf } from "../units/ids.ts";
import { isMissing } from "../units/missing.ts";
import { maybeAt } from "./cells.ts";
import { moved, places, sameAsFigures, sound, states, world, YEAR } from "./test-support.ts";
import { type VoteIndicator, votesPanel } from "./votes-panel.ts";

const N = states.length;
const vote = fc.constantFrom(0, 1, 1, 1, 2, 3);
const call = fc.array(vote, { minLength: N, maxLength: N }).map((votes) => Uint8Array.from(votes));
/** More than two words of bits, and often few enough for every vote to be the same. */
const rollCalls = fc.oneof(fc.array(call, { maxLength: 4 }), fc.array(call, { minLength: 20, maxLength: 80 }));

const pairsOf = (calls: readonly Uint8Array[], i: number, j: number): VotePair[] =>
  calls.flatMap((votes): VotePair[] => {
    const [a = 0, b = 0] = [votes[i], votes[j]];
    return a > 0 && b > 0 ? [[a, b]] : [];
  });

const series = {
  "unga.identical": identicalVotes,
  "unga.agreement": agreement,
  "unga.kappa": kappa,
  "unga.pi": pi,
} as const;

function indexOf(calls: readonly Uint8Array[]) {
  const points = dyadsOf(states).flatMap(([a, b]) => {
    const pairs = pairsOf(calls, states.indexOf(a), states.indexOf(b));
    const measured = Object.entries(series).map(([name, measure]) => {
      const value = measure(pairs);
      const of = [name as keyof typeof series, a, b, YEAR] as const;
      return isMissing(value) ? point(...of, null, value) : point(...of, value);
    });
    return [point("unga.joint-roll-calls", a, b, YEAR, pairs.length), ...measured];
  });
  return indexInputs({ actors: world, facts: [], series: points });
}

property.prop([rollCalls, fc.constantFrom(1, 3, 20)])(
  "every pair is what the one-figure functions say of it",
  (calls, minRollCalls) => {
    const settings = { ...defaultSettings, minRollCalls };
    const index = indexOf(calls);
    const panel = votesPanel({ actors: states, calls, minRollCalls });
    sameAsFigures(panel, "identical", states, (a, b) => identicalVotesFigure(index, a, b, YEAR, settings));
    sameAsFigures(panel, "agreement", states, (a, b) => votingAgreement(index, a, b, YEAR, settings));
    sameAsFigures(panel, "kappa", states, (a, b) => votingKappa(index, a, b, YEAR, settings));
    sameAsFigures(panel, "pi", states, (a, b) => votingPi(index, a, b, YEAR, settings));
    for (const [a, b] of dyadsOf(states)) {
      const [i, j] = [states.indexOf(a), states.indexOf(b)];
      expect(maybeAt(panel.joint, panel.reason.joint, j * N + i)).toBe(pairsOf(calls, i, j).length);
    }
  },
);

const bounds: Readonly<Record<VoteIndicator, readonly [number, number]>> = {
  joint: [0, 80],
  identical: [0, 1],
  agreement: [0, 1],
  kappa: [-1, 1],
  pi: [-1, 1],
};
const names = Object.keys(bounds) as VoteIndicator[];

property.prop([rollCalls])("bounds, symmetry, and a reason for every absent cell", (calls) => {
  const panel = votesPanel({ actors: states, calls });
  for (const name of names) sound(panel, name, N, bounds[name], true);
});

property.prop([rollCalls, places])("states that change places take their figures along", (calls, to) => {
  const swapped = calls.map((votes) => {
    const other = new Uint8Array(N);
    for (const [i, place] of to.entries()) other[place] = votes[i] ?? 0;
    return other;
  });
  const [before, after] = [votesPanel({ actors: states, calls }), votesPanel({ actors: states, calls: swapped })];
  for (const name of names) expect(after[name]).toEqual(moved(before[name], to));
});

property.prop([rollCalls])("the order of the roll calls, and which side is called yes, do not matter", (calls) => {
  const turned = calls.map((votes) => votes.map((cast) => (cast === 0 ? 0 : 4 - cast))).reverse();
  const [before, after] = [votesPanel({ actors: states, calls }), votesPanel({ actors: states, calls: turned })];
  for (const name of names) expect(after[name]).toEqual(before[name]);
});

test("by hand: of 33 roll calls AAA and BBB agree in 31, one abstains once, and once they are opposed", () => {
  const calls = Array.from({ length: 33 }, (_, k) =>
    Uint8Array.of(k < 16 ? 3 : 1, k === 0 ? 2 : k === 1 ? 1 : k < 16 ? 3 : 1, k === 5 ? 1 : 0),
  );
  const { joint, identical, agreement, reason } = votesPanel({ actors: ["AAA", "BBB", "CCC"], calls });
  expect([joint[1], joint[2], joint[5]]).toEqual([33, 1, 1]);
  expect(identical[1]).toBeCloseTo(31 / 33, 12);
  expect(agreement[1]).toBeCloseTo(1 - 3 / 33 / 2, 12);
  expect(reason.kappa[1]).toBe(0);
});

test("what can't be is refused with its place", () => {
  const ask =
    (calls: Uint8Array[], actors = ["AAA", "BBB"]) =>
    () =>
      votesPanel({ actors, calls });
  expect(ask([Uint8Array.of(1, 1), Uint8Array.of(1)])).toThrow("roll call 2: found 1 cells; expected 2");
  expect(ask([Uint8Array.of(1, 8)])).toThrow("roll call 1, vote of BBB: found 8");
  expect(ask([], ["BBB", "AAA"])).toThrow("alphabetical");
});
