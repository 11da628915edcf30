import type { Actor } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import { parse } from "csv-parse/sync";
import type { Output, Table } from "./dataset.ts";
import { type Fault, Row, RowFault } from "./row.ts";
import { States } from "./states.ts";

/** What a table makes of a few lines of CSV, told in plain values: for tests on hand-made samples. */
export const readSample = (table: Table, csv: string, actors: readonly Actor[], delimiter = ",") =>
  readSamples([[table, csv]], actors, delimiter);

/** As `readSample`, of several tables of one data set, in their order. */
export function readSamples(samples: readonly (readonly [Table, string])[], actors: readonly Actor[], delimiter = ",") {
  const points: Record<string, number | string> = {};
  const flags: Record<string, string> = {};
  const facts: FactRecord[] = [];
  const made: Actor[] = [];
  const leftOut: string[] = [];
  const rejected: (Fault & { row: number })[] = [];
  const out: Output = {
    series: (indicator, reporter) => ({
      put: (year, from, to, value, more) => {
        const name = [indicator, reporter, from, to ?? "-", more?.part ?? "-", year].join("/");
        if (name in points) throw new Error(`${name} twice`);
        points[name] = value;
        if (more?.flag !== undefined) flags[name] = more.flag;
      },
    }),
    fact: (record) => void facts.push(record),
    actor: (actor) => void made.push(actor),
    leaveOut: (rule) => void leftOut.push(rule),
  };
  const states = new States(actors);
  for (const [table, csv] of samples) {
    const [header = [], ...lines] = parse(csv, { bom: true, delimiter, relax_column_count: true }) as string[][];
    const row = new Row(header);
    const reader = table.read(out, { states, header });
    for (const cells of lines) {
      row.number += 1;
      row.cells = cells;
      try {
        reader.row(row);
      } catch (cause) {
        if (!(cause instanceof RowFault)) throw cause;
        rejected.push({ row: row.number, ...cause.fault });
      }
    }
    reader.end?.();
  }
  return { points, flags, facts, actors: made, leftOut, rejected };
}
