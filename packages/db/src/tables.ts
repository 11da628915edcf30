import type { Columns } from "./columns.ts";
import { accountTables } from "./tables/accounts.ts";
import { datasetTables } from "./tables/datasets.ts";
import { factTables } from "./tables/facts.ts";
import { logTables } from "./tables/log.ts";
import { referenceTables } from "./tables/references.ts";

/** Every table, once, for either engine. Instants are ISO text and ids are made by us, so that rows and order agree. */
export function defineTables(columns: Columns) {
  const log = logTables(columns);
  return {
    ...log,
    ...referenceTables(columns, log),
    ...factTables(columns, log),
    ...datasetTables(columns, log),
    ...accountTables(columns),
  };
}
export type Tables = ReturnType<typeof defineTables>;
