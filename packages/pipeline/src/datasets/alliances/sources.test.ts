import { readFileSync } from "node:fs";
import { join } from "node:path";
import { statementPrecedence } from "@entente/core/facts/competing";
import { Source } from "@entente/core/sources";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { embeddedData } from "../../env.ts";
import { atop401 } from "../atop-4.01/dataset.ts";
import { atop51 } from "../atop-5.1/dataset.ts";
import { cowAlliances41 } from "../cow-alliances-4.1/dataset.ts";
import { datasets } from "../registry.ts";

const embedded = (parse(readFileSync(join(embeddedData, "sources.yaml"), "utf8")) as unknown[]).map((source) =>
  Source.parse(source),
);

test.each([atop401, atop51, cowAlliances41])("$id cites its source as the embedded data do", ({ id, source }) => {
  expect(embedded.find((one) => one.id === id)).toEqual(source);
});

test("every data set whose statements have a precedence can be imported", () => {
  const known = datasets.map(({ id }) => id);
  expect(statementPrecedence.filter((id) => !known.includes(id))).toEqual([]);
});
