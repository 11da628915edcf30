import type { SeriesPoint } from "@entente/core/series";
import type { ActorId, Year } from "@entente/core/units/ids";
import { amount } from "./amount.ts";
import type { Cast } from "./cast.ts";
import type { CodeHolder } from "./code-holder.ts";
import { pointMaker } from "./points.ts";
import { cellOf, type Row } from "./read-table.ts";

const compiled = pointMaker("cow-igo-3", "compiled");

export const igoStateColumns = ["ccode", "year", "sum_igo_full"] as const;
export const igoDyadColumns = ["ccode1", "ccode2", "year", "dyadigos"] as const;

const flag = "full members";

/** Full memberships of each state of the cast; observers and associates are not counted, as they are not in the joint ones. */
export function igoMemberships(rows: readonly Row[], holder: CodeHolder, cast: Cast): SeriesPoint[] {
  return rows.flatMap((row) => {
    const year = Number(cellOf(row, "year"));
    const from = inCast(holder, cast, cellOf(row, "ccode"), year);
    if (from === undefined) return [];
    const count = amount(cellOf(row, "sum_igo_full"));
    return [compiled("igo.memberships", { from, year, flag }, count ?? { missing: "not-covered" })];
  });
}

/** Organisations of which both states of a dyad of the cast are members. */
export function igoJoint(rows: readonly Row[], holder: CodeHolder, cast: Cast): SeriesPoint[] {
  return rows.flatMap((row) => {
    const year = Number(cellOf(row, "year"));
    const one = inCast(holder, cast, cellOf(row, "ccode1"), year);
    const two = inCast(holder, cast, cellOf(row, "ccode2"), year);
    if (one === undefined || two === undefined) return [];
    const [from, to] = one < two ? [one, two] : [two, one];
    const count = amount(cellOf(row, "dyadigos"));
    return [compiled("igo.joint", { from, to, year, flag }, count ?? { missing: "not-covered" })];
  });
}

function inCast(holder: CodeHolder, { states }: Cast, code: string, year: Year): ActorId | undefined {
  const found = holder(code, year);
  return states.some(({ id }) => id === found) ? found : undefined;
}
