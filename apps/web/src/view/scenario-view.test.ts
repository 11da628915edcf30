import { groupCohesion } from "@entente/core/cohesion/group";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { flow, friction, testInputs, treaty } from "@entente/core/indicators/test-support";
import { evaluateScenario, standing } from "@entente/core/scenario/evaluate";
import { explainDifference } from "@entente/core/scenario/explain";
import type { Change } from "@entente/core/scenario/scenario";
import { isMissing } from "@entente/core/units/missing";
import { describe, expect, test } from "vitest";
import { namesOf } from "./names.ts";
import { contributionsView } from "./scenario-contributions.ts";
import { offersFor } from "./scenario-offers.ts";
import { scenarioView } from "./scenario-view.ts";
import { changeInWords, issueInWords, signed } from "./scenario-words.ts";

const pact = treaty(["CHN", "PRK"], "defence", { title: "A pact of 1961" });
const talks = treaty(["RUS", "CHN"], "consultation", { title: "A promise to consult" });
const apart = treaty(["RUS", "PRK"], "consultation", { title: "Another promise" });
const clash = friction("RUS", "CHN", 4, "1969-03-02", { title: "A clash at the border" });
const elsewhere = friction("IND", "JPN", 4, "1999", { title: "Nothing to do with it" });
const both = (a: string, b: string, value: number) => [flow(a, b, 2024, value), flow(b, a, 2024, value)];
const inputs = testInputs({
  facts: [pact, talks, apart, clash, elsewhere],
  series: [...both("CHN", "WLD", 500), ...both("CHN", "EU", 100), ...both("CHN", "USA", 60), ...both("CHN", "RUS", 25)],
});
const names = namesOf(inputs.actors);
const titles = (id: string) => inputs.facts.find(({ fact }) => fact.id === id)?.fact.title;
const question = { members: ["RUS", "CHN", "PRK"], against: ["USA", "EU"], year: 2024 };
const index = indexInputs(inputs);
const offers = offersFor(groupCohesion(index, question, defaultSettings), index, names);

const premises = { inputs, settings: defaultSettings };

function view(...changes: Change[]) {
  const scenario = { version: 1 as const, changes };
  const told = evaluateScenario(standing(premises, question), scenario);
  const explained = explainDifference(premises, scenario, question);
  if (!told.ok || !explained.ok) throw new Error(JSON.stringify(told));
  const { parts } = explained.value;
  const parted = isMissing(parts) ? null : contributionsView(parts, told.value.base, names, titles);
  return {
    ...scenarioView(told.value, names),
    byChange: parted?.byChange ?? null,
    byDimension: parted?.byDimension ?? null,
  };
}
const ofAll = offers.treaties[0]?.change as Change;
const half = offers.halved[0]?.change as Change;

describe("what a reader may change", () => {
  test("treaties: one of all, and one for each pair that is not bound to defend each other", () => {
    expect(offers.treaties.map(({ label }) => label)).toEqual([
      "A defence treaty of State RUS, State CHN and State PRK",
      "A defence treaty of State RUS – State CHN",
      "A defence treaty of State RUS – State PRK",
    ]);
  });

  test("treaties in force to dissolve, and of the other facts those that a figure rests on", () => {
    expect(offers.dissolved.map(({ label }) => label).sort()).toEqual([
      "A pact of 1961",
      "A promise to consult",
      "Another promise",
    ]);
    expect(offers.facts.map(({ label }) => label)).toEqual(["A clash at the border"]);
  });

  test("half the trade with a member's largest known partner outside; none for members of whom none is known", () => {
    expect(offers.halved.map(({ label }) => label)).toEqual(["Half of the trade of State CHN with the European Union"]);
  });

  test("every offer can be made", () => {
    const { alterable: _, ...choices } = offers;
    for (const { change } of Object.values(choices).flat()) expect(view(change).comparisons.length).toBeGreaterThan(0);
  });

  test("a pair has one treaty to add, not two that are the same", () => {
    const pair = groupCohesion(index, { members: ["RUS", "CHN"], against: [], year: 2024 }, defaultSettings);
    expect(offersFor(pair, index, names).treaties).toHaveLength(1);
  });
});

