import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { testIndex, treaty } from "../indicators/test-support.ts";
import { allianceNetwork } from "./alliance-network.ts";
import { communitiesOf } from "./communities.ts";

const facts = [
  treaty(["USA", "JPN"], "defence", { trigger: "automatic" }),
  treaty(["USA", "KOR"], "defence"),
  treaty(["RUS", "PRK"], "defence", { valid: "2024-12-04/.." }),
  treaty(["CHN", "PRK"], "defence", { valid: "1961/2010" }),
  treaty(["RUS", "CHN"], "non-aggression"),
  treaty(["SUN", "CHN"], "defence", { valid: "1950/.." }),
];

test("pairs bound to defend each other in the year, by the worth of the rung", () => {
  const ties = allianceNetwork(testIndex({ facts }), 2024, defaultSettings);
  expect(ties.map(({ a, b, weight }) => [a, b, weight])).toEqual([
    ["JPN", "USA", 1],
    ["KOR", "USA", 0.8],
    ["PRK", "RUS", 0.8],
  ]);
  expect(communitiesOf(ties).communities).toEqual([
    ["JPN", "KOR", "USA"],
    ["PRK", "RUS"],
  ]);
});

test("a reader who counts non-aggression as friendly has it counted", () => {
  const settings = { ...defaultSettings, signs: { ...defaultSettings.signs, friendlyFrom: 0.4 } };
  expect(allianceNetwork(testIndex({ facts }), 2024, settings)).toContainEqual({ a: "CHN", b: "RUS", weight: 0.4 });
});
