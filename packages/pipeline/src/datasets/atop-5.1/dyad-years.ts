import type { ObligationType } from "@entente/core/facts/treaty";
import type { ActorId, Year } from "@entente/core/units/ids";
import { isStateCode, SYSTEM_BEGINS } from "../alliances/holders.ts";
import type { Table } from "../dataset.ts";
import type { Row } from "../row.ts";
import type { States } from "../states.ts";

const obligations: readonly (readonly [column: string, part: ObligationType])[] = [
  ["atop_defense", "defence"],
  ["atop_offense", "offence"],
  ["atop_neutral", "neutrality"],
  ["atop_nonagg", "non-aggression"],
  ["atop_consul", "consultation"],
];

const unheld = "one of the two is no state of the system in the year";
const again = "a state's other code in a year in which its code changes, which says no more than the first";

/** One row for each directed pair and year with an alliance. A row of zeros is one in which this side owes nothing, and is kept. */
export const dyadYearsTable: Table = {
  name: "directed dyad-years",
  file: /^atop5_1_?ddyr.*\.csv$/i,
  needed: true,
  columns: { needed: ["ccode1", "ccode2", "year", ...obligations.map(([column]) => column)] },
  read: (out, { states }) => {
    const owed = out.series("obligation.owed", "compiled");
    const changing = changedCodes(states);
    const said = new Map<string, readonly (boolean | null)[]>();
    return {
      row: (row) => {
        const written = row.integer("year");
        if (written !== null && written < SYSTEM_BEGINS) return out.leaveOut("before the state system begins in 1816");
        const year = row.year("year");
        const from = holderOf(row, "ccode1", states, year);
        const to = holderOf(row, "ccode2", states, year);
        if (from === undefined || to === undefined) return out.leaveOut(unheld);
        const values = obligations.map(([column]) => row.flag(column));
        if (changing(from, year) || changing(to, year)) {
          const key = `${from}/${to}/${year}`;
          const before = said.get(key);
          if (before !== undefined) {
            const more = obligations.find((_, i) => values[i] === true && before[i] !== true);
            if (more === undefined) return out.leaveOut(again);
            row.fail(more[0], "no more than the row of the pair under its other code says", "keep one of the two rows");
          }
          said.set(key, values);
        }
        for (const [i, [, part]] of obligations.entries()) {
          const value = values[i] ?? null;
          owed.put(year, from, to, value === null ? "not-published" : Number(value), { part });
        }
      },
    };
  },
};

/** The state that held the code in the year; undefined where nobody did. A code that no state ever held rejects the row. */
function holderOf(row: Row, column: string, states: States, year: Year): ActorId | undefined {
  const found = states.holder("cow", row.text(column), year);
  if (found === undefined && !isStateCode(states, row.text(column)))
    row.fail(
      column,
      "a Correlates of War code of a state",
      "no actor of the ledger holds this code in any year: import cow-states first, or check the code",
    );
  return found;
}

/** Whether a state stands under two codes in a year: Germany and Yemen in 1990. */
function changedCodes(states: States): (actor: ActorId, year: Year) => boolean {
  const codes = new Map(
    states.actors.map(({ id, codes }) => [
      id,
      [...new Set(codes.filter(({ scheme }) => scheme === "cow").map(({ value }) => value))],
    ]),
  );
  return (actor, year) => {
    const own = codes.get(actor) ?? [];
    return own.length > 1 && own.filter((code) => states.holder("cow", code, year) === actor).length > 1;
  };
}
