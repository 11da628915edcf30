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
  expect(rankPartners(figures, 2)).toEqual({
    foremost: ["BBB", "AAA"],
    largest: ["BBB", "AAA"],
    others: [{ id: "CCC", cohesion: 0.4 }],
  });
  expect(rankPartners(figures, 1).others).toEqual([
    { id: "AAA", cohesion: null },
    { id: "CCC", cohesion: 0.4 },
  ]);
});

test("the largest in trade are those of the largest shares, whatever binds them", () => {
  const share = new Map([
    ["AAA", 0.2],
    ["BBB", 0.3],
    ["CCC", 0.2],
  ]);
  const found = rankPartners({ commitment: new Map([["DDD", 1]]), share, cohesion: new Map() }, 2);
  expect(found).toMatchObject({ foremost: ["DDD", "BBB"], largest: ["BBB", "AAA"] });
});
