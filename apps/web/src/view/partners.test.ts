import { expect, test } from "vitest";
import { rankPartners } from "./partners.ts";

test("what binds, what is traded and what coheres add up; the rest keeps its cohesion", () => {
  const figures = {
    commitment: new Map([["AAA", 1]]),
    share: new Map([
      ["BBB", 0.9],
      ["AAA", 0.1],
    ]),
    cohesion: new Map([
      ["BBB", 0.5],
      ["CCC", 0.4],
    ]),
  };
  expect(rankPartners(figures, 2)).toEqual({ foremost: ["BBB", "AAA"], others: [{ id: "CCC", cohesion: 0.4 }] });
  expect(rankPartners(figures, 1).others).toEqual([
    { id: "AAA", cohesion: null },
    { id: "CCC", cohesion: 0.4 },
  ]);
});
