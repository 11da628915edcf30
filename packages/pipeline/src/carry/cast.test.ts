import { Preset } from "@entente/core/cohesion/presets";
import { expect, test } from "vitest";
import { castOf } from "./cast.ts";
import { testActors } from "./test-support.ts";

const preset = (members: string[], against: string[] = []) =>
  Preset.parse({ id: "a-group", name: "A group", members, against, year: 2024 });

test("the actors of every preset group, in order, with the states that they succeed", () => {
  const { states, blocs } = castOf(testActors, [preset(["NEW", "BEE"]), preset(["BEE", "ALT"], ["UNI"])]);
  expect(states.map(({ id }) => id)).toEqual(["ALT", "BEE", "NEW", "OLD"]);
  expect(blocs.map(({ id }) => id)).toEqual(["UNI"]);
});

test("a preset group of somebody unknown is refused", () => {
  expect(() => castOf(testActors, [preset(["NEW", "XXX"])])).toThrow("XXX");
});
