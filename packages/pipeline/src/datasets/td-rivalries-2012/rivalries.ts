import type { Table } from "../dataset.ts";
import { putRivalry } from "../events/rivalries.ts";
import type { Row } from "../row.ts";
import { tssNumbers } from "./tss-numbers.ts";

const file = "td_rivalries.csv";
const columns = { first: "styear", last: "endyear" };
const types = ["spatial", "positional", "ideological", "interventionary"] as const;
const EDGE = 2010;

/** Rivalries of which a code is of another year's state, by number: North Yemen, before the Yemens were one. */
const meantBy = new Map([
  ["93", new Map([["679", "678"]])],
  ["153", new Map([["679", "678"]])],
]);
const none: ReadonlyMap<string, string> = new Map();

export const rivalriesTable: Table = {
  name: "rivalries",
  file: /^td_rivalries\.csv$/i,
  needed: true,
  columns: { needed: ["rivalryno", "rivalryname", "ccode1", "ccode2", "styear", "endyear", "type1", "type2", "type3"] },
  ignored: ["region"],
  read: (out, context) => ({
    row: (row) => {
      const number = row.word("rivalryno");
      const of = {
        dataset: "td-rivalries-2012",
        file,
        word: "Rivalry",
        label: "TD",
        number,
        meant: meantBy.get(number) ?? none,
        columns,
        severity: 3,
        identifiers: identifiersOf(number),
        edge: EDGE,
        tags: typesOf(row),
        note: [`Listed as ${row.word("rivalryname")}.`],
      };
      putRivalry(row, out, context, of);
    },
  }),
};

function identifiersOf(number: string) {
  const later = tssNumbers.get(number);
  return [`td-${number}`, ...(later === undefined ? [] : [`tss-${later}`])].map((value) => ({
    scheme: "rivalry" as const,
    value,
  }));
}

const typesOf = (row: Row): string[] =>
  ["type1", "type2", "type3"].flatMap((column) => (row.text(column) === "" ? [] : [row.oneOf(column, types)]));
