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
  datasetVersions,
  datasetListings,
  datasetFacts,
  blocks,
  user,
  session,
  account,
  verification,
  rateLimit,
} = defineTables(sqliteColumns);
