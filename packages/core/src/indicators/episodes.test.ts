import { expect, test } from "vitest";
import { validTime } from "../units/valid-time.ts";
import { episodeOf, episodeWeight, lastDayNumber } from "./episodes.ts";
import { fact, friction, treaty } from "./test-support.ts";

const on = (valid: string) => {
  const { fact } = friction("USA", "CHN", 5, valid);
  const episode = episodeOf(fact, validTime(valid));
  if (episode === null) throw new Error("friction is an episode");
  return (year: number, halfLife = 10) => episodeWeight(episode, lastDayNumber(year), halfLife);
};

test("an event weighs nothing before it begins, all of its severity while it lasts, and fades from its end", () => {
  const weight = on("2001/2003");
  expect(weight(2000)).toBe(0);
  expect(weight(2001)).toBe(1);
  expect(weight(2003)).toBe(1);
  expect(weight(2013)).toBeCloseTo(0.5, 3);
  expect(weight(2023)).toBeCloseTo(0.25, 3);
});

test("an open end does not fade, an open beginning has always begun", () => {
  expect(on("2001/..")(2100)).toBe(1);
  expect(on("../2003")(1816)).toBe(1);
});

test("an unrecorded end is taken to be the recorded beginning", () => {
  expect(on("2001-12-31/")(2011)).toBeCloseTo(0.5, 3);
  expect(on("/2001-12-31")(2000)).toBe(0);
});

test("treaties and neutral votes are no episodes", () => {
  const pact = treaty(["CHN", "PRK"], "defence").fact;
  expect(episodeOf(pact, validTime(pact.valid))).toBeNull();
  const vote = fact("vote", {
    body: "UNSC",
    document: "S/2022/720",
    date: "2022-09-30",
    valid: "2022-09-30",
    voter: "CHN",
    choice: "abstain",
    on: "RUS",
    effect: "none",
  }).fact;
  expect(episodeOf(vote, validTime(vote.valid))).toBeNull();
});
