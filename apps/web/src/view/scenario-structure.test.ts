import { defaultSettings } from "@entente/core/cohesion/settings";
import type { FactRecord } from "@entente/core/facts/fact";
import { friction, testIndex, treaty } from "@entente/core/indicators/test-support";
import { compareBalance } from "@entente/core/scenario/compare-balance";
import { boundShifts } from "@entente/core/scenario/compare-bound";
import { groupBalance } from "@entente/core/structure/balance";
import { expect, test } from "vitest";
import { boundLines } from "./scenario-bound.ts";
import { campsInWords, campsTold } from "./scenario-camps.ts";

const names = (id: string) => ({ RUS: "Russia", CHN: "China", USA: "United States", JPN: "Japan" })[id] ?? id;
const members = ["RUS", "CHN"];
const strain = [friction("RUS", "USA", 5, "2022/.."), friction("CHN", "USA", 5, "2022/..")];
const pact = treaty(["RUS", "CHN"], "defence", { trigger: "conditional" });

const camps = (before: readonly FactRecord[], after: readonly FactRecord[]) => {
  const of = (facts: readonly FactRecord[]) =>
    groupBalance(testIndex({ facts }), { members, against: ["USA"], year: 2024 }, defaultSettings);
  return campsTold(compareBalance(of(before), of(after)));
};
const lines = (before: readonly FactRecord[], after: readonly FactRecord[], against = ["USA", "JPN"]) =>
  boundLines(
    boundShifts(testIndex({ facts: before }), testIndex({ facts: after }), {
      members,
      against,
      outside: [],
      on: "2024-12-31",
    }),
    names,
  ).map(({ attack, who, before: was, after: is }) => [attack, who, was, is]);

test("a tie that turns is told with the figures that differ, and no others", () => {
  const told = camps(strain, [...strain, pact]);
  expect(
    told.rows.map(({ label, base, scenario, difference }) => [label, base.text, scenario.text, difference]),
  ).toEqual([
    ["Complete triads", "0", "1", "+1"],
    ["Balanced share of triads", "unknown", "100\u00a0%", "—"],
  ]);
  expect(campsInWords(told, names)).toEqual([
    "One tie has another sign: Russia – China (unknown → bound).",
    "The camps stay as they are: Russia and China against the United States.",
  ]);
});

test("camps that fall apart are named before and after", () => {
  const [first = pact] = strain;
  const foes = [first, friction("RUS", "CHN", 5, "2022/.."), treaty(["CHN", "USA"], "defence")];
  expect(campsInWords(camps([...strain, pact], foes), names)).toEqual([
    "Ties that have another sign: Russia – China (bound → at odds) and China – United States (at odds → bound).",
    "Camps as published: Russia and China against the United States. In the scenario: Russia against China and the United States.",
    "No figure of two camps changes.",
  ]);
});

test("where nothing changes, it is said", () => {
  expect(campsInWords(camps(strain, strain), names)).toEqual([
    "Two camps: nothing changes. No tie has another sign in the scenario.",
  ]);
  expect(lines([pact], [pact])).toEqual([]);
});

test("what is the same of several attackers is one line", () => {
  expect(lines([], [pact])).toEqual([
    [
      "Russia, if attacked by the United States or Japan",
      "China",
      "Not known to be bound",
      "Bound to help: to defend it, under conditions",
    ],
    [
      "China, if attacked by the United States or Japan",
      "Russia",
      "Not known to be bound",
      "Bound to help: to defend it, under conditions",
    ],
  ]);
});

test("a promise to one of the attackers parts their lines; without rivals nobody is named", () => {
  const calm = treaty(["CHN", "USA"], "non-aggression");
  const told = lines([pact], [pact, calm]);
  expect(told[0]).toEqual([
    "Russia, if attacked by the United States",
    "China",
    "Bound to help",
    "Bound to both: not to attack the attacker",
  ]);
  expect(lines([pact], [], [])[0]?.[0]).toBe("Russia, if attacked");
});
