import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { datasetTable } from "./documentation.ts";
import { datasets } from "./registry.ts";

/** Renews the table in docs/data-sets.md between its two marks. */
const page = join(import.meta.dirname, "../../../../docs/data-sets.md");
const [start, end] = ["<!-- table -->", "<!-- /table -->"];
const text = readFileSync(page, "utf8");
const [before = "", rest = ""] = text.split(start);
const [, after = ""] = rest.split(end);
writeFileSync(page, `${before}${start}\n\n${datasetTable(datasets)}\n\n${end}${after}`);
