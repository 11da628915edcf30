import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { commitment } from "../indicators/commitment.ts";
import { strain } from "../indicators/strain.ts";
import { dispute, friction, testIndex, treaty } from "../indicators/test-support.ts";
import { applyScenario } from "../scenario/apply.ts";
import { dyadsOf } from "../units/ids.ts";
import { missing } from "../units/missing.ts";
import { outrankedBy, outrankedFacts } from "./competing.ts";
import type { FactRecord } from "./fact.ts";

const settings = defaultSettings;
const cow = (value: string) => ({ scheme: "COW-alliance", value }) as const;
const atop = (value: string) => ({ scheme: "ATOP", value }) as const;
const mid = (value: string) => [{ scheme: "MID", value } as const];

/** The same record, told by these sources. */
const from = (record: FactRecord, ...sources: string[]): FactRecord => ({
  ...record,
  evidence: sources.map((source) => ({ source, locator: "no. 1", stance: "supports" })),
});
const ofAtop = (record: FactRecord) => from(record, "atop-4.01");
const ofCow = (record: FactRecord) => from(record, "cow-alliances-4.1");

const rungOf = (facts: readonly FactRecord[], a = "JPN", b = "USA", year = 1970) =>
  commitment(testIndex({ facts }), a, b, year, settings).rung;
const treatiesOf = (facts: readonly FactRecord[], a = "JPN", b = "USA", year = 1970) =>
  commitment(testIndex({ facts }), a, b, year, settings).treaties;

const parties = ["USA", "JPN"];
const curated = treaty(parties, "defence", { id: "own", valid: "1960/..", identifiers: [atop("3375"), cow("233")] });
const atop3220 = ofAtop(
  treaty(parties, "defence", { id: "atop-3220", valid: "1951/1960-06", identifiers: [atop("3220"), cow("233")] }),
);
const atop3375 = ofAtop(
  treaty(parties, "neutrality", { id: "atop-3375", valid: "1960/..", identifiers: [atop("3375"), cow("233")] }),
);
const cow233 = ofCow(
  treaty(parties, "consultation", { id: "cow-alliance-233", valid: "1951/..", identifiers: [cow("233")] }),
);

describe("statements on one treaty", () => {
  test("ATOP goes before Correlates of War, a curator's before both", () => {
    expect(treatiesOf([cow233])).toEqual(["cow-alliance-233"]);
    expect(treatiesOf([cow233, atop3375])).toEqual(["atop-3375"]);
    expect(treatiesOf([cow233, atop3375, curated])).toEqual(["own"]);
  });

  test("treaties of one data set do not compete, though they share a number of another", () => {
    expect(treatiesOf([atop3220, atop3375, cow233], "JPN", "USA", 1955)).toEqual(["atop-3220"]);
    expect(treatiesOf([atop3220, atop3375, cow233], "JPN", "USA", 1970)).toEqual(["atop-3375"]);
    const other = { ...atop3375, fact: { ...atop3375.fact, id: "atop-3376" } };
    expect(treatiesOf([atop3375, other])).toEqual(["atop-3375", "atop-3376"]);
  });

  test("a curator may cite the data set alone", () => {
    expect(treatiesOf([ofAtop(curated), atop3375, cow233])).toEqual(["own"]);
  });

  test("what is set aside is named with what stands before it", () => {
    const { outranked } = testIndex({ facts: [cow233, atop3375, curated] });
    expect(outrankedBy(outranked, "cow-alliance-233", "USA", "JPN")).toBe("own");
    expect(outrankedBy(outranked, "atop-3375", "JPN", "USA")).toBe("own");
    expect(outrankedBy(outranked, "own", "JPN", "USA")).toBeUndefined();
  });

  test("it is set aside for the parties of both, and stands for the others", () => {
    const wide = ofAtop(
      treaty(["USA", "JPN", "KOR"], "defence", { id: "atop-1", valid: "1950/..", identifiers: [atop("1")] }),
    );
    const narrow = treaty(["USA", "JPN"], "consultation", { valid: "1950/..", identifiers: [atop("1")] });
    expect(rungOf([wide, narrow], "USA", "JPN")).toBe("consultation");
    expect(rungOf([wide, narrow], "USA", "KOR")).toBe("defence");
    expect(rungOf([wide, narrow], "KOR", "JPN")).toBe("defence");
  });

  test("a treaty without a number competes with none", () => {
    expect(treatiesOf([treaty(parties, "neutrality", { id: "unnumbered", valid: "1950/.." }), atop3375])).toHaveLength(
      2,
    );
  });

  test("a dispute goes first", () => {
    const settled = { ...cow233, fact: { ...cow233.fact, dispute: dispute(true) } } as FactRecord;
    expect(treatiesOf([settled, atop3375])).toEqual(["cow-alliance-233"]);
    const lost = { ...curated, fact: { ...curated.fact, dispute: dispute(false) } } as FactRecord;
    const won = treaty(["CHN", "IND"], "neutrality", { dispute: dispute(true) });
    expect(rungOf([lost, won, atop3375])).toEqual(missing("no-fact"));
    expect(rungOf([lost, atop3375])).toEqual(missing("disputed"));
  });

  test("a what-if that removes a treaty removes it in every data set", () => {
    const inputs = { actors: [...testIndex({}).actors.values()], facts: [curated, atop3375, cow233], series: [] };
    const removed = applyScenario({ inputs, settings }, { version: 1, changes: [{ kind: "remove-fact", id: "own" }] });
    if (!removed.ok) throw new Error("refused");
    expect(rungOf(inputs.facts)).toBe("defence");
    expect(commitment(testIndex(removed.value.inputs), "JPN", "USA", 1970, settings).rung).toEqual(missing("no-fact"));
  });
});

