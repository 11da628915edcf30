import { statSync } from "node:fs";
import { join } from "node:path";
import { hashOfFile } from "@entente/db/release/build";
import type { Column } from "./fields.ts";
import type { PackageResource } from "./profile.ts";

/** A table of the package, before its files are written. */
export type Table = {
  readonly name: string;
  /** Path of its files without what says the format. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly primaryKey?: readonly string[];
};

const formats = {
  csv: { profile: "tabular-data-resource", format: "csv", mediatype: "text/csv", encoding: "utf-8" },
  "csv.gz": {
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    compression: "gz",
  },
  parquet: { profile: "data-resource", format: "parquet", mediatype: "application/vnd.apache.parquet" },
} as const;

/** The description of a table's file as it was written into a folder. */
export function resourceOf(folder: string, table: Table, ending: keyof typeof formats): PackageResource {
  const { name, title, description, columns, primaryKey } = table;
  const path = `${table.path}.${ending}`;
  const file = join(folder, path);
  const { format, mediatype, profile, ...coding } = formats[ending];
  return {
    profile,
    name: ending === "parquet" ? `${name}.parquet` : name,
    path,
    title,
    description,
    format,
    mediatype,
    ...coding,
    bytes: statSync(file).size,
    hash: `sha256:${hashOfFile(file)}`,
    schema: {
      fields: columns.map(({ sql: _, ...field }) => field),
      missingValues: [""],
      ...(primaryKey ? { primaryKey: [...primaryKey] } : {}),
    },
  };
}
