import type { ActorId } from "@entente/core/units/ids";
import type { IsoDate } from "@entente/core/units/valid-time";
import type { Context, Output, RowReader, Table } from "../dataset.ts";
import { alpha3Of } from "../iso/alpha2.ts";
import { placeFinder } from "../iso/places.ts";
import type { Row } from "../row.ts";
import { seatFinder } from "../unga/seats.ts";
import { NO_STATE, votes as numbers } from "../unga/votes.ts";
import { formerSeats } from "./names.ts";

/** The days of the roll calls, read before the votes of the same import. */
const daysOf = new WeakMap<Output, Map<string, IsoDate>>();
const words = ["yes", "abstain", "no"] as const;

/** Gives the votes their days. Descriptions are not read. */
export const rollCalls: Table = {
  name: "roll calls",
  file: /^un_roll_calls\.csv$/,
  needed: true,
  columns: { needed: ["rcid", "date"] },
  ignored: ["session", "importantvote", "unres", "amend", "para", "short", "descr"],
  read: (out: Output): RowReader => {
    const days = new Map<string, IsoDate>();
    daysOf.set(out, days);
    return {
      row: (row) => {
        const id = row.word("rcid");
        const day = row.text("date");
        if (!/^(19[4-9]|20\d)\d-[01]\d-[0-3]\d$/.test(day))
          row.fail("date", "a day such as 1946-01-01", "check the date");
        if (days.has(id)) row.fail("rcid", "each roll call once", "an earlier row has the same id");
        days.set(id, day);
        out.leaveOut("roll calls, which give the votes their days");
      },
    };
  },
};

/**
 * One row a vote in words, by ISO 3166-1 alpha-2; absences are no rows. A code stands for its whole line of succession: RU is the
 * Soviet Union's until its last day.
 */
export const votes: Table = {
  name: "votes",
  file: /^un_votes\.csv$/,
  needed: true,
  columns: { needed: ["rcid", "country", "country_code", "vote"] },
  read: (out: Output, { states }: Context): RowReader => {
    const vote = out.series("unga.vote", "compiled");
    const seat = seatFinder(states);
    const byCow = placeFinder(states, "cow");
    const sitting = (row: Row, day: IsoDate): ActorId | undefined => {
      const cow = formerSeats.get(row.text("country"));
      if (cow !== undefined) {
        const place = byCow(row, "country", cow, Number(day.slice(0, 4)));
        return "actor" in place ? place.actor : undefined;
      }
      const alpha3 = alpha3Of.get(row.text("country_code"));
      const found = alpha3 === undefined ? "unknown" : seat(alpha3, day);
      if (found === "unknown")
        row.fail(
          "country_code",
          "an ISO 3166-1 alpha-2 code of a state",
          "add a former seat to unvotes-0.2.0/names.ts, or check the code",
        );
      return found;
    };
    return {
      row: (row) => {
        const part = row.word("rcid");
        const day =
          daysOf.get(out)?.get(part) ??
          row.fail("rcid", "a roll call of the table of roll calls", "its day is not known without");
        const ballot = row.oneOf("vote", words);
        const state = sitting(row, day);
        if (state === undefined) return out.leaveOut(NO_STATE);
        vote.put(Number(day.slice(0, 4)), state, null, numbers[ballot], { part });
      },
    };
  },
};
