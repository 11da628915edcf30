import { State } from "@entente/core/actors";
import { anyInputs, anyStates, anyYear } from "@entente/core/indicators/arbitrary-inputs";
import {
  absence,
  backing,
  dispute,
  fact,
  flows,
  friction,
  known,
  point,
  testInputs,
  treaty,
} from "@entente/core/indicators/test-support";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { briefMarkdown } from "./brief-markdown.ts";
import { notesUnder, sentencesOf, testBrief, textsOf } from "./brief-test-support.ts";

const threesome = ["RUS", "CHN", "PRK"];

describe("what a brief says, and what it stands on", () => {
  const pact = treaty(["RUS", "PRK"], "defence", {
    id: "pact",
    title: "A pact",
    trigger: "conditional",
    valid: "2020-01-01/..",
  });
  const none = absence("common-instrument", threesome, "2000/..", { id: "none", title: "Nothing binds all three" });

  test("a treaty stands under the sentence that tells it, the rung under the one that names the rung", () => {
    const brief = testBrief(testInputs({ facts: [pact, none] }), { members: threesome }, 2024);
    expect(notesUnder(brief, "The highest obligation between State RUS and State PRK")).toEqual([
      "commitment:PRK:RUS:2024",
    ]);
    expect(notesUnder(brief, "A pact (in force since 1 January 2020)")).toEqual(["pact"]);
    expect(textsOf(brief, "bonds")).toContain(
      "What binds State RUS and State CHN at the end of 2024 is not known (no fact in this release says anything about it).",
    );
    expect(notesUnder(brief, "They are a set of bilateral relations")).toEqual(["multilaterality:RUS-CHN-PRK:2024"]);
  });

  test("the note of a figure names the facts under it, with their passages, and its data", () => {
    const inputs = testInputs({ facts: [pact, none], series: flows("RUS", "PRK", 2014, [10, 20, 100, 200]) });
    const { notes } = testBrief(inputs, { members: ["RUS", "PRK"] }, 2014 + 10);
    const at = (address: string) =>
      notes.map(({ note }) => note).find((note) => note.kind === "figure" && note.address === address);
    expect(at("commitment:PRK:RUS:2024")).toMatchObject({
      value: "0.80",
      facts: [{ id: "pact", passages: [{ source: "test-source", locator: "p. 1", stance: "supports" }] }],
      data: [],
    });
    expect(at("partner-share:RUS:PRK:2014")).toMatchObject({
      value: "10.0\u00a0%",
      facts: [],
      data: [{ source: "test-data", label: "Data Office 2015", points: 4 }],
    });
  });

  test("shares carry their years; one year stands for no other", () => {
    const series = [...flows("RUS", "PRK", 2014, [10, 20, 100, 200]), ...flows("PRK", "RUS", 2014, [20, 10, 30, 30])];
    const brief = testBrief(testInputs({ series }), { members: ["RUS", "PRK"] }, 2024);
    expect(textsOf(brief, "needs")).toEqual([
      "State PRK in the trade of State RUS: its rank is not known; it accounts for 10.0\u00a0% of that trade (2014).",
      "State RUS in the trade of State PRK: its rank is not known; it accounts for 50.0\u00a0% of that trade (2014).",
      "In 2014 State PRK needed State RUS about five times as much as State RUS needed State PRK.",
    ]);
    expect(notesUnder(brief, "In 2014 State PRK needed")).toEqual([
      "partner-share:RUS:PRK:2014",
      "partner-share:PRK:RUS:2014",
    ]);
  });

  test("competing claims are told together, once, with the one in use", () => {
    const claim = (id: string, inUse: boolean) =>
      friction("RUS", "CHN", 3, "2023", { id, title: `Claim ${id}`, dispute: dispute(inUse) });
    const brief = testBrief(testInputs({ facts: [claim("a", true), claim("b", false)] }), { members: threesome }, 2024);
    expect(textsOf(brief, "strains")).toEqual(
      expect.arrayContaining([
        "Claim a (strain; 2023; disputed, the claim in use).",
        "Claim b (strain; 2023; disputed, not used in figures).",
      ]),
    );
    expect(textsOf(brief, "unknown").filter((text) => text.startsWith("Disputed"))).toEqual([]);
  });

  test("a dispute that no other sentence tells is told as one", () => {
    const claim = (id: string, inUse: boolean) =>
      fact("trade-value", {
        id,
        title: `Claim ${id}`,
        valid: "2023",
        from: "RUS",
        to: "CHN",
        flow: "total",
        year: 2023,
        valueUsd: known(inUse ? 5 : 6),
        firstPublisher: "Customs",
        dispute: dispute(inUse),
      });
    const brief = testBrief(testInputs({ facts: [claim("a", true), claim("b", false)] }), { members: threesome }, 2024);
    expect(textsOf(brief, "unknown")).toContain("Disputed: in use is “Claim a”; set aside is “Claim b”.");
    expect(notesUnder(brief, "Disputed: in use")).toEqual(["a", "b"]);
  });

  test("an instrument of all that lost its dispute is not passed over", () => {
    const open = treaty(threesome, "consultation", {
      id: "open",
      title: "A treaty open to everybody",
      dispute: dispute(false),
    });
    const used = { ...none.fact, dispute: dispute(true) };
    const brief = testBrief(testInputs({ facts: [open, { ...none, fact: used }] }), { members: threesome }, 2024);
    expect(notesUnder(brief, "All three are parties to one that is disputed and not counted")).toEqual([
      "open",
      "none",
    ]);
  });

  test("evidence against a fact is said where the fact is told, and shown in its note", () => {
    const record = backing("RUS", "PRK", 3, "2023/..", { id: "help", title: "Help is given" });
    const contradicted = {
      ...record,
      evidence: [...record.evidence, { source: "other-source", locator: "ch. 2", stance: "contradicts" as const }],
    };
    const brief = testBrief(testInputs({ facts: [contradicted] }), { members: ["RUS", "PRK"] }, 2024);
    expect(textsOf(brief, "strains")).toContain(
      "Help is given (support; since 2023; evidence against it is on record).",
    );
    const note = brief.notes.map((each) => each.note).find((each) => each.kind === "fact" && each.id === "help");
    expect(note).toMatchObject({
      passages: [
        { label: "Doe 2020b", locator: "p. 1", stance: "supports" },
        { label: "Doe 2020a", locator: "ch. 2", stance: "contradicts" },
      ],
    });
    expect(brief.sources.map(({ label }) => label)).toEqual(["Doe 2020a", "Doe 2020b"]);
  });

  test("a judgement comes with its likelihood, its confidence and the facts on both sides", () => {
    const judgement = fact("judgement", {
      id: "judgement",
      title: "They will draw closer",
      valid: "2024/..",
      authorOf: "test-source",
      about: ["RUS", "PRK"],
      likelihood: { state: "known", value: "likely" },
      horizon: { state: "known", value: "2027-12-31" },
      confidence: "moderate",
      factsFor: ["pact"],
      factsAgainst: ["retracted"],
    });
    const inputs = testInputs({ facts: [pact, judgement] });
    const brief = testBrief(inputs, { members: ["RUS", "PRK"] }, 2024);
    expect(textsOf(brief, "judged")).toEqual([
      "They will draw closer (a judgement of Doe 2020).",
      "Its likelihood is given as “likely” (55–80\u00a0%); confidence in it is moderate; it can be checked on 31 December 2027.",
      "For it: “A pact”.",
      "Against it: “retracted (not in this release)”.",
    ]);
    expect(notesUnder(brief, "For it")).toEqual(["pact"]);
    expect(textsOf(testBrief(inputs, { members: ["RUS", "PRK"] }, 2020), "judged")).toEqual([
      "No judgement of an analyst about these actors alone is on record for 2020.",
    ]);
  });

  test("votes name whom they were like, states only", () => {
    const series = [
      point("unga.identical", "CHN", "RUS", 2023, 0.74),
      point("unga.joint-roll-calls", "CHN", "RUS", 2023, 80),
      point("unga.identical", "RUS", "USA", 2023, 0.14),
      point("unga.joint-roll-calls", "RUS", "USA", 2023, 80),
    ];
    const brief = testBrief(testInputs({ series }), { members: ["RUS", "CHN"], against: ["USA", "EU"] }, 2024);
    expect(textsOf(brief, "outside")).toEqual(
      expect.arrayContaining([
        "In the UN General Assembly State RUS and State CHN cast the same vote in this share of the roll calls in which both voted: 74.0\u00a0% (2023).",
        "State RUS cast the same vote as State USA in 14.0\u00a0% (2023).",
      ]),
    );
  });
});

