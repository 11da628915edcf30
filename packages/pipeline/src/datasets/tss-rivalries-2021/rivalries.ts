import type { Table } from "../dataset.ts";
import { putRivalry } from "../events/rivalries.ts";
import type { Row } from "../row.ts";

const file = "tss_rivalries.csv";
const columns = { first: "start", last: "end" };
/** A rivalry may be of several types; a blank cell says that it is not of this one. */
const types = ["positional", "spatial", "ideological", "interventionary"] as const;
const EDGE = 2020;

/** Rivalries of which a code is of another year's state, by number: old Austria, and the Yemens before they were one. */
const meantBy = new Map([
  ["19", new Map([["305", "300"]])],
  ["92", new Map([["679", "678"]])],
  ["140", new Map([["679", "678"]])],
  ["141", new Map([["679", "678"]])],
  ["158", new Map([["679", "680"]])],
]);
const none: ReadonlyMap<string, string> = new Map();

export const rivalriesTable: Table = {
  name: "rivalries",
  file: /^tss_rivalries\.csv$/i,
  needed: true,
  columns: { needed: ["tssr_id", "rivalry", "ccode1", "ccode2", "start", "end", ...types] },
  ignored: ["principal", "aprin"],
  read: (out, context) => ({
    row: (row) => {
      const number = row.word("tssr_id");
      const of = {
        dataset: "tss-rivalries-2021",
        file,
        word: "Rivalry",
        label: "TSS",
        number,
        meant: meantBy.get(number) ?? none,
        columns,
        severity: 3,
        identifiers: [{ scheme: "rivalry" as const, value: `tss-${number}` }],
        edge: EDGE,
        tags: typesOf(row),
        note: [`Listed as ${row.word("rivalry")}.`],
      };
      putRivalry(row, out, context, of);
    },
  }),
};

const typesOf = (row: Row): string[] => types.filter((type) => row.flag(type));
