import { describe, expect, test } from "vitest";
import { States } from "../states.ts";
import { firstHolder } from "./first-holder.ts";
import { sampleActors } from "./test-actors.ts";

const states = new States(sampleActors);

describe("who stood under a code first", () => {
  test("in the first year in which somebody did", () => {
    expect(firstHolder(states, ["365"], 1980, 2000)).toBe("SUN");
    expect(firstHolder(states, ["365"], 1992, 2000)).toBe("RUS");
    expect(firstHolder(states, ["260", "255"], 1949, 1973)).toBe("DEU");
  });

  test("not before the state system begins, and nobody where nobody did", () => {
    expect(firstHolder(states, ["200"], 1494, 1850)).toBe("GBR");
    expect(firstHolder(states, ["200"], 1494, 1700)).toBeUndefined();
    expect(firstHolder(states, ["731"], 1900, 1947)).toBeUndefined();
  });
});