describe("whatever the facts are", () => {
  const group = fc.shuffledSubarray([...anyStates], { minLength: 2 }).chain((members) =>
    fc.record({
      members: fc.constant(members),
      against: fc.subarray(["JPN", "EU", ...anyStates.filter((id) => !members.includes(id))]),
      outside: fc.subarray(["IND"]),
    }),
  );

  test("every sentence has a note, every note is used, and every mark leads to its note and back", () => {
    fc.assert(
      fc.property(anyInputs, group, anyYear, (inputs, asked, year) => {
        const brief = testBrief(inputs, asked, year);
        const sentences = sentencesOf(brief);
        for (const { text, notes } of sentences) {
          expect(notes.length, text).toBeGreaterThan(0);
          expect(text).toMatch(/^[A-Z0-9“].*[.!?]$/u);
          expect(text).not.toMatch(/undefined|null|NaN|\[object/);
        }
        const marks = sentences.flatMap(({ notes }) => notes);
        expect(brief.notes.map(({ number }) => number)).toEqual(brief.notes.map((_, i) => i + 1));
        expect(new Set(marks.map(({ number }) => number))).toEqual(new Set(brief.notes.map(({ number }) => number)));
        expect(brief.notes.flatMap(({ uses }) => uses).sort()).toEqual(marks.map(({ anchor }) => anchor).sort());
        expect(new Set(marks.map(({ anchor }) => anchor)).size).toBe(marks.length);
      }),
      { numRuns: 40 },
    );
  });

  test("every source that a note names is listed", () => {
    fc.assert(
      fc.property(anyInputs, group, anyYear, (inputs, asked, year) => {
        const brief = testBrief(inputs, asked, year);
        const named = brief.notes.flatMap(({ note }) =>
          note.kind === "figure"
            ? [...note.facts.flatMap(({ passages }) => passages), ...note.data].map(({ source }) => source)
            : note.kind === "fact"
              ? note.passages.map(({ source }) => source)
              : [],
        );
        expect([...new Set(named)].sort()).toEqual(brief.sources.map(({ id }) => id).sort());
      }),
      { numRuns: 40 },
    );
  });

  test("the same inputs give the same bytes", () => {
    const standing = { release: "0123456789abcdef", published: "1 May 2025", origin: "https://example.org" };
    fc.assert(
      fc.property(anyInputs, group, anyYear, (inputs, asked, year) => {
        const twice = [0, 1].map(() => briefMarkdown(testBrief(structuredClone(inputs), asked, year), standing));
        expect(twice[0]).toBe(twice[1]);
      }),
      { numRuns: 20 },
    );
  });
});

test("the largest group has a short brief, which says how much it leaves out", () => {
  const codes = Array.from({ length: 60 }, (_, i) => `S${i}`);
  const actors = codes.map((id) => State.parse({ kind: "state", id, name: `State ${id}`, valid: "1816/.." }));
  const pairs = codes.slice(1).map((id, i) => [codes[i] ?? "", id] as const);
  const facts = pairs.flatMap(([a, b]) => [
    treaty([a, b], "defence"),
    friction(a, b, 3, "2020/.."),
    backing(a, b, 2, "2021/.."),
  ]);
  const series = pairs.flatMap(([a, b], i) => flows(a, b, 2024, [i, i, 1000, 1000]));
  const { actors: others } = testInputs({});
  const inputs = testInputs({ actors: [...actors, ...others], facts, series });
  const brief = testBrief(inputs, { members: codes, against: ["USA", "JPN"] }, 2024);
  expect(sentencesOf(brief).length).toBeLessThan(120);
  expect(brief.title).toBe("State S0, State S1, State S2, State S3, State S4, State S5 and 54 others in 2024");
  const texts = textsOf(brief);
  expect(texts).toContain("53 further instruments that cover no more pairs than these are left out.");
  expect(texts).toContain("In 53 more pairs trade weighs less; they are left out.");
  expect(texts).toContain("For 53 more pairs less is on record; they are left out.");
});
