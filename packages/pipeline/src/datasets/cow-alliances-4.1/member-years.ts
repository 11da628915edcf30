import type { Rows } from "../alliances/collected.ts";
import { dateOf, yearOf } from "../alliances/dates.ts";
import type { Table } from "../dataset.ts";
import { columns, dates, demandVersion, type Member } from "./members.ts";

/** One row for each year of a spell, made by the publisher of the members' spells: each is held against them. */
export const memberYearsTable = (rows: Rows<Member>): Table => ({
  name: "members of alliances by year",
  file: /^alliance_v4\.1_by_member_yearly\.csv$/i,
  needed: false,
  columns: { needed: [...columns, "year"] },
  ignored: ["state_name"],
  read: (out) => ({
    row: (row) => {
      demandVersion(row);
      const year = row.year("year");
      const from = dateOf(row, dates("mem_st"));
      const spell = rows
        .get(row.word("version4id"))
        ?.find(({ code, memberFrom }) => code === row.text("ccode") && memberFrom === from);
      if (spell === undefined)
        return row.fail("mem_st_year", "the start of a spell of the member", "no row of the members has this spell");
      if (year < yearOf(spell.memberFrom) || (spell.until !== null && year > yearOf(spell.until)))
        row.fail("year", "a year of the member's spell", "the spell does not reach into this year");
      out.leaveOut("a year of a member's spell");
    },
  }),
});
