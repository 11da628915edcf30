import type { Table } from "../dataset.ts";
import { putRivalry } from "../events/rivalries.ts";

const file = "grh_arms_races.csv";
const columns = { first: "styear", last: "endyear" };

export const armsRacesTable: Table = {
  name: "arms races",
  file: /^grh_arms_races\.csv$/i,
  needed: true,
  columns: { needed: ["race_id", "ccode1", "ccode2", "styear", "endyear"] },
  read: (out, context) => ({
    row: (row) => {
      const number = row.word("race_id");
      const of = {
        dataset: "grh-arms-races-2005",
        file,
        word: "Arms race",
        label: "GRH",
        number,
        meant: new Map<string, string>(),
        columns,
        severity: 2,
        identifiers: [{ scheme: "rivalry" as const, value: `grh-${number}` }],
        tags: ["arms-race"],
        note: [],
      };
      putRivalry(row, out, context, of);
    },
  }),
};
