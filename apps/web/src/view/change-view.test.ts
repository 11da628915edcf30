import { explainChange } from "@entente/core/change/explain-change";
import { defaultSettings } from "@entente/core/cohesion/settings";
import type { FactRecord } from "@entente/core/facts/fact";
import { friction, point, testIndex, treaty } from "@entente/core/indicators/test-support";
import type { SeriesPoint } from "@entente/core/series";
import { expect, test } from "vitest";
import { type ChangeView, changeView } from "./change-view.ts";

const words = [
  { label: "2014", short: "2014" },
  { label: "2024", short: "2024" },
] as const;
const context = {
  names: (id: string) => `State ${id}`,
  fact: (id: string) => ({ title: `Fact ${id}`, href: `/fact/${id}` }),
};

function view(facts: readonly FactRecord[], series: readonly SeriesPoint[] = [], members = ["RUS", "CHN"]) {
  const index = testIndex({ facts, series });
  const end = (year: number) => ({ index, year, settings: defaultSettings });
  return changeView(explainChange(end(2014), end(2024), members), words, context);
}
function known(told: ReturnType<typeof view>): ChangeView {
  if ("unknown" in told) throw new Error(told.unknown);
  return told;
}

const talks = treaty(["RUS", "CHN"], "consultation", { id: "talks", valid: "2001/.." });
const pact = treaty(["RUS", "CHN"], "defence", { id: "pact", valid: "2020/.." });
const clash = friction("RUS", "CHN", 5, "2024-12-31", { id: "clash" });
const kappa = (year: number, value: number) => [
  point("unga.kappa", "CHN", "RUS", year, value),
  point("unga.joint-roll-calls", "CHN", "RUS", year, 80),
];

test("the steps add up to the change as they stand, and the facts say how they moved it", () => {
  const told = known(view([talks, pact], [...kappa(2014, 0.5), ...kappa(2024, 0.4)]));
  expect(told.headline).toBe("Cohesion rose from 0.38 in 2014 to 0.60 in 2024.");
  expect([told.fromText, told.toText]).toEqual(["0.375", "0.600"]);
  expect(told.steps.filter(({ amount }) => amount !== 0).map(({ label, text }) => [label, text])).toEqual([
    ["Commitment", "+0.275"],
    ["Voting", "−0.050"],
  ]);
  expect(told.facts).toEqual([
    {
      id: "pact",
      title: "Fact pact",
      href: "/fact/pact",
      moved: "came",
      where: "commitment of State RUS – State CHN",
      amount: expect.closeTo(0.275, 12),
      text: "+0.275",
    },
  ]);
  expect(told.numbers).toMatchObject([
    { title: "Voting of State RUS – State CHN: κ of their votes", was: "0.50 (2014) → 0.40 (2024)", text: "−0.050" },
  ]);
  expect(told.rows[0]).toMatchObject({ pair: "State RUS – State CHN", coverage: "0.000", whole: "+0.225" });
  expect(told.rows[0]?.cells).toEqual(["+0.275", null, "−0.050", null, null, null]);
});

test("what comes from knowing more is a line of its own", () => {
  const told = known(view([talks, clash]));
  expect(told.gaps).toEqual([
    { key: "RUS-CHN", says: "State RUS – State CHN; now known: freedom from strain", text: "+0.059" },
  ]);
  expect(told.steps.at(-1)).toMatchObject({ label: "Knowing more or less", coverage: true, text: "+0.059" });
});

test("a change that hardly shows is told in more digits", () => {
  const faint = (valid: string) => friction("RUS", "CHN", 5, valid, { id: `faint-${valid}` });
  const told = known(view([talks, faint("1969"), faint("1970")]));
  expect(told.facts.every(({ text }) => /[1-9]/.test(text))).toBe(true);
  const still = known(view([talks, friction("RUS", "CHN", 1, "1920", { id: "old" })]));
  expect(still.steps.find(({ key }) => key === "freedom-from-strain")?.text).toMatch(/^\+0\.000\d\d$/);
});

test("nothing moved, or nothing is known", () => {
  expect(known(view([talks])).headline).toBe("Cohesion stayed at 0.25 from 2014 to 2024.");
  expect(view([clash])).toEqual({
    unknown: expect.stringMatching(/^Cohesion is not known in 2014: /),
  });
  expect(view([])).toMatchObject({ unknown: expect.stringMatching(/ in 2014: .+ in 2024: /) });
});
