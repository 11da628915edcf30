import type { Actor } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import { parse } from "csv-parse/sync";
import type { Output, Table } from "./dataset.ts";
import { type Fault, Row, RowFault } from "./row.ts";
import { States } from "./states.ts";

/** What a table makes of a few lines of CSV, told in plain values: for tests on hand-made samples. */
export function readSample(table: Table, csv: string, actors: readonly Actor[], delimiter = ",") {
  const [header = [], ...lines] = parse(csv, { bom: true, delimiter, relax_column_count: true }) as string[][];
  const points: Record<string, number | string> = {};
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
      },
    }),
    fact: (record) => void facts.push(record),
    actor: (actor) => void made.push(actor),
    leaveOut: (rule) => void leftOut.push(rule),
  };
  const row = new Row(header);
  const reader = table.read(out, { states: new States(actors), header });
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
  return { points, facts, actors: made, leftOut, rejected };
}
