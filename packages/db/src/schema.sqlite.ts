import { sqliteColumns } from "./columns.ts";
import { defineTables } from "./tables.ts";

export const {
  batches,
  events,
  referenceRevisions,
  actors,
  sources,
  presets,
  seriesPoints,
  seriesReplaced,
  revisions,
  factHeads,
  factActors,
  factSources,
  privateDrafts,
  user,
  session,
  account,
  verification,
  rateLimit,
} = defineTables(sqliteColumns);
