import { Actor } from "@entente/core/actors";
import { FactRecord } from "@entente/core/facts/fact";
import { expect, test } from "vitest";
import { balanceOf } from "./balance.ts";
import { viewContext } from "./context.ts";

const codes = ["RUS", "CHN", "PRK", "USA"];
const actors = codes.map((id) => Actor.parse({ kind: "state", id, name: `State ${id}`, valid: "1816/.." }));
let made = 0;
const record = (fields: object): FactRecord => {
  made += 1;
  const common = { id: `fact-${made}`, title: `Fact ${made}`, valid: "2000/..", confidence: "high" };
  return FactRecord.parse({
    fact: { ...common, ...fields },
    evidence: [{ source: "s", locator: "p. 1", stance: "supports" }],
  });
};
const bound = (a: string, b: string) =>
  record({ kind: "treaty", parties: [a, b], obligations: [{ type: "defence", trigger: "unknown" }], identifiers: [] });
const atOdds = (from: string, to: string) =>
  record({ kind: "friction", from, to, mutual: true, form: "sanctions", severity: 3 });
const view = (facts: FactRecord[], members: string[], against: string[] = []) =>
  balanceOf(viewContext({ actors, facts, series: [] }, []), { members, against, year: 2024 });

test("all ties fit two camps, and each three says why it adds up", () => {
  const found = view([bound("RUS", "PRK"), atOdds("USA", "RUS"), atOdds("USA", "PRK")], ["RUS", "PRK"], ["USA"]);
  expect(found.verdict).toBe("All three known ties fit two camps, State RUS and State PRK against State USA.");
  expect(found.balanced.map(({ says }) => says)).toEqual([
    "State RUS and State PRK are bound to each other, and both at odds with State USA.",
  ]);
  expect(found.unbalanced).toEqual([]);
});

test("a name made of a common noun takes its article, also at the beginning", () => {
  const named = actors.map((actor) => (actor.id === "USA" ? { ...actor, name: "United States" } : actor));
  const facts = [bound("USA", "PRK"), atOdds("RUS", "USA"), atOdds("RUS", "PRK")];
  const question = { members: ["USA", "PRK"], against: ["RUS"], year: 2024 };
  const found = balanceOf(viewContext({ actors: named, facts, series: [] }, []), question);
  expect(found.verdict).toContain("two camps, the United States and State PRK against State RUS.");
  expect(found.balanced[0]?.says).toMatch(/^The United States and State PRK are bound to each other/);
});

test("what does not fit is named, with what is not known", () => {
  const facts = [bound("RUS", "PRK"), bound("RUS", "CHN"), atOdds("CHN", "PRK")];
  const found = view(facts, ["RUS", "CHN", "PRK"], ["USA"]);
  expect(found.verdict).toBe(
    "Of 3 known ties, 1 does not fit one camp, State RUS, State CHN and State PRK: State CHN – State PRK (at odds). 3 of 6 pairs are not known.",
  );
  expect(found.unbalanced.map(({ says }) => says)).toEqual([
    "State RUS is bound to State CHN and State PRK, who are at odds.",
  ]);
  expect(found.ties.find(({ a, b }) => a === "CHN" && b === "PRK")).toMatchObject({ sign: "hostile", broken: true });
});

test("three foes of one another, and three friends", () => {
  const foes = view([atOdds("RUS", "CHN"), atOdds("CHN", "USA"), atOdds("RUS", "USA")], ["RUS", "CHN"], ["USA"]);
  expect(foes.verdict).toBe(
    "Of 3 known ties, 1 does not fit two camps, State RUS and State CHN against State USA: State RUS – State CHN (at odds).",
  );
  expect(foes.unbalanced[0]?.says).toBe("State RUS, State CHN and State USA are each at odds with the other two.");
  const friends = view([bound("RUS", "CHN"), bound("CHN", "PRK"), bound("RUS", "PRK")], ["RUS", "CHN", "PRK"]);
  expect(friends.verdict).toBe("All three known ties fit one camp, State RUS, State CHN and State PRK.");
  expect(friends.balanced[0]?.says).toBe("State RUS, State CHN and State PRK are bound to one another.");
});

test("nothing known is said to be unknown", () => {
  const found = view([], ["RUS", "CHN", "PRK"]);
  expect(found.verdict).toBe(
    "No two of them are known to be bound to defend each other or at odds. 3 of 3 pairs are not known.",
  );
  expect(found.ties.map(({ sign, figure }) => [sign, figure.why])).toEqual(
    Array.from({ length: 3 }, () => ["unknown", "No fact in this release says anything about it."]),
  );
});

test("a tie shows what its sign rests on, and says where promise and strain stand against each other", () => {
  const found = view([bound("RUS", "CHN"), atOdds("RUS", "CHN")], ["RUS", "CHN"]);
  expect(found.ties[0]).toMatchObject({ sign: "friendly", note: expect.stringContaining("at once") });
  expect(found.ties[0]?.restsOn.map(({ text }) => text)).toEqual(["0.80", "0.45"]);
  expect(found.verdict).toBe("The one known tie fits one camp, State RUS and State CHN.");
});

test("a large camp is named by its first few", () => {
  const many = Array.from({ length: 9 }, (_, i) => `S${i}`);
  const states = many.map((id) => Actor.parse({ kind: "state", id, name: `State ${id}`, valid: "1816/.." }));
  const facts = many.slice(1).map((id) => bound("S0", id));
  const { verdict } = balanceOf(viewContext({ actors: states, facts, series: [] }, []), {
    members: many,
    against: [],
    year: 2024,
  });
  expect(verdict).toBe(
    "All eight known ties fit one camp, State S0, State S1, State S2, State S3 and five others. 28 of 36 pairs are not known.",
  );
});
