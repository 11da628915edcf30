import { Actor } from "@entente/core/actors";
import type { SeriesPoint } from "@entente/core/series";
import type { Cast } from "./cast.ts";
import { codeHolder } from "./code-holder.ts";
import { tradeColumns, tradeYears } from "./cow-trade/trade-year.ts";
import { readRows } from "./read-table.ts";

/** A union that NEW dissolved into in 1991, two more states, and a bloc of two members besides. All codes are made up. */
const everyone: readonly Actor[] = [
  state("OLD", "1950/1991-12-25", [{ scheme: "cow", value: "10", valid: "1950/1991-12-25" }]),
  state("NEW", "1991-12-26/..", [{ scheme: "cow", value: "10", valid: "1991-12-26/.." }], "OLD"),
  state("ALT", "1950/..", [
    { scheme: "cow", value: "20", valid: "1950/1990-10-02" },
    { scheme: "cow", value: "21", valid: "1990-10-03/.." },
  ]),
  state("BEE", "1950/..", [{ scheme: "cow", value: "30" }]),
  state("INN", "1950/..", [{ scheme: "cow", value: "41" }]),
  state("JON", "1950/..", [{ scheme: "cow", value: "42" }]),
  Actor.parse({
    kind: "bloc",
    id: "UNI",
    name: "Union",
    valid: "1980/..",
    codes: [{ scheme: "iso3", value: "UNX" }],
    members: [
      { actor: "INN", valid: "1980/.." },
      { actor: "JON", valid: "1995-12-31/.." },
    ],
  }),
];

function state(id: string, valid: string, codes: Actor["codes"], succeeds?: string): Actor {
  const own = { scheme: "iso3", value: id };
  return Actor.parse({
    kind: "state",
    id,
    name: `State ${id}`,
    valid,
    codes: [...codes, own],
    ...(succeeds ? { succeeds } : {}),
  });
}

export const testActors = everyone;
export const testCast: Cast = {
  states: everyone
    .filter((actor) => actor.kind === "state")
    .filter(({ id }) => id !== "JON")
    .sort((x, y) => (x.id < y.id ? -1 : 1)),
  blocs: everyone.filter((actor) => actor.kind === "bloc"),
  everyone,
};

/** The rows of a table whose columns are those of its first line. */
export const table = (...lines: readonly string[]) => readRows(lines.join("\n"), "test table", []);

/** The one year that rows of "ccode1,ccode2,year,flow1,flow2" are about. */
export function tradeYear(...lines: readonly string[]) {
  const [year, ...more] = tradeYears(table(tradeColumns.join(","), ...lines), [], codeHolder(everyone, "cow"));
  if (year === undefined || more.length > 0) throw new Error("expected rows of one year");
  return year;
}

/** Points in short: "indicator from to part year" → value, or the reason why there is none. */
export const told = (points: readonly SeriesPoint[]): Record<string, number | string | null> =>
  Object.fromEntries(
    points.map(({ indicator, from, to, part, year, value, missing }) => [
      [indicator, from, to, part, year].filter((cell) => cell !== null).join(" "),
      value ?? missing,
    ]),
  );
