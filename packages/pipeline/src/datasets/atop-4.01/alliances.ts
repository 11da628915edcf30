import type { Rows } from "../alliances/collected.ts";
import { firstDay, lastDay, spanOf } from "../alliances/dates.ts";
import type { Table } from "../dataset.ts";
import { obligationColumns } from "./duties.ts";
import { demandVersion, type Member, numberOf } from "./members.ts";

const begin = ["begyr", "begmo", "begday"] as const;
const end = ["endyr", "endmo", "endday"] as const;
const memberColumns = Array.from({ length: 59 }, (_, i) => `mem${i + 1}`);

/** One row for each alliance, which its members' rows make up: members and start are held against them. */
export const alliancesTable = (rows: Rows<Member>): Table => ({
  name: "alliances",
  file: /^atop(-alliance-level|4_01a)\.csv$/i,
  needed: false,
  columns: { needed: ["atopid", ...begin, ...end, ...obligationColumns, "version"], read: memberColumns },
  ignored: "any",
  read: (out) => ({
    row: (row) => {
      demandVersion(row);
      const own = rows.get(numberOf(row, "atopid"));
      if (own === undefined)
        return row.fail("atopid", "the number of an alliance with members", "no member's row has it");
      const named = memberColumns.map((column) => row.text(column)).filter((code) => code !== "");
      const odd = [...new Set([...named, ...own.map(({ code }) => code)])].find(
        (code) => !named.includes(code) || !own.some((member) => member.code === code),
      );
      if (odd !== undefined) row.fail("mem1", "the members that the members' rows have", `they differ in ${odd}`);
      const span = spanOf(row, begin, end);
      const first = own.map(({ from }) => firstDay(from)).sort()[0] ?? "";
      if (first !== firstDay(span.from)) row.fail("begyr", `${first}, as its first member has`, "the starts differ");
      const open = own.some(({ until }) => until === null);
      const last =
        own
          .map(({ until }) => (until === null ? "" : lastDay(until)))
          .sort()
          .at(-1) ?? "";
      if (open !== (span.until === null) || (span.until !== null && last !== lastDay(span.until)))
        row.fail("endyr", open ? "no end, as its members have" : `${last}, as its last member has`, "the ends differ");
      out.leaveOut("an alliance as a whole: its members' rows say the same");
    },
  }),
});
