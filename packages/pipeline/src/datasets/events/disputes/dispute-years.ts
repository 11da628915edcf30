import type { Context, Output, RowReader, Table } from "../../dataset.ts";
import type { Row } from "../../row.ts";
import { DyadSpells } from "../dyad-spells.ts";
import { actions, deaths, type Level, levels } from "./codes.ts";
import { type DisputeYear, disputeFact } from "./dispute-fact.ts";
import type { DisputeYears } from "./dispute-list.ts";

/** Directed dyadic dispute-years: one friction for each dispute and pair of opponents. */
export const disputeYearsTable = (of: DisputeYears): Table => ({
  name: "directed dyadic dispute-years",
  file: new RegExp(`^${of.file.replaceAll(".", "\\.")}$`, "i"),
  needed: true,
  columns: {
    needed: ["dispnum", "ccode1", "ccode2", "year", "sidea1", "fatality1", "hiact1", "hostlev1", "hostlev2"],
    read: ["stmon", "recip", "mindur", "maxdur"],
  },
  ignored: [
    `${of.prefix}ongoing`,
    `${of.prefix}onset`,
    "sidea2",
    "fatality2",
    "fatalpre1",
    "fatalpre2",
    "hiact2",
    "orig1",
    "orig2",
    "fatality",
    "hostlev",
  ],
  read: (out, context) => reader(of, out, context),
});

function reader(of: DisputeYears, out: Output, { states }: Context): RowReader {
  const spells = new DyadSpells<DisputeYear>(states);
  return {
    row: (row) => spells.add(row, row.word("dispnum"), disputeYear(row)),
    end: () => {
      for (const spell of spells.spells()) {
        const record = disputeFact(of, spell, states.actors, of.more?.(spell.event));
        if (record !== null) out.fact(record);
        else for (const _ of spell.rows) out.leaveOut("neither of the two states took a militarised step");
      }
    },
  };
}

const disputeYear = (row: Row): DisputeYear => ({
  sideA: row.flag("sidea1"),
  level: level(row, "hostlev1"),
  otherLevel: level(row, "hostlev2"),
  action: code(row, "hiact1", actions),
  deaths: code(row, "fatality1", deaths),
  month: month(row),
  returned: row.flag("recip"),
  days: [row.amount("mindur"), row.amount("maxdur")],
});

function level(row: Row, column: string): Level {
  const found = row.integer(column);
  if (found === null || !(found in levels))
    row.fail(column, "a level of hostility from 1 to 5", "1 none, 2 threat, 3 display, 4 use of force, 5 war");
  return found as Level;
}

function code(row: Row, column: string, words: readonly string[]): number | null {
  const found = row.integer(column);
  if (found !== null && words[found] === undefined)
    row.fail(column, `a code from 0 to ${words.length - 1} or -9`, "the codebook knows no other");
  return found;
}

/** Some disputes have 13, a month that there is not: no month is known of them. */
const NO_MONTH = 13;

function month(row: Row): number | null {
  const found = row.integer("stmon");
  if (found === NO_MONTH) return null;
  if (found !== null && (found < 1 || found > 12))
    row.fail("stmon", "a month from 1 to 12, 13 or -9", "13 stands where no month is known");
  return found;
}
