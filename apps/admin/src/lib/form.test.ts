import { type FactKind, factSchemas } from "@entente/core/facts/fact";
import { treaty, vote } from "@entente/core/schema-examples";
import { Source } from "@entente/core/sources";
import { describe, expect, test } from "vitest";
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

  test("a quantity is known, unknown or not applicable", () => {
    const share = at(formFields(factSchemas["trade-share"]), "share");
    expect(share?.kind === "variant" ? share.cases.map(({ name }) => name) : []).toEqual([
      "known",
      "unknown",
      "not-applicable",
    ]);
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
