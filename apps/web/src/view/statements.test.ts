import { fact, testIndex } from "@entente/core/indicators/test-support";
import { expect, test } from "vitest";
import { statementFacts } from "./statements.ts";

const said = (id: string, about: string[], valid = "1960/2024") =>
  fact("statement", { id, title: `Statement ${id}`, valid, speaker: { actor: "CHN" }, about, framing: "other" });

test("what is said of a state's predecessor is said of the state", () => {
  const index = testIndex({ facts: [said("swings", ["SUN", "RUS", "CHN"])] });
  expect(statementFacts(index, ["RUS", "CHN"], [], 2024)).toHaveLength(1);
  expect(statementFacts(index, ["PRK", "CHN"], [], 2024)).toHaveLength(0);
});

test("about a member and nobody unseen, in the year, oldest first", () => {
  const facts = [
    said("late", ["RUS"], "2023/.."),
    said("early", ["RUS", "USA"], "2001/.."),
    said("unseen", ["RUS", "IND"]),
    said("others", ["USA"]),
    said("over", ["RUS"], "2001/2002"),
  ];
  const found = statementFacts(testIndex({ facts }), ["RUS", "CHN"], ["USA"], 2024);
  expect(found.map(({ id }) => id)).toEqual(["early", "late"]);
});
