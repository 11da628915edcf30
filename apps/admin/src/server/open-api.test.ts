import { existsSync } from "node:fs";
import { join } from "node:path";
import { factSchemas } from "@entente/core/facts/fact";
import { expect, test } from "vitest";
import { factActions } from "./fact-actions.ts";
import { openApi } from "./open-api.ts";

type Part = { [key: string]: Part };
const document = openApi("http://localhost:3001") as Part;
const api = join(import.meta.dirname, "../app");

/** Every "$ref" in the document, however deep. */
const referencesIn = (value: unknown): string[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, part]) =>
        key === "$ref" && typeof part === "string" ? [part] : referencesIn(part),
      );

test("every path is a route, and every action on a fact is a path", () => {
  const paths = Object.keys(document["paths"] ?? {});
  for (const name of Object.keys(factActions)) expect(paths).toContain(`/api/facts/{id}/${name}`);
  for (const path of paths) {
    const file = path.replace("{id}", "[id]");
    const own = existsSync(join(api, file, "route.ts"));
    const byAction = Object.keys(factActions).some((name) => file === `/api/facts/[id]/${name}`);
    expect(own || byAction, path).toBe(true);
  }
});

test("every reference leads somewhere", () => {
  const found = referencesIn(document);
  expect(found.length).toBeGreaterThan(20);
  for (const reference of new Set(found)) {
    const steps = reference.split("/").slice(1);
    expect(
      steps.reduce<Part | undefined>((part, step) => part?.[step], document),
      reference,
    ).toBeDefined();
  }
});

test("a record's schema has every kind of fact, and asks for no field that has a default", () => {
  const { fact } = document["components"]?.["schemas"]?.["FactRecord"]?.["properties"] ?? {};
  const kinds = fact?.["oneOf"] as unknown as { properties: { kind: { const: string } }; required: string[] }[];
  expect(kinds.map(({ properties }) => properties.kind.const).sort()).toEqual(Object.keys(factSchemas).sort());
  for (const { required } of kinds) expect(required).not.toContain("tags");
});
