import { defaultSettings } from "@entente/core/cohesion/settings";
import { FactRecord } from "@entente/core/facts/fact";
import { commitment } from "@entente/core/indicators/commitment";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { validTime } from "@entente/core/units/valid-time";
import { expect, test } from "vitest";
import { matrixCell } from "./matrix.ts";
import { spellInWords } from "./time-words.ts";

const record = (id: string, source: string, more: object = {}) =>
  FactRecord.parse({
    fact: {
      kind: "treaty",
      id,
      title: `Treaty ${id}`,
      valid: "1949-04-04/..",
      confidence: "high",
      parties: ["USA", "POL"],
      obligations: [{ type: "defence", trigger: "unknown" }],
      identifiers: [{ scheme: "ATOP", value: "3180" }],
      ...more,
    },
    evidence: [{ source, locator: "no. 3180", stance: "supports" }],
  });

const actors = ["USA", "POL"].map((id) => ({
  kind: "state" as const,
  id,
  name: `State ${id}`,
  valid: "1816/..",
  codes: [],
}));

function instrumentsOf(facts: FactRecord[], withdrawn: FactRecord[] = []) {
  const index = indexInputs({ actors, facts, withdrawn, series: [] });
  const context = { index, names: (id: string) => id, evidence: new Map(), settings: defaultSettings };
  const found = commitment(index, "POL", "USA", 2010, defaultSettings);
  return matrixCell(context as unknown as Parameters<typeof matrixCell>[0], found, ["POL", "USA"], 2010).instruments;
}

test("a treaty that another statement sets aside says which one the figure uses", () => {
  const [own, imported] = [record("own-nato", "text"), record("atop-3180", "atop-4.01")];
  const asides = instrumentsOf([imported, own]).map(({ fact, aside }) => [fact, aside]);
  expect(asides).toEqual([
    ["atop-3180", "Not counted: another statement on the same treaty; the figure uses “Treaty own-nato”."],
    ["own-nato", ""],
  ]);
  const lost = record("own-nato", "text", { dispute: { id: "counted", inUse: false, rule: "counts everything" } });
  expect(instrumentsOf([imported, lost])[0]?.aside).toContain("as “Treaty own-nato”, which is disputed and not used");
  expect(instrumentsOf([imported], [own])[0]?.aside).toContain("which the what-if removes");
});

test("a treaty that binds the two since later says since when", () => {
  const bound = [{ actor: "POL", valid: "1999-03-12/.." }];
  expect(instrumentsOf([record("own-nato", "text", { bound })])[0]?.when).toBe(
    "in force since 4 April 1949, between them since 12 March 1999",
  );
  expect(spellInWords(validTime("1955-05-14/1991-07-01"))).toBe("14 May 1955 to 1 July 1991");
});
