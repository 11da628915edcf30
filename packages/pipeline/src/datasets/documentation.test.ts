import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { datasetTable } from "./documentation.ts";
import { datasets } from "./registry.ts";

const page = join(import.meta.dirname, "../../../../docs/data-sets.md");

test("the page of the data sets holds the table of the registry; `pnpm --filter @entente/pipeline data:document` renews it", () => {
  const text = readFileSync(page, "utf8");
  for (const line of datasetTable(datasets).split("\n")) expect(text).toContain(`\n${line}\n`);
});
