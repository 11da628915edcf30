import { expect, test } from "vitest";
import { suggestedGroups } from "./suggestions.ts";

const names = (id: string) => ({ CHN: "China", CUB: "Cuba", PRK: "North Korea" })[id] ?? id;

test("the reader's own community first, then the larger; pairs and what no page can hold are left out", () => {
  const communities = [
    ["A1", "A2", "A3", "A4", "A5", "A6"],
    ["B1", "B2", "B3", "B4"],
    ["CHN", "CUB", "PRK"],
    ["D1", "D2"],
  ];
  expect(suggestedGroups(communities, ["PRK", "RUS"], 2012, names, 5)).toEqual([
    { name: "China, Cuba and North Korea", path: "/g/CHN-CUB-PRK/2012" },
    { name: "B1, B2, B3 and B4", path: "/g/B1-B2-B3-B4/2012" },
  ]);
  expect(suggestedGroups(communities, [], 2012, names, 60)[0]?.name).toBe("A1, A2, A3 and 3 more");
});
