import type { ActorId, Year } from "@entente/core/units/ids";
import { holdsOn, type IsoDate, validTime } from "@entente/core/units/valid-time";
import { Refusal } from "../refusal.ts";
import type { StateActor } from "./cast.ts";
import { cellOf, type Row } from "./read-table.ts";

/** yes 1, abstain 2, no 3; else why there is no vote. */
export type Ballot = 1 | 2 | 3 | "absent" | "no member";

/** A recorded vote of the General Assembly, with the ballot of each actor that had a place in the table that day. */
export type RollCall = { readonly id: string; readonly date: IsoDate; readonly ballots: ReadonlyMap<ActorId, Ballot> };

const ballots: Readonly<Record<string, Ballot>> = { 1: 1, 2: 2, 3: 3, 8: "absent", 9: "no member" };

/** Some of the table's codes read "1.0". */
function ballotOf(text: string): Ballot {
  const ballot = ballots[text.replace(/\.0$/, "")];
  if (ballot === undefined) throw new Refusal(`found the ballot "${text}"; expected 1, 2, 3, 8 or 9`);
  return ballot;
}

type Column = { readonly name: string; readonly line: readonly StateActor[] };

/** Each state that has a column of its own, with those whose seat it took: the column RUS holds the Soviet Union's votes too. */
function columnsOf(states: readonly StateActor[], header: Row): Column[] {
  const byId = new Map(states.map((state) => [state.id, state]));
  return states.flatMap((state) => {
    const name = state.codes.find(({ scheme }) => scheme === "iso3")?.value;
    if (name === undefined || !(name in header)) return [];
    const line: StateActor[] = [];
    for (let next: StateActor | undefined = state; next && !line.includes(next); ) {
      line.push(next);
      next = next.succeeds === undefined ? undefined : byId.get(next.succeeds);
    }
    return [{ name, line }];
  });
}

export const rollCallColumns = ["rcid", "date"] as const;

/** The roll calls of the table, by date, and how many rows of each year are no roll call that can be named. */
export type RollCalls = { readonly calls: readonly RollCall[]; readonly unnamed: ReadonlyMap<Year, number> };

/**
 * An id names one roll call: the first of its rows by date. A later row under the same id is left out and counted. In the table
 * of 2024 these are four of 2023 whose ids belong to roll calls of the 1950s; they look like 9411, 9427, 9449 and 9495, which the
 * table lacks, with their first digit lost. The agreement published from this table leaves them out too.
 */
export function rollCalls(rows: readonly Row[], states: readonly StateActor[]): RollCalls {
  const [header] = rows;
  if (header === undefined) return { calls: [], unnamed: new Map() };
  const columns = columnsOf(states, header);
  const named = new Set<string>();
  const unnamed = new Map<Year, number>();
  const calls: RollCall[] = [];
  for (const row of rows.toSorted((x, y) => compare(cellOf(x, "date"), cellOf(y, "date")))) {
    const [id, date] = [cellOf(row, "rcid"), cellOf(row, "date")];
    if (named.has(id)) {
      unnamed.set(yearOf(date), (unnamed.get(yearOf(date)) ?? 0) + 1);
      continue;
    }
    named.add(id);
    calls.push({ id, date, ballots: ballotsOf(row, date, columns) });
  }
  return { calls, unnamed };
}

export const yearOf = (date: IsoDate): Year => Number(date.slice(0, 4));

const compare = (x: string, y: string): number => (x === y ? 0 : x < y ? -1 : 1);

/** Each ballot under the state that held the place on the day. */
function ballotsOf(row: Row, date: IsoDate, columns: readonly Column[]): Map<ActorId, Ballot> {
  const cast = new Map<ActorId, Ballot>();
  for (const { name, line } of columns) {
    const holder = line.find(({ valid }) => holdsOn(validTime(valid), date) === true);
    if (holder) cast.set(holder.id, ballotOf(cellOf(row, name)));
  }
  return cast;
}
