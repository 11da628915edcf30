import { docOf } from "@entente/core/indicators/registry";
import { figureColumns } from "./figure-tables.ts";
import type { Table } from "./resource.ts";
import { seriesColumns } from "./series-table.ts";
import { actorColumns, datasetColumns, evidenceColumns, factColumns, sourceColumns } from "./text-tables.ts";

export const actorsTable: Table = {
  name: "actors",
  path: "actors",
  title: "Actors",
  description: "States, organisations, blocs and statistical wholes, with their codes.",
  columns: actorColumns,
  primaryKey: ["id"],
};
export const sourcesTable: Table = {
  name: "sources",
  path: "sources",
  title: "Sources",
  description: "Everything that facts and numbers cite, with its terms.",
  columns: sourceColumns,
  primaryKey: ["id"],
};
export const factsTable: Table = {
  name: "facts",
  path: "facts",
  title: "Facts",
  description: "Single claims, each with its sources; the column `record` holds all of it.",
  columns: factColumns,
  primaryKey: ["id"],
};
export const evidenceTable: Table = {
  name: "evidence",
  path: "evidence",
  title: "Evidence",
  description: "Which source says what of which fact, and where.",
  columns: evidenceColumns,
};
export const datasetsTable: Table = {
  name: "datasets",
  path: "datasets",
  title: "Data sets",
  description: "The publishers' files of which the data sets were read as a whole.",
  columns: datasetColumns,
};
export const seriesTable: Table = {
  name: "series",
  path: "series",
  title: "Recorded numbers",
  description: "Every number that a data set records or that was computed of one, a row each.",
  columns: seriesColumns,
};

export function figuresTable(indicator: string, ofActors: boolean): Table {
  const doc = docOf(indicator);
  return {
    name: `figures.${indicator}`,
    path: `figures/${indicator}`,
    title: doc?.title ?? indicator,
    description: doc
      ? `${doc.reading} Source of the formula: ${doc.source}. Limits: ${doc.limits}`
      : `The figures of ${indicator}.`,
    columns: figureColumns(indicator, ofActors),
    primaryKey: ofActors ? ["year", "a"] : ["year", "a", "b"],
  };
}
