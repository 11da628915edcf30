import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { defaultSettings, rungs } from "../cohesion/settings.ts";
import type { FactRecord } from "../facts/fact.ts";
import { anyFact } from "../indicators/arbitrary-inputs.ts";
import { commitment } from "../indicators/commitment.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { dyadStrain, freedomFromStrain, strain } from "../indicators/strain.ts";
import { dyadSupport, support } from "../indicators/support.ts";
import { backing, friction, renamed, testActors, testIndex, testInputs, treaty } from "../indicators/test-support.ts";
import { maybeAt } from "./cells.ts";
import { commitmentPanel } from "./commitment-panel.ts";
import { strainPanel } from "./strain-panel.ts";
import { supportPanel } from "./support-panel.ts";
import { moved, sameAsFigures, sound } from "./test-support.ts";

const settings = defaultSettings;
/** Also those that can't be asked about: of the Soviet Union and Russia the one that is no state in the year. */
const actors = testActors
  .filter(({ kind }) => kind !== "aggregate")
  .map(({ id }) => id)
  .sort();
const N = actors.length;
const year = fc.constantFrom(1975, 1991, 1995, 2005);
const facts = fc.array(anyFact, { maxLength: 25, size: "large" });
const place = (actor: string) => actors.indexOf(actor);

/** Facts of three states, told of others: two that succeed each other among them. */
const cast = fc.shuffledSubarray(["SUN", "RUS", "CHN", "EU", "SCO", "USA"], { minLength: 3, maxLength: 3 });
const index = (records: FactRecord[], [one = "", two = "", three = ""]: string[]) => {
  const names = new Map([
    ["CHN", one],
    ["PRK", two],
    ["USA", three],
  ]);
  const told = testInputs({ facts: records });
  const { facts } = renamed({ ...told, facts: JSON.parse(JSON.stringify(records)) }, names);
  return indexInputs({ ...told, facts });
};

property.prop([facts, cast, year])(
  "commitment of every pair is what the one-figure function says of it",
  (records, names, asked) => {
    const of = index(records, names);
    const panel = commitmentPanel(of, actors, asked, settings);
    sameAsFigures(panel, "commitment", actors, (a, b) => commitment(of, a, b, asked, settings).figure);
    sound(panel, "commitment", N, [0, 1], true);
    for (const [i, a] of actors.entries()) {
      for (const [j, b] of actors.entries()) {
        const { rung } = commitment(of, a, b, asked, settings);
        expect(panel.rung[i * N + j]).toBe(typeof rung === "string" ? 1 + rungs.indexOf(rung) : 0);
      }
    }
  },
);

property.prop([facts, cast, year])(
  "strain of every pair is what the one-figure functions say of it",
  (records, names, asked) => {
    const of = index(records, names);
    const panel = strainPanel(of, actors, asked, settings);
    sameAsFigures(panel, "strain", actors, (a, b) => strain(of, a, b, asked, settings));
    sameAsFigures(panel, "dyadStrain", actors, (a, b) => dyadStrain(of, a, b, asked, settings));
    sameAsFigures(panel, "freedomFromStrain", actors, (a, b) => freedomFromStrain(of, a, b, asked, settings));
    sound(panel, "strain", N, [0, 1], false);
    sound(panel, "freedomFromStrain", N, [0, 1], true);
  },
);

property.prop([facts, cast, year])(
  "support of every pair is what the one-figure functions say of it",
  (records, names, asked) => {
    const of = index(records, names);
    const panel = supportPanel(of, actors, asked, settings);
    sameAsFigures(panel, "support", actors, (a, b) => support(of, a, b, asked, settings));
    sameAsFigures(panel, "dyadSupport", actors, (a, b) => dyadSupport(of, a, b, asked, settings));
    sound(panel, "support", N, [0, 1], false);
    sound(panel, "dyadSupport", N, [0, 1], true);
  },
);

const three = ["CHN", "PRK", "USA"];
property.prop([facts, fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 })])(
  "states that change places take their figures along",
  (records, to) => {
    const [before, after] = [three, three.map((_, i) => three[to[i] ?? 0] ?? "")].map((names) => {
      const of = index(records, names);
      return [
        commitmentPanel(of, three, 2005, settings).commitment,
        strainPanel(of, three, 2005, settings).strain,
        supportPanel(of, three, 2005, settings).support,
      ];
    });
    for (const [k, cells] of (before ?? []).entries()) expect(after?.[k]).toEqual(moved(cells, to));
  },
);

test("what the Soviet Union did counts for Russia, what it signed does not", () => {
  const records = [
    friction("SUN", "CHN", 4, "1969-03-02"),
    backing("SUN", "PRK", 5, "1950/1991"),
    treaty(["SUN", "PRK"], "defence", { valid: "1961/.." }),
  ];
  const of = testIndex({ facts: records });
  const at = (from: string, to: string) => place(from) * N + place(to);
  const strained = strainPanel(of, actors, 1995, settings);
  const supported = supportPanel(of, actors, 1995, settings);
  const bound = commitmentPanel(of, actors, 1995, settings);
  expect(strained.strain[at("RUS", "CHN")]).toBeGreaterThan(0);
  expect(maybeAt(strained.strain, strained.reason.strain, at("CHN", "RUS"))).toEqual({ missing: "no-fact" });
  expect(maybeAt(strained.strain, strained.reason.strain, at("SUN", "CHN"))).toEqual({ missing: "not-a-state-then" });
  expect(supported.support[at("RUS", "PRK")]).toBeCloseTo(1 - Math.exp(-(2 ** -0.4)), 2);
  expect(maybeAt(bound.commitment, bound.reason.commitment, at("PRK", "RUS"))).toEqual({ missing: "no-fact" });
  expect(commitmentPanel(of, actors, 1985, settings).commitment[at("PRK", "SUN")]).toBe(0.8);
});

test("a statistical whole has no relations, and a pair of two that can't be asked about tells of the first", () => {
  const everyone = [...actors, "WLD"];
  const of = testIndex({});
  const panel = commitmentPanel(of, everyone, 1975, settings);
  sameAsFigures(panel, "commitment", everyone, (a, b) => commitment(of, a, b, 1975, settings).figure);
});

test("an actor that nobody knows is refused", () => {
  expect(() => strainPanel(testIndex({}), ["CHN", "XXX"], 2000, settings)).toThrow('unknown actor "XXX"');
  expect(() => commitmentPanel(testIndex({}), ["PRK", "CHN"], 2000, settings)).toThrow("alphabetical");
});
