import type { DuckDBConnection } from "@duckdb/node-api";
import type { TradePanel } from "@entente/core/panel/trade-panel";
import { nameOf, panelOfRows } from "./panel-of-rows.ts";
import type { YearRows } from "./trade-rows.ts";

/** Relative to the number, or to 1 where it is less. */
const TOLERANCE = 1e-9;

const ofDyads = {
  export_share: "exportShare",
  import_share: "importShare",
  share: "partnerShare",
  rank: "partnerRank",
  asymmetry: "asymmetry",
  salience: "salience",
  symmetry: "symmetry",
  interdependence: "interdependence",
} as const;
const ofActors = {
  exports: "exports",
  imports: "imports",
  known: "knownPartners",
  partners: "partners",
  hhi: "hhi",
  normalised: "normalisedHhi",
} as const;

/** Compares every number of both sides and returns how many there are. Throws on the first that differs. */
export async function demandSamePanels(connection: DuckDBConnection, years: readonly YearRows[]): Promise<number> {
  let compared = 0;
  const same = (theirs: unknown, ours: number | undefined, what: string) => {
    const told = theirs === null || theirs === undefined ? Number.NaN : Number(theirs);
    const found = ours ?? Number.NaN;
    const alike = Number.isNaN(told)
      ? Number.isNaN(found)
      : Math.abs(told - found) <= TOLERANCE * Math.max(1, Math.abs(told));
    if (!alike) throw new Error(`${what}: found ${found} and ${told}; expected the same`);
    compared += 1;
  };
  const rowsOf = async (table: string, year: number) =>
    (await connection.runAndReadAll(`select * from ${table} where year = ${year}`)).getRowObjectsJS();
  for (const rows of years) {
    const { codes, panel } = panelOfRows(rows);
    const places = new Map([...codes].map((code, place) => [code, place]));
    const placeOf = (code: unknown) => places.get(Number(code)) ?? -1;
    for (const dyad of await rowsOf("dyads", rows.year)) {
      const cell = placeOf(dyad["i"]) * codes.length + placeOf(dyad["j"]);
      for (const [theirs, ours] of Object.entries(ofDyads)) {
        same(
          dyad[theirs],
          panel[ours][cell],
          `${ours} ${nameOf(Number(dyad["i"]))} ${nameOf(Number(dyad["j"]))} ${rows.year}`,
        );
      }
    }
    for (const actor of await rowsOf("actors", rows.year)) {
      for (const [theirs, ours] of Object.entries(ofActors)) {
        same(
          actor[theirs],
          panel.perActor[ours][placeOf(actor["i"])],
          `${ours} ${nameOf(Number(actor["i"]))} ${rows.year}`,
        );
      }
    }
    sameQuantiles((await rowsOf("world", rows.year))[0]?.["quantiles"], panel, rows.year, same);
  }
  return compared;
}

function sameQuantiles(
  theirs: unknown,
  { quantiles }: TradePanel,
  year: number,
  same: (theirs: unknown, ours: number | undefined, what: string) => void,
): void {
  const listed = Array.isArray(theirs) ? theirs : [];
  for (const [percent, value] of quantiles.entries()) same(listed[percent], value, `p${percent} of ${year}`);
}
