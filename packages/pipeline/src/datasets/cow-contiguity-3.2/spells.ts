import type { ActorId, Year } from "@entente/core/units/ids";
import { holdsOn, lastDayOf, validTime } from "@entente/core/units/valid-time";
import { Refusal } from "../../refusal.ts";
import type { Context, Output, RowReader, Table } from "../dataset.ts";
import type { Row } from "../row.ts";
import type { States } from "../states.ts";

const NO_CONTACT = "conttype 0: not contiguous";
const OTHER_DIRECTION = "the other direction, which says the same";
/** Spells reach a little over the end of a state, such as that of 1945; counted by year. */
const NO_STATE_THEN = "years at whose end one of the two was no member of the state system";
const NO_YEAR_END = "a spell without a 31 December in it";
const kinds = ["0", "1", "2", "3", "4", "5"] as const;

/**
 * Spells of contiguity: 1 by land, 2 to 5 by water up to 12, 24, 150 and 400 miles. Days are of no meaning, so that a spell holds
 * to the end of its last month. Each pair stands in both directions; the one with the lower number first is stored, the other
 * must say the same. Where one spell ends in the December in which the next begins, the year is the first one's.
 */
export const spells: Table = {
  name: "spells of contiguity",
  file: /^(cow_contdir|contdir\S*|DirectContiguity320?)\.csv$/i,
  needed: true,
  columns: { needed: ["ccode1", "ccode2", "conttype", "stdate", "enddate"] },
  read: (out: Output, { states }: Context): RowReader => {
    const contiguity = out.series("contiguity.kind", "compiled");
    const holder = holderOnLastDay(states);
    const unmatched = new Set<string>();
    const said = new Set<string>();
    return {
      row: (row) => {
        const [one, two] = [row.word("ccode1"), row.word("ccode2")];
        const kind = row.oneOf("conttype", kinds);
        const [from, until] = [monthOf(row, "stdate"), monthOf(row, "enddate")];
        if (until < from) row.fail("enddate", `a date from ${from} on`, "the spell ends before it begins");
        const spell = (a: string, b: string) => [a, b, kind, from, until].join(" ");
        if (Number(one) > Number(two)) {
          if (!unmatched.delete(spell(two, one)))
            row.fail(
              "conttype",
              `a spell that ${two} has with ${one}, too`,
              "the two directions contradict each other",
            );
          return out.leaveOut(OTHER_DIRECTION);
        }
        const years = decembers(from, until).map((year) => ({
          year,
          a: holder.of(one, year),
          b: holder.of(two, year),
        }));
        for (const [column, code] of [
          ["ccode1", one],
          ["ccode2", two],
        ] as const) {
          if (!holder.known(code))
            row.fail(
              column,
              "a Correlates of War code of a state",
              "no actor holds this code: import cow-states first",
            );
        }
        unmatched.add(spell(one, two));
        if (kind === "0") return out.leaveOut(NO_CONTACT);
        if (years.length === 0) return out.leaveOut(NO_YEAR_END);
        for (const { year, a, b } of years) {
          if (a === undefined || b === undefined) {
            out.leaveOut(NO_STATE_THEN);
            continue;
          }
          const [x, y] = [a, b].toSorted() as [ActorId, ActorId];
          const subject = `${x}-${y} ${year}`;
          if (said.has(subject)) continue;
          said.add(subject);
          contiguity.put(year, x, y, Number(kind));
        }
      },
      end: () => {
        const [first] = unmatched;
        if (first !== undefined)
          throw new Refusal(`${unmatched.size} spells stand in one direction only; the first is ${first}`);
      },
    };
  },
};

/** YYYY-MM, out of a date or of the publisher's YYYYMM. */
function monthOf(row: Row, column: string): string {
  const [, year, month] = /^(1[89]\d\d|20\d\d)-?(0[1-9]|1[0-2])(?:-?\d\d)?$/.exec(row.text(column)) ?? [];
  if (year === undefined || month === undefined) return row.fail(column, "a year and month", "check the date");
  return `${year}-${month}`;
}

/** The years with their December in the spell. */
function decembers(from: string, until: string): Year[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const end = until.endsWith("-12") ? last : last - 1;
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, i) => first + i);
}

/** Who stood under a Correlates of War code on 31 December of a year, and whether anybody ever did. */
function holderOnLastDay({ actors }: States) {
  const spellsOf = Map.groupBy(
    actors.flatMap(({ id, valid, codes }) =>
      codes.flatMap(({ scheme, value, valid: own }) =>
        scheme === "cow" ? [{ id, value, times: [validTime(valid), ...(own ? [validTime(own)] : [])] }] : [],
      ),
    ),
    ({ value }) => value,
  );
  return {
    known: (code: string): boolean => spellsOf.has(code),
    of: (code: string, year: Year): ActorId | undefined =>
      spellsOf.get(code)?.find(({ times }) => times.every((time) => holdsOn(time, lastDayOf(year)) === true))?.id,
  };
}
