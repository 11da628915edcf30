import type { Rows } from "../alliances/collected.ts";
import { dateOf, firstDay, lastDay, type PartialDate } from "../alliances/dates.ts";
import type { Table } from "../dataset.ts";
import type { Row } from "../row.ts";
import { dates, demandVersion, flagColumns, type Member } from "./members.ts";

const columns = [
  "version4id",
  "ccode1",
  "ccode2",
  ...dates("dyad_st"),
  ...dates("dyad_end"),
  "left_censor",
  "right_censor",
  ...flagColumns,
  "version",
];
const ignored = ["state_name1", "state_name2"];

/** Rows that hold nothing of their own, told apart because some of them are the publisher's slips. */
const confirmed = "a dyad whose dates follow from its members' spells";
const empty = "a dyad that ends before it starts, so that it holds on no day";

/** One row for each pair and spell, made by the publisher of the members' spells: each is held against them. */
export const dyadsTable = (rows: Rows<Member>): Table => ({
  name: "pairs of members",
  file: /^alliance_v4\.1_by_dyad\.csv$/i,
  needed: false,
  columns: { needed: [...columns, "asymmetric"] },
  ignored,
  read: (out) => ({
    row: (row) => {
      const checked = check(row, rows);
      if (checked === empty) return out.leaveOut(empty);
      const asymmetric = row.flag("asymmetric");
      if (asymmetric !== null && !checked.some((pair) => agrees(pair, asymmetric)))
        row.fail("asymmetric", "1 where two members owe different things", "the members' flags say otherwise");
      out.leaveOut(confirmed);
    },
  }),
});

/** The same, with a row for each direction. Both have the same flags: what only one side owes is said by the members' rows alone. */
export const directedDyadsTable = (rows: Rows<Member>): Table => ({
  name: "pairs of members in both directions",
  file: /^alliance_v4\.1_by_directed\.csv$/i,
  needed: false,
  columns: { needed: columns },
  ignored,
  read: (out) => ({ row: (row) => out.leaveOut(check(row, rows) === empty ? empty : confirmed) }),
});

type Pair = readonly [Member, Member];

/** The pairs of members' spells that make the dyad; or that it is empty. */
function check(row: Row, rows: Rows<Member>): readonly Pair[] | typeof empty {
  demandVersion(row);
  const from = dateOf(row, dates("dyad_st"));
  const until = dateOf(row, dates("dyad_end"));
  if (from === null) return row.fail("dyad_st_year", "a year", "without a start nobody knows when it binds");
  if (until !== null && firstDay(from) > lastDay(until)) return empty;
  const members = rows.get(row.word("version4id")) ?? [];
  const spells = (column: string) => members.filter(({ code }) => code === row.text(column));
  const found = spells("ccode1").flatMap((one) =>
    spells("ccode2")
      .filter((other) => from === laterStart(one.memberFrom, other.memberFrom))
      .filter((other) => until === earlierEnd(one.until, other.until))
      .map((other): Pair => [one, other]),
  );
  if (found.length === 0)
    row.fail("dyad_st_year", "dates that follow from the spells of its two members", "no two spells make this dyad");
  return found;
}

/** Whether the two may owe different things, by the mark given: a blank flag agrees with either. */
const agrees = ([one, other]: Pair, asymmetric: boolean): boolean =>
  one.blank.length + other.blank.length > 0 || (one.flags !== other.flags) === asymmetric;

const laterStart = (x: PartialDate, y: PartialDate): PartialDate => (firstDay(x) < firstDay(y) ? y : x);
const earlierEnd = (x: PartialDate | null, y: PartialDate | null): PartialDate | null =>
  x === null || (y !== null && lastDay(y) < lastDay(x)) ? y : x;
