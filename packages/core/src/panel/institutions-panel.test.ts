import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { sharedInstitutions } from "../indicators/shared-institutions.ts";
import { point } from "../indicators/test-support.ts";
import { type ActorId, dyadsOf } from "../units/ids.ts";
import { institutionsPanel } from "./institutions-panel.ts";
import { matrix, moved, places, sameAsFigures, sound, states, world, YEAR } from "./test-support.ts";

const N = states.length;
const count = fc.constantFrom(0, 0, 1, 2, 5, 40, Number.NaN);
const counts = fc
  .record({
    memberships: fc.array(count, { minLength: N, maxLength: N }),
    joint: fc.array(count, { minLength: N * N, maxLength: N * N }),
  })
  .map(({ memberships, joint }) => ({
    memberships: Float64Array.from(memberships),
    joint: matrix(N, (i, j) => joint[Math.min(i, j) * N + Math.max(i, j)] ?? 0),
  }));

const counted = (indicator: "igo.joint" | "igo.memberships", from: ActorId, to: ActorId | null, value = Number.NaN) =>
  Number.isNaN(value)
    ? point(indicator, from, to, YEAR, null, { missing: "not-covered" })
    : point(indicator, from, to, YEAR, value);

property.prop([counts])("every pair is what the one-figure function says of it", ({ joint, memberships }) => {
  const series = [
    ...states.map((state, i) => counted("igo.memberships", state, null, memberships[i])),
    ...dyadsOf(states).map(([a, b]) => counted("igo.joint", a, b, joint[states.indexOf(a) * N + states.indexOf(b)])),
  ];
  const index = indexInputs({ actors: world, facts: [], series });
  const panel = institutionsPanel({ actors: states, joint, memberships });
  sameAsFigures(panel, "jaccard", states, (a, b) => sharedInstitutions(index, a, b, YEAR, defaultSettings));
  sound(panel, "jaccard", N, [0, 1], true);
});

property.prop([counts, places])("states that change places take their figures along", ({ joint, memberships }, to) => {
  const swapped = memberships.slice();
  for (const [i, place] of to.entries()) swapped[place] = memberships[i] ?? 0;
  const before = institutionsPanel({ actors: states, joint, memberships });
  const after = institutionsPanel({ actors: states, joint: moved(joint, to), memberships: swapped });
  expect(after.jaccard).toEqual(moved(before.jaccard, to));
});

test("10 of 20 and 30 in common: a quarter", () => {
  const joint = matrix(2, () => 10);
  expect(institutionsPanel({ actors: ["AAA", "BBB"], joint, memberships: Float64Array.of(20, 30) }).jaccard[1]).toBe(
    0.25,
  );
});

test("halves that differ are refused with their place", () => {
  const ask = (joint: Float64Array) => () =>
    institutionsPanel({ actors: ["AAA", "BBB"], joint, memberships: Float64Array.of(9, 9) });
  expect(ask(Float64Array.of(9, 1, 2, 9))).toThrow("found 1 for AAA and BBB, and 2 the other way round");
  expect(ask(Float64Array.of(9, 1, Number.NaN, 9))).toThrow("and NaN the other way round");
  expect(ask(Float64Array.of(9, -1, -1, 9))).toThrow("joint memberships of AAA and BBB: found -1");
});