describe("statements on one dispute", () => {
  const own = friction("USA", "CHN", 2, "1950", { id: "own", identifiers: mid("51") });
  const of = (source: string, severity: number, a = "USA", b = "CHN") =>
    from(friction(a, b, severity, "1950", { id: idIn(source), identifiers: mid("51") }), source);
  const idIn = (source: string) => (source === "gml-mid-2.2.1" ? "gml-mid-51-chn-usa-1950" : "mid-51-chn-usa-1950");
  const strainOf = (facts: readonly FactRecord[]) => strain(testIndex({ facts }), "USA", "CHN", 1950, settings).value;

  test("COW goes before GML, and one of them is counted", () => {
    const [cowMid, gml] = [of("cow-mid-5", 4), of("gml-mid-2.2.1", 5)];
    expect(strainOf([cowMid, gml])).toBe(strainOf([cowMid]));
    expect(strainOf([cowMid, gml, own])).toBe(strainOf([own]));
    expect(strainOf([gml])).not.toBe(strainOf([cowMid]));
  });

  test("a curator who cites one data set and nothing else still goes before it", () => {
    const entered = from(
      friction("USA", "CHN", 2, "1950", { id: "mid-51-usa-chn", identifiers: mid("51") }),
      "cow-mid-5",
    );
    expect(strainOf([entered, of("cow-mid-5", 4)])).toBe(strainOf([entered]));
  });

  test("opponents of another pair in the same dispute are no competitors", () => {
    expect(outrankedFacts([of("cow-mid-5", 4), of("gml-mid-2.2.1", 5, "PRK", "USA")], []).size).toBe(0);
  });
});

const sources = ["curated", "atop-4.01", "cow-alliances-4.1"] as const;
const states = ["CHN", "PRK", "USA", "JPN"];
const anyStatement = fc.record({
  parties: fc.shuffledSubarray(states, { minLength: 2 }),
  type: fc.constantFrom("defence", "neutrality", "consultation" as const),
  valid: fc.constantFrom("1950/..", "1950/1960", "1965/"),
  source: fc.constantFrom(...sources),
  numbers: fc.subarray([atop("1"), atop("2"), cow("1"), cow("2")], { minLength: 1 }),
});
const anyStatements = fc.array(anyStatement, { minLength: 1, maxLength: 8 }).map((drafts) =>
  drafts.map(({ parties, type, valid, source, numbers }, i) => {
    const prefix = { curated: "own", "atop-4.01": "atop", "cow-alliances-4.1": "cow-alliance" }[source];
    return from(treaty(parties, type, { id: `${prefix}-${i}`, valid, identifiers: numbers }), source);
  }),
);
const rungs = (facts: readonly FactRecord[]) => {
  const index = testIndex({ facts });
  return dyadsOf(states).map(([a, b]) => commitment(index, a, b, 1970, settings).rung);
};

property.prop([anyStatements, fc.infiniteStream(fc.nat())])(
  "the order of the facts changes nothing",
  (facts, order) => {
    const keys = new Map(facts.map((fact) => [fact, order.next().value]));
    const shuffled = facts.toSorted((x, y) => (keys.get(x) ?? 0) - (keys.get(y) ?? 0));
    expect(rungs(shuffled)).toEqual(rungs(facts));
    const names = new Map(testIndex({ facts }).outranked);
    expect(new Map(testIndex({ facts: shuffled }).outranked)).toEqual(names);
  },
);

property.prop([anyStatements, fc.nat()])("the labels of the facts change no rung", (facts, seed) => {
  const relabelled = facts.map(({ fact, evidence }, i) => ({
    fact: { ...fact, id: `${fact.id.replace(/-\d+$/, "")}-${(seed % 97) * 10 + facts.length - i}` },
    evidence,
  }));
  expect(rungs(relabelled)).toEqual(rungs(facts));
});

property.prop([anyStatements, fc.nat(), fc.constantFrom("defence", "consultation" as const)])(
  "a worse twin of a treaty changes no rung",
  (facts, at, type) => {
    const original = facts[at % facts.length]?.fact;
    if (original?.kind !== "treaty" || original.id.startsWith("cow-alliance-")) return;
    const twin = ofCow(
      treaty(original.parties, type, { id: "cow-alliance-twin", valid: "1900/..", identifiers: original.identifiers }),
    );
    expect(rungs([...facts, twin])).toEqual(rungs(facts));
  },
);

property.prop([anyStatements])("whatever is set aside, one statement on it stands for the same pair", (facts) => {
  const { outranked } = testIndex({ facts });
  const standing = (id: string, a: string, b: string): boolean => {
    const by = outrankedBy(outranked, id, a, b);
    return by === undefined || standing(by, a, b);
  };
  for (const { fact } of facts) {
    if (fact.kind !== "treaty") continue;
    for (const [a, b] of dyadsOf(fact.parties)) expect(standing(fact.id, a, b)).toBe(true);
  }
});
