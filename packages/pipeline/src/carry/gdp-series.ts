import { existsIn } from "@entente/core/actors";
import type { SeriesPoint } from "@entente/core/series";
import type { ActorId, Year } from "@entente/core/units/ids";
import { Refusal } from "../refusal.ts";
import type { Cast } from "./cast.ts";
import { type Carried, pointMaker } from "./points.ts";
import { cellOf, type Row } from "./read-table.ts";
import { yearsThrough } from "./span.ts";

const compiled = pointMaker("world-bank-gdp", "compiled");

export const gdpColumns = ["Country Code", "Year", "Value"] as const;

/**
 * GDP of the states and blocs of the cast, current US dollars, from the first year carried to the table's last. The table's codes
 * are alpha-3 and its own for aggregates, such as EUU, which holds the Union's present members in every year. It tells the
 * Russian Federation's from before 1991, when it was no state: those years are left out. An actor without any row is not covered.
 */
export function gdpSeries(rows: readonly Row[], cast: Cast): SeriesPoint[] {
  const values = new Map<string, Map<Year, number>>();
  for (const row of rows) {
    const [code, year, text] = [cellOf(row, "Country Code"), Number(cellOf(row, "Year")), cellOf(row, "Value")];
    if (text.trim() === "") continue;
    const value = Number(text);
    if (!(value > 0)) throw new Refusal(`found the GDP "${text}" of ${code} in ${year}; expected an amount`);
    const ofCode = values.get(code) ?? new Map<Year, number>();
    values.set(code, ofCode.set(year, Math.round(value)));
  }
  const last = Math.max(...[...values.values()].flatMap((ofCode) => [...ofCode.keys()]));
  return [...cast.states, ...cast.blocs].flatMap((actor) => {
    const code = actor.codes.find(({ scheme }) => scheme === "iso3")?.value;
    const ofCode = code === undefined ? undefined : values.get(code);
    const flag = actor.kind === "bloc" ? "present members in every year" : undefined;
    return yearsThrough(last)
      .filter((year) => existsIn(actor, year))
      .map((year) => gdpOf(actor.id, year, ofCode, flag));
  });
}

function gdpOf(from: ActorId, year: Year, values: ReadonlyMap<Year, number> | undefined, flag?: string): SeriesPoint {
  const carried: Carried = values?.get(year) ?? { missing: values ? "not-published" : "not-covered" };
  return compiled("gdp.current", { from, year, ...(flag ? { flag } : {}) }, carried);
}
