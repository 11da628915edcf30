import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { missing } from "../units/missing.ts";
import { commitment } from "./commitment.ts";
import { obligationsInForce } from "./obligations.ts";
import { absence, dispute, testIndex, treaty } from "./test-support.ts";

const settings = defaultSettings;
const bond = (facts: Parameters<typeof testIndex>[0]["facts"], year = 2024) =>
  commitment(testIndex({ facts: facts ?? [] }), "CHN", "PRK", year, settings);

test.each([
  ["consultation", "unknown", 0.25],
  ["non-aggression", "unknown", 0.4],
  ["neutrality", "unknown", 0.4],
  ["defence", "unknown", 0.8],
  ["defence", "discretionary", 0.8],
  ["defence", "conditional", 0.8],
  ["offence", "conditional", 0.8],
  ["defence", "automatic", 1],
] as const)("%s with trigger %s stands at %d", (type, trigger, value) => {
  expect(bond([treaty(["CHN", "PRK"], type, { trigger })]).figure.value).toBe(value);
});

test("an automatic trigger lifts nothing but assistance", () => {
  expect(bond([treaty(["CHN", "PRK"], "consultation", { trigger: "automatic" })]).rung).toBe("consultation");
});

test("the highest rung in force counts, and every treaty in force is listed", () => {
  const treaties = [
    treaty(["CHN", "PRK"], "consultation", { id: "talks" }),
    treaty(["CHN", "PRK", "RUS"], "defence", { id: "pact" }),
    treaty(["CHN", "RUS"], "defence", { id: "of-others", trigger: "automatic" }),
  ];
  const found = bond(treaties);
  expect(found.rung).toBe("defence");
  expect(found.treaties).toEqual(["talks", "pact"]);
  expect(found.figure.coverage).toBe(1);
});

test("in force means on 31 December", () => {
  const pact = treaty(["CHN", "PRK"], "defence", { valid: "1961-07-11/1996-09-10" });
  expect(bond([pact], 1960).rung).toEqual(missing("no-fact"));
  expect(bond([pact], 1961).rung).toBe("defence");
  expect(bond([pact], 1995).rung).toBe("defence");
  expect(bond([pact], 1996).rung).toEqual(missing("no-fact"));
});

test("an obligation binds those who owe it", () => {
  const parties = ["CHN", "PRK", "USA"];
  const obligations = [{ type: "defence", trigger: "unknown", owedBy: ["USA"] }] as const;
  const facts = [treaty(parties, "defence", { obligations: obligations.map((o) => ({ ...o, owedBy: ["USA"] })) })];
  const index = testIndex({ facts });
  expect(commitment(index, "CHN", "PRK", 2024, settings).rung).toEqual(missing("no-fact"));
  expect(commitment(index, "CHN", "USA", 2024, settings).rung).toBe("defence");
});

test("nothing known is unknown; only an asserted absence of any commitment is none", () => {
  expect(bond([]).figure.value).toEqual(missing("no-fact"));
  expect(bond([]).figure.coverage).toBe(0);
  const none = bond([absence("any-commitment", ["CHN", "PRK"], "2024")]);
  expect(none.rung).toBe("none");
  expect(none.figure.value).toBe(0);
  expect(none.absences).toHaveLength(1);
  const past = bond([absence("any-commitment", ["CHN", "PRK"], "2020")]);
  expect(past.rung).toEqual(missing("no-fact"));
});

test("that no defence obligation was found names no rung, but is said", () => {
  const found = bond([absence("defence-obligation", ["CHN", "PRK"], "2024")]);
  expect(found.rung).toEqual(missing("no-fact"));
  expect(found.absences).toHaveLength(1);
  expect(found.figure.note).toContain("weaker one");
});

test("a treaty counts against an asserted absence, and the contradiction is said", () => {
  const found = bond([absence("any-commitment", ["CHN", "PRK"], "2024"), treaty(["CHN", "PRK"], "defence")]);
  expect(found.rung).toBe("defence");
  expect(found.figure.note).toContain("contradicts");
});

test("a claim that lost its dispute does not count; without a decision nothing is known", () => {
  const lost = treaty(["CHN", "PRK"], "defence", { valid: "1961/1995", dispute: dispute(false) });
  const won = treaty(["CHN", "PRK"], "consultation", { valid: "1961/1996", dispute: dispute(true) });
  expect(bond([lost, won], 1990).rung).toBe("consultation");
  expect(bond([lost, won], 1990).figure.coverage).toBe(1);
  expect(bond([lost], 1990).rung).toEqual(missing("disputed"));
});

test("an unrecorded end is not counted as in force, and lowers the coverage", () => {
  const vague = treaty(["CHN", "PRK"], "defence", { id: "vague", valid: "1961/" });
  expect(bond([vague]).rung).toEqual(missing("no-fact"));
  const beside = bond([vague, treaty(["CHN", "PRK"], "consultation")]);
  expect(beside.rung).toBe("consultation");
  expect(beside.figure.coverage).toBe(0.5);
});

test("treaties are not inherited unless the successor is a party", () => {
  const soviet = treaty(["SUN", "PRK"], "defence", { valid: "1961/.." });
  const listed = treaty(["SUN", "RUS", "PRK"], "consultation", { valid: "1961/.." });
  const asked = (facts: Parameters<typeof testIndex>[0]["facts"]) =>
    commitment(testIndex({ facts: facts ?? [] }), "RUS", "PRK", 1995, settings).rung;
  expect(asked([soviet])).toEqual(missing("no-fact"));
  expect(asked([soviet, listed])).toBe("consultation");
  const index = testIndex({ facts: [soviet] });
  expect(commitment(index, "SUN", "PRK", 1995, settings).rung).toEqual(missing("not-a-state-then"));
});

test("the ladder is the reader's", () => {
  const ladder = { ...settings.ladder, defence: 0.6 };
  const index = testIndex({ facts: [treaty(["CHN", "PRK"], "defence")] });
  expect(commitment(index, "PRK", "CHN", 2024, { ...settings, ladder }).figure.value).toBe(0.6);
});

test("obligations in force list those set aside too, marked", () => {
  const facts = [
    treaty(["CHN", "PRK"], "defence", { id: "aside", dispute: dispute(false) }),
    treaty(["CHN", "PRK"], "neutrality", { id: "vague", valid: "1961/" }),
  ];
  const found = obligationsInForce(testIndex({ facts }), "CHN", "PRK", 2024);
  expect(found.map(({ fact, rung, holds, setAside }) => [fact.id, rung, holds, setAside])).toEqual([
    ["aside", "defence", true, true],
    ["vague", "non-aggression", "unknown", false],
  ]);
});
