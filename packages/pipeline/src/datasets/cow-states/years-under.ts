import type { ActorId, Year } from "@entente/core/units/ids";
import { lastDayOf } from "@entente/core/units/valid-time";
import type { Row } from "../row.ts";
import { inside, type Span } from "./days.ts";
import type { StateList } from "./state-list.ts";

/** Who stood under the Correlates of War number of a cell on 31 December of each year of a span; years of nobody are left out. */
export function yearsUnder(list: StateList, row: Row, column: string, span: Span): { year: Year; state: ActorId }[] {
  const number = row.word(column);
  if (!list.knows("cow", number))
    row.fail(column, "a number of the state system list", "no spell of this version has it; is it another version?");
  const years: { year: Year; state: ActorId }[] = [];
  for (let year = Number(span.from.slice(0, 4)); year <= Number(span.to.slice(0, 4)); year++) {
    const day = lastDayOf(year);
    const state = inside(span, day) ? list.holderOn("cow", number, day) : undefined;
    if (state !== undefined) years.push({ year, state });
  }
  return years;
}
