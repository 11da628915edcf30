import { closeSync, fsyncSync, openSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Column } from "./fields.ts";

export type ParquetWriter = {
  /** Makes a Parquet file of a plain CSV file with a header and these columns; a blank cell becomes NULL. */
  readonly write: (csv: string, parquet: string, columns: readonly Column[]) => Promise<void>;
  readonly close: () => void;
};

const literal = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** One thread, rows in the order of the file, groups of one size: the same rows give the same bytes. */
export async function openParquetWriter(scratch: string): Promise<ParquetWriter> {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: "1",
    memory_limit: "200MB",
    preserve_insertion_order: "true",
    temp_directory: scratch,
  });
  const connection = await instance.connect();
  return {
    write: async (csv, parquet, columns) => {
      const types = columns.map(({ name, sql }) => `${literal(name)}: ${literal(sql)}`).join(", ");
      await connection.run(
        `copy (select * from read_csv(${literal(csv)}, header = true, auto_detect = false, delim = ',', quote = '"',
           escape = '"', nullstr = '', new_line = '\\n', max_line_size = 4194304, columns = {${types}}))
         to ${literal(parquet)} (format parquet, compression zstd, compression_level 3, row_group_size 122880)`,
      );
      const handle = openSync(parquet, "r");
      fsyncSync(handle);
      closeSync(handle);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
