import { type FactKind, factSchemas } from "@entente/core/facts/fact";
import { treaty, vote } from "@entente/core/schema-examples";
import { Source } from "@entente/core/sources";
import { describe, expect, test } from "vitest";
import { blankRecord, claimMovedAlone, factFields, issuesIn, isTyped, recordToSend } from "./fact-form.ts";
import { blankOf, type Field, formFields, typedObject } from "./fields.ts";

const kinds = Object.keys(factSchemas) as FactKind[];
const at = (fields: readonly Field[], key: string): Field | undefined => fields.find((field) => field.key === key);

describe("fields of a schema", () => {
  test.each(kinds)("every property of %s has a field", (kind) => {
    const keys = formFields(factSchemas[kind]).map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set(Object.keys(factSchemas[kind].shape)));
  });

  test("a source has a form too, and its address is one line", () => {
    expect(at(formFields(Source), "URL")).toMatchObject({ kind: "text", long: false });
  });

  test("kinds of fields, labels and what is required", () => {
    const fields = formFields(factSchemas.treaty);
    expect(at(fields, "valid")).toMatchObject({ kind: "valid-time", label: "Valid time", required: true });
    expect(at(fields, "signed")).toMatchObject({ kind: "date", required: false });
    expect(at(fields, "parties")).toMatchObject({ kind: "list", item: { kind: "reference", to: "actor" } });
    expect(at(fields, "note")).toMatchObject({ kind: "text", long: true });
    const obligations = at(fields, "obligations");
    const inner = obligations?.kind === "list" && obligations.item.kind === "group" ? obligations.item.fields : [];
    expect(at(inner, "trigger")).toMatchObject({ kind: "choice", label: "Trigger", options: factTriggers });
  });

  test("the outcome of a judgement is a group of its own, offered and not demanded", () => {
    const outcome = at(formFields(factSchemas.judgement), "outcome");
    expect(outcome).toMatchObject({ kind: "group", label: "Outcome", required: false });
    const inner = outcome?.kind === "group" ? outcome.fields : [];
    expect(inner.map(({ label, kind, required }) => [label, kind, required])).toEqual([
      ["Result", "choice", true],
      ["Decided on", "date", true],
      ["Found in", "reference", true],
      ["Locator", "text", false],
      ["Note", "text", false],
    ]);
  });

  test("a quantity is known, unknown or not applicable", () => {
    const share = at(formFields(factSchemas["trade-share"]), "share");
    expect(share?.kind === "variant" ? share.cases.map(({ name }) => name) : []).toEqual([
      "known",
      "unknown",
      "not-applicable",
    ]);
  });
});

describe("the form of a fact", () => {
  test.each(kinds)("of %s starts with the title and asks for an id last", (kind) => {
    const keys = factFields(kind).map(({ key }) => key);
    expect(keys.filter((key) => key !== "kind").at(0)).toBe("title");
    expect(keys.at(-1)).toBe("id");
    expect(keys).toHaveLength(Object.keys(factSchemas[kind].shape).length);
  });

  test("without an id one is made from the title; one that is given stays", () => {
    const blank = blankRecord("friction");
    const titled = { ...blank, fact: { ...blank.fact, title: "Ein Protest in Übersee" } };
    expect(recordToSend("friction", titled).fact["id"]).toBe("ein-protest-in-ubersee");
    expect(recordToSend("friction", { ...titled, fact: { ...titled.fact, id: "own.id" } }).fact["id"]).toBe("own.id");
  });

  test("asks about the sources when the claim moves and they do not", () => {
    const evidence = [{ source: "a", locator: "p. 1" }];
    const before = { fact: { title: "A", severity: 2, note: "n" }, evidence };
    expect(claimMovedAlone(before, { fact: { ...before.fact, severity: 3 }, evidence })).toBe(true);
    expect(claimMovedAlone(before, { fact: { ...before.fact, about: "JPN" }, evidence })).toBe(true);
    expect(claimMovedAlone(before, { fact: { ...before.fact, title: "B", note: "m" }, evidence })).toBe(false);
    const moved = { fact: { ...before.fact, severity: 3 }, evidence: [{ source: "b", locator: "p. 1" }] };
    expect(claimMovedAlone(before, moved)).toBe(false);
    expect(claimMovedAlone(before, before)).toBe(false);
  });

  test("a kept draft of another outline is not taken up", () => {
    expect(isTyped(blankRecord("vote"))).toBe(true);
    for (const content of [null, "text", {}, { fact: [], evidence: [] }, { fact: {}, evidence: {} }])
      expect(isTyped(content)).toBe(false);
  });

  test("unknown codes are told at the fields that hold them", () => {
    const references = [
      { kind: "actor", id: "XQZ", from: "to" },
      { kind: "source", id: "no-such", from: "evidence.1.source" },
    ];
    const problem = { status: 422, code: "unknown-reference", title: "", references };
    expect(issuesIn(problem).map(({ path, found }) => [path, found])).toEqual([
      ["fact.to", '"XQZ"'],
      ["evidence.1.source", '"no-such"'],
    ]);
  });

  test("numbers with two ends say so, and other fields are named as they are labelled", () => {
    const share = at(formFields(factSchemas["trade-share"]), "share");
    const known = share?.kind === "variant" ? share.cases[0]?.fields : undefined;
    expect(at(known ?? [], "value")).toMatchObject({ kind: "number", hint: "0 to 1" });
    expect(at(formFields(factSchemas["trade-share"]), "flow")?.hint).toContain("“From”");
    expect(at(formFields(factSchemas["trade-share"]), "year")?.hint).toBe("1816 to 2100");
  });

  test("shapes are called by their titles", () => {
    const author = at(formFields(Source), "author");
    const item = author?.kind === "list" ? author.item : undefined;
    expect(item?.kind === "variant" ? item.cases.map(({ name }) => name) : []).toEqual(["A person", "An organisation"]);
  });
});

const factTriggers = ["automatic", "conditional", "discretionary", "unknown"];

describe("what was typed", () => {
  test.each([treaty, vote])("a valid $kind passes through the form unchanged", (fact) => {
    const schema = factSchemas[fact.kind as FactKind];
    expect(typedObject(formFields(schema), fact)).toEqual(fact);
  });

  test("digits become a number, anything else stays as typed, blanks of optional fields are absent", () => {
    const fields = formFields(factSchemas.friction);
    const typed = typedObject(fields, { ...blankOf(fields), severity: "4", about: "", note: "", title: "" });
    expect(typed).toMatchObject({ severity: 4, title: "", kind: "friction", mutual: false });
    expect(typed).not.toHaveProperty("about");
    expect(typedObject(fields, { severity: "four" })).toMatchObject({ severity: "four" });
  });

  test("an empty list stays empty where that is the schema's default, and is absent elsewhere", () => {
    expect(typedObject(formFields(factSchemas.friction), { tags: [] })).toHaveProperty("tags", []);
    const obligations = [{ ...treaty.obligations[0], owedBy: [] }];
    expect(typedObject(formFields(factSchemas.treaty), { ...treaty, obligations })).toEqual(treaty);
  });

  test("a member that no field asks for is kept, for the server to refuse by name", () => {
    expect(typedObject(formFields(factSchemas.friction), { status: "published" })).toHaveProperty(
      "status",
      "published",
    );
  });
});
