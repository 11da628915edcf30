import type { Output } from "../dataset.ts";
import type { States } from "../states.ts";
import { type Alliance, allianceRecords } from "./alliance-records.ts";
import type { Bond } from "./bonds.ts";

/** The rows of each alliance so far, also those that make no fact: what other tables of the data set are held against. */
export type Rows<Extra> = Map<string, (Bond & Extra)[]>;

export function keep<Extra>(rows: Rows<Extra>, number: string, bond: Bond & Extra): void {
  const found = rows.get(number);
  if (found) found.push(bond);
  else rows.set(number, [bond]);
}

/** Puts out the treaties of every alliance, and names those that make none. */
export function putOut(out: Output, alliances: Iterable<Alliance>, states: States, edge: number): void {
  for (const alliance of alliances) {
    const records = allianceRecords(alliance, { states, edge });
    for (const record of records) out.fact(record);
    if (records.length === 0)
      out.leaveOut(
        `binds fewer than two states of the system at a time, or to no coded obligation: ${alliance.column} ${alliance.number}`,
      );
  }
}
