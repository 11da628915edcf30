import { defaultSettings } from "@entente/core/cohesion/settings";
import { flow, friction, testInputs, treaty } from "@entente/core/indicators/test-support";
import { actorStanding, evaluateActor } from "@entente/core/scenario/actor";
import type { Change } from "@entente/core/scenario/scenario";
import { expect, test } from "vitest";
import { actorScenarioView } from "./scenario-actor.ts";
import { actorOffers } from "./scenario-offers.ts";

const both = (a: string, b: string, value: number) => [flow(a, b, 2024, value), flow(b, a, 2024, value)];
const pact = treaty(["CHN", "PRK"], "defence", { title: "A pact of 1961" });
const quarrel = friction("CHN", "USA", 4, "2023", { title: "A quarrel" });
const elsewhere = friction("USA", "PRK", 4, "2023", { title: "A quarrel of others" });
const inputs = testInputs({
  facts: [pact, quarrel, elsewhere],
  series: [...both("CHN", "WLD", 100), ...both("CHN", "USA", 40), ...both("CHN", "PRK", 20)],
});
const names = (id: string) => id;
const stands = actorStanding(
  { inputs, settings: defaultSettings },
  { actor: "CHN", partners: ["USA", "PRK"], year: 2024 },
);
const view = (...changes: Change[]) => {
  const told = evaluateActor(stands, { version: 1, changes });
  if (!told.ok) throw new Error(JSON.stringify(told.error));
  return actorScenarioView(told.value, names);
};
const offers = actorOffers(stands, names);

test("what may be changed of an actor: treaties with each partner, what its own figures rest on, its largest flow", () => {
  expect(offers.treaties.map(({ label }) => label)).toEqual(["A defence treaty of CHN – USA"]);
  expect(offers.dissolved.map(({ label }) => label)).toEqual(["A pact of 1961"]);
  expect(offers.facts.map(({ label }) => label)).toEqual(["A quarrel"]);
  expect(offers.halved.map(({ label }) => label)).toEqual(["Half of the trade of CHN with USA"]);
});

test("half of the trade with the largest partner: what moves most is said first, each figure has a row of its own", () => {
  const { sentence, comparisons } = view(offers.halved[0]?.change as Change);
  expect(sentence).toMatch(
    /^Share of USA in the trade of CHN: 40\.0\s% as published, 25\.0\s% in this scenario \(−15\.0 pp\)\. 1 other figure moves, less\.$/,
  );
  expect(new Set(comparisons.map(({ key }) => key)).size).toBe(7);
  expect(comparisons[4]).toMatchObject({ label: "Share of PRK in the trade of CHN", difference: "+5.0 pp" });
});

test("where nothing moves, it is said", () => {
  expect(view().sentence).toBe("No figure that is known in both moves in this scenario.");
  expect(view({ kind: "remove-fact", id: pact.fact.id }).sentence).toMatch(/^(Cohesion of CHN – PRK|No figure)/);
});
