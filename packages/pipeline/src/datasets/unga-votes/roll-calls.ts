import { WORLD } from "@entente/core/actors";
import { type VoteTopic, voteTopics } from "@entente/core/votes/topics";
import type { Context, Output, RowReader, Table } from "../dataset.ts";
import type { Row } from "../row.ts";
import { seatFinder } from "../unga/seats.ts";
import { NO_MEMBER, NO_STATE } from "../unga/votes.ts";

/** The columns of the topics. */
const topicOf: Readonly<Record<string, VoteTopic>> = {
  me: "middle-east",
  nu: "nuclear",
  di: "disarmament",
  hr: "human-rights",
  co: "colonialism",
  ec: "development",
};
const topics = Object.keys(topicOf);
const flags: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false };
const ballots: ReadonlySet<string> = new Set(["1", "2", "3", "8", "9"]);

/**
 * One row a roll call, one column a state by alpha-3 code: 1 yes, 2 abstain, 3 no, 8 absent, 9 not a member; some read "1.0". Rows
 * go by date. An id names one roll call, the first: a later row under the same id is rejected, see the data set's `rejected`.
 */
export const rollCalls: Table = {
  name: "roll calls",
  file: /^ungaVoting_\d+\.csv$/,
  needed: true,
  columns: { needed: ["rcid", "date", "RUS", "CHN", "USA"], read: topics },
  ignored: "any",
  read: (out: Output, { states, header }: Context): RowReader => {
    const vote = out.series("unga.vote", "compiled");
    const topic = out.series("unga.topic", "compiled");
    const coded = topics.filter((column) => header.includes(column));
    const seat = seatFinder(states);
    const columns = header.filter((column) => !["rcid", "date", ...topics].includes(column));
    const named = new Map<string, string>();
    return {
      row: (row) => {
        const part = row.word("rcid");
        const date = dayOf(row);
        const before = named.get(part);
        if (before !== undefined)
          row.fail(
            "rcid",
            "each roll call once",
            `the id is that of the roll call of ${before}; this one's own is not known`,
          );
        named.set(part, date);
        const year = Number(date.slice(0, 4));
        const cast = columns.map((column) => {
          const ballot = row.text(column).replace(/\.0$/, "");
          if (!ballots.has(ballot)) row.fail(column, "1, 2, 3, 8 or 9", "the table knows no other vote");
          const state = seat(column, date);
          if (state === "unknown")
            row.fail(
              column,
              "an alpha-3 code of a state as the column's name",
              "import cow-states first, or check the column",
            );
          return { ballot, state };
        });
        const on = coded.map((column) => {
          const flag = flags[row.text(column)];
          if (flag === undefined) row.fail(column, "TRUE or FALSE", "it says whether the roll call is on the topic");
          return flag === true ? voteTopics[topicOf[column] as VoteTopic].bit : 0;
        });
        if (coded.length === topics.length)
          topic.put(
            year,
            WORLD,
            null,
            on.reduce<number>((sum, bit) => sum + bit, 0),
            { part },
          );
        for (const { ballot, state } of cast) {
          if (ballot === "9") out.leaveOut(NO_MEMBER);
          else if (state === undefined) out.leaveOut(NO_STATE);
          else vote.put(year, state, null, Number(ballot), { part });
        }
      },
    };
  },
};

function dayOf(row: Row): string {
  const text = row.text("date");
  if (!/^(19[4-9]|20\d)\d-[01]\d-[0-3]\d$/.test(text)) row.fail("date", "a day such as 1946-01-01", "check the date");
  return text;
}
