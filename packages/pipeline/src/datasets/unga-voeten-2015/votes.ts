import type { Year } from "@entente/core/units/ids";
import type { Context, Output, RowReader, Table } from "../dataset.ts";
import { placeFinder } from "../iso/places.ts";
import type { Row } from "../row.ts";
import { NO_MEMBER, NO_STATE } from "../unga/votes.ts";

const undated = { flag: "no date: the year is the session's" };
const ballots = ["1", "2", "3", "8", "9"] as const;

/**
 * One row a vote: 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member, by Correlates of War code. The year is the date's: the file's
 * own is the one in which the session began, and stands in, with a flag, for the one roll call without a date. Under 713 the Republic of China votes to 1971, under 710 the People's Republic after.
 */
export const votes: Table = {
  name: "votes",
  file: /^UNVotesPublished\.csv$/,
  needed: true,
  columns: { needed: ["rcid", "vote", "ccode", "date", "year"] },
  ignored: ["session", "importantvote", "unres", "me", "nu", "di", "hr", "co", "ec", "member"],
  read: (out: Output, { states }: Context): RowReader => {
    const vote = out.series("unga.vote", "compiled");
    const find = placeFinder(states, "cow");
    return {
      row: (row) => {
        const ballot = row.oneOf("vote", ballots);
        const part = row.word("rcid");
        const year = yearOf(row);
        const place = find(row, "ccode", row.word("ccode"), year);
        if (ballot === "9") return out.leaveOut(NO_MEMBER);
        if ("leftOut" in place) return out.leaveOut(NO_STATE);
        vote.put(year, place.actor, null, Number(ballot), row.text("date") === "" ? { part, ...undated } : { part });
      },
    };
  },
};

/** Of a date such as 12/18/2013, or the session's where there is none. */
function yearOf(row: Row): Year {
  if (row.text("date") === "") return row.year("year");
  const [, year] = /^\d{1,2}\/\d{1,2}\/((?:19|20)\d\d)$/.exec(row.text("date")) ?? [];
  return year === undefined ? row.fail("date", "a day such as 12/18/2013", "check the date") : Number(year);
}