describe("what the scenario comes to", () => {
  test("a treaty of all makes one instrument cover every pair, and says so beside what is published", () => {
    const rows = view(ofAll).comparisons;
    const common = rows.find(({ key }) => key === "multilaterality");
    expect(common).toMatchObject({
      base: { text: "unknown" },
      scenario: { text: "100\u00a0%" },
      difference: "—",
      moved: true,
    });
    expect(rows.find(({ key }) => key === "weakest-dyad")?.label).toBe("Weakest pair (State RUS – State PRK)");
  });

  test("another weakest pair is named beside the first", () => {
    const rows = view({ kind: "remove-fact", id: apart.fact.id }).comparisons;
    expect(rows.find(({ key }) => key === "weakest-dyad")?.label).toBe(
      "Weakest pair (State RUS – State PRK; then State RUS – State CHN)",
    );
  });

  test("half of China's trade with the EU: its outside pull falls from 320 of 370 to 220 of 270", () => {
    const row = view(half).comparisons.find(({ key }) => key === "cross-pressure-trade CHN");
    expect(row).toMatchObject({
      label: "State CHN: outside pull in trade",
      base: { text: "86.5\u00a0%" },
      scenario: { text: "81.5\u00a0%" },
      difference: "−5.0 pp",
      moved: true,
      scale: [0, 1],
    });
  });

  test.each<[string, Change[]]>([
    ["a treaty", [ofAll]],
    [
      "a treaty, a fact, trade and a weight",
      [
        ofAll,
        { kind: "remove-fact", id: clash.fact.id },
        half,
        { kind: "set-weight", dimension: "commitment", value: 3 },
      ],
    ],
    [
      "what leaves less known",
      [
        { kind: "remove-fact", id: pact.fact.id },
        { kind: "remove-fact", id: apart.fact.id },
      ],
    ],
  ])("both tables add up to the difference as they stand: %s", (_, changes) => {
    const { difference, byChange, byDimension } = view(...changes);
    const total = signed(difference ?? Number.NaN, 4);
    expect(
      signed(
        (byChange ?? []).reduce((sum, { amount }) => sum + amount, 0),
        4,
      ),
    ).toBe(total);
    expect(
      signed(
        (byDimension ?? []).reduce((sum, row) => sum + row.total, 0),
        4,
      ),
    ).toBe(total);
    for (const { amounts, coverage, total: own } of byDimension ?? []) {
      expect(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), coverage)).toBeCloseTo(own, 9);
    }
  });

  test("dyads of which nothing is left stand in a row of their own", () => {
    const rows = view({ kind: "remove-fact", id: pact.fact.id }).byDimension ?? [];
    expect(rows.at(-1)).toMatchObject({
      label: "Pairs known only before or only after",
      amounts: [null, null, null, null, null, null],
    });
    expect(rows.at(-1)?.coverage).not.toBe(0);
  });

  test("an unknown cohesion leaves nothing to take apart", () => {
    const gone = [pact, talks, apart, clash].map(({ fact }): Change => ({ kind: "remove-fact", id: fact.id }));
    expect(view(...gone)).toMatchObject({ difference: null, byChange: null, byDimension: null });
    expect(view(...gone).sentence).toContain("unknown in this scenario.");
  });
});

test("changes in words", () => {
  const years = { from: 2010, to: 2014 };
  const line = (change: Change) => changeInWords(change, names, titles);
  expect([
    line(ofAll),
    line({ kind: "remove-fact", id: clash.fact.id }),
    line({ kind: "remove-fact", id: "nobody-knows" }),
    line({ kind: "alter-fact", id: clash.fact.id, fields: { severity: 5, valid: "1969" } }),
    line({ kind: "scale-flow", from: "CHN", to: "EU", flow: "total", factor: 0.5 }),
    line({ kind: "scale-flow", from: "CHN", to: "EU", flow: "exports", years, factor: 2 }),
    line({ kind: "scale-flow", from: "CHN", to: "EU", flow: "imports", years: { from: 2010 }, factor: 0 }),
    line({ kind: "set-weight", dimension: "freedom-from-strain", value: 0 }),
  ]).toEqual([
    "Added: A defence treaty of State RUS, State CHN and State PRK",
    "Taken away: A clash at the border",
    "Taken away: nobody-knows",
    "Altered: A clash at the border (severity 5 and valid 1969)",
    "Trade of State CHN with the European Union: 50\u00a0%",
    "Exports of State CHN to the European Union, 2010–2014: 200\u00a0%",
    "Imports of State CHN from the European Union from 2010 on: 0\u00a0%",
    "Weight of freedom from strain: 0",
  ]);
});

test("a difference has its sign, and a rounded nothing has none", () => {
  expect([0.0444, -0.0096, 0.00001, -0.00001, 0].map((amount) => signed(amount, 3))).toEqual([
    "+0.044",
    "−0.010",
    "0.000",
    "0.000",
    "0.000",
  ]);
});

test("a scenario that cannot be worked out is told of the change that is to blame", () => {
  const changes: Change[] = [half, { kind: "remove-fact", id: "nobody-knows" }];
  const scenario = { version: 1 as const, changes };
  const told = explainDifference({ inputs, settings: defaultSettings }, scenario, question);
  const lines = told.ok ? [] : told.error.map((issue) => issueInWords(issue, scenario, names, titles));
  expect(lines).toEqual([
    "Taken away: nobody-knows. id: found nobody-knows; expected the id of a fact that there is at this point of the scenario.",
  ]);
  const whole = { path: "changes", found: "every weight at 0", expected: "at least one weight above 0" };
  expect(issueInWords(whole, scenario, names, titles)).toBe(
    "found every weight at 0; expected at least one weight above 0.",
  );
});
