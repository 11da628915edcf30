import { describe, expect, test } from "vitest";
import {
  evidence,
  friction,
  issuesOf,
  judgement,
  tradeRank,
  tradeShare,
  tradeValue,
  treaty,
  vote,
} from "../schema-examples.ts";
import { actorsOf, Fact, FactRecord } from "./fact.ts";

const spoil = (fact: object, fields: object, found: object[] = evidence) =>
  issuesOf(FactRecord, { fact: { ...fact, ...fields }, evidence: found });

describe("a fact record", () => {
  test.each([treaty, friction, tradeShare, tradeRank, tradeValue, vote, judgement])("accepts a good $kind", (fact) => {
    expect(spoil(fact, {})).toEqual([]);
  });

  test.each([
    ["a code in lower case", treaty, { parties: ["RUS", "prk"] }, "fact.parties.1", '"prk"', "actor code in capitals"],
    ["a name for a code", friction, { to: "China" }, "fact.to", '"China"', "actor code in capitals"],
    ["a day that there is not", treaty, { signed: "2024-02-30" }, "fact.signed", '"2024-02-30"', "a day that exists"],
    ["a month that there is not", treaty, { valid: "2024-13" }, "fact.valid", '"2024-13"', "EDTF"],
    ["words for a date", treaty, { valid: "last summer" }, "fact.valid", '"last summer"', "EDTF"],
    ["an end before the start", treaty, { valid: "2024/2001" }, "fact.valid", '"2024/2001"', "before it starts"],
    ["a share above 1", tradeShare, { share: { state: "known", value: 1.2 } }, "fact.share.value", "1.2", "at most 1"],
    [
      "a share below 0",
      tradeShare,
      { share: { state: "known", value: -0.1 } },
      "fact.share.value",
      "-0.1",
      "at least 0",
    ],
    ["rank 0", tradeRank, { rank: { state: "known", value: 0 } }, "fact.rank.value", "0", "at least 1"],
    ["half a rank", tradeRank, { rank: { state: "known", value: 1.5 } }, "fact.rank.value", "1.5", "a whole number"],
    [
      "a negative value",
      tradeValue,
      { valueUsd: { state: "known", value: -1 } },
      "fact.valueUsd.value",
      "-1",
      "at least 0",
    ],
    ["severity 6", friction, { severity: 6 }, "fact.severity", "6", "at most 5"],
    [
      "a note that is too long",
      treaty,
      { note: "x".repeat(4001) },
      "fact.note",
      `"${"x".repeat(76)}…`,
      "at most 4000 characters",
    ],
    ["an actor and itself", friction, { to: "RUS" }, "fact.to", '"RUS"', "same actor"],
    ["a treaty without obligations", treaty, { obligations: [] }, "fact.obligations", "[]", "at least 1 of them"],
    ["a year before the state system", tradeShare, { year: 1700 }, "fact.year", "1700", "at least 1816"],
    ["a kind that there is not", treaty, { kind: "rumour" }, "fact.kind", '"rumour"', "treaty"],
    [
      "a made-up likelihood",
      judgement,
      { likelihood: { state: "known", value: "maybe" } },
      "fact.likelihood.value",
      '"maybe"',
      "likely",
    ],
    [
      "an outcome before the horizon",
      judgement,
      {
        horizon: { state: "known", value: "2026-12-31" },
        outcome: { result: "did-not", on: "2026-12-30", source: "news" },
      },
      "fact.outcome.on",
      '"2026-12-30"',
      "a day from the horizon on, 2026-12-31",
    ],
    [
      "what came about too late",
      judgement,
      {
        horizon: { state: "known", value: "2026-12-31" },
        outcome: { result: "came-about", on: "2027-01-01", source: "news" },
      },
      "fact.outcome.on",
      '"2027-01-01"',
      "a day up to the horizon",
    ],
    [
      "a failure without a horizon",
      judgement,
      { outcome: { result: "did-not", on: "2026-12-30", source: "news" } },
      "fact.outcome.result",
      '"did-not"',
      "without a horizon nothing else can be decided",
    ],
    [
      "an unmet condition where none is set",
      judgement,
      {
        horizon: { state: "known", value: "2026-12-31" },
        outcome: { result: "condition-not-met", on: "2026-12-31", source: "news" },
      },
      "fact.outcome.result",
      '"condition-not-met"',
      "no condition is set",
    ],
    [
      "an outcome without a source",
      judgement,
      { outcome: { result: "came-about", on: "2026-01-01" } },
      "fact.outcome.source",
      "nothing",
      "text",
    ],
    ["a straining vote on nobody", vote, { on: undefined }, "fact.on", "nothing", "needs `on` and `severity`"],
  ])("refuses %s", (_, fact, fields, path, found, expected) => {
    expect(spoil(fact, fields)).toEqual([{ path, found, expected: expect.stringContaining(expected) }]);
  });

  test("refuses an unknown quantity that carries a value, and one without a reason", () => {
    expect(spoil(tradeShare, { share: { state: "unknown", reason: "not found", value: 0.3 } })).toMatchObject([
      { path: "fact.share", found: "value" },
    ]);
    expect(spoil(tradeShare, { share: { state: "unknown" } })).toMatchObject([
      { path: "fact.share.reason", found: "nothing" },
    ]);
  });

  test("refuses a field that there is not: status is not the author's to set", () => {
    expect(spoil(treaty, { status: "published" })).toMatchObject([{ path: "fact", found: "status" }]);
  });

  test("refuses a fact without a source, and one that every source contradicts", () => {
    const issue = { path: "evidence", expected: expect.stringContaining("no supporting source") };
    expect(spoil(treaty, {}, [])).toMatchObject([{ ...issue, found: "[]" }]);
    expect(spoil(treaty, {}, [{ source: "a", locator: "p. 1", stance: "contradicts" }])).toMatchObject([issue]);
  });

  test("refuses evidence without a locator, or with a long quotation", () => {
    expect(spoil(treaty, {}, [{ source: "a", stance: "supports" }])).toMatchObject([
      { path: "evidence.0.locator", found: "nothing" },
    ]);
    const quote = { exact: "x".repeat(301) };
    expect(spoil(treaty, {}, [{ source: "a", locator: "p. 1", stance: "supports", quote }])).toMatchObject([
      { path: "evidence.0.quote.exact", expected: expect.stringContaining("at most 300 characters") },
    ]);
  });
});

test("actorsOf names every actor of a fact once", () => {
  const of = (fact: unknown) => actorsOf(Fact.parse(fact));
  expect(of(treaty)).toEqual(["RUS", "PRK"]);
  expect(of(vote)).toEqual(["CHN", "PRK"]);
  expect(of({ ...vote, on: undefined, severity: undefined, effect: "none" })).toEqual(["CHN"]);
  expect(of(judgement)).toEqual(["RUS", "PRK"]);
  const { kind: _, from: __, to: ___, mutual: ____, form: _____, severity: ______, ...common } = friction;
  expect(
    of({ ...common, kind: "statement", speaker: { actor: "CHN" }, about: ["CHN", "RUS"], framing: "bilateral" }),
  ).toEqual(["CHN", "RUS"]);
  expect(
    of({ ...common, kind: "recognition", from: "PRK", recognised: "Two provinces", inFavourOf: "RUS", severity: 3 }),
  ).toEqual(["PRK", "RUS"]);
  expect(of({ ...common, kind: "membership", actor: "CHN", institution: "SCO", role: "full" })).toEqual(["CHN", "SCO"]);
});
