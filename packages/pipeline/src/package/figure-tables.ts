import { docOf } from "@entente/core/indicators/registry";
import type { Release } from "@entente/db/release/open";
import { figureTables, missingReasonAt } from "@entente/db/release/read-whole";
import { NOBODY } from "@entente/db/series/block";
import type { FigureTable } from "@entente/db/series/figures";
import { type Column, missingColumn, number, text, year } from "./fields.ts";
import { numberText } from "./number-text.ts";

/** Whether an indicator is of single actors, by the first of its figures. */
export function isOfActors(release: Release, indicator: string): boolean {
  for (const { b } of figureTables(release, indicator)) if (b.length > 0) return b[0] === NOBODY;
  return docOf(indicator)?.subject === "actor";
}

const whom = {
  actor: ["The actor"],
  "directed-dyad": ["The actor whose figure it is", "The actor towards which it is"],
  dyad: ["One of the pair; the pair stands once, in alphabetical order", "The other of the pair"],
} as const;

export function figureColumns(indicator: string, ofActors: boolean): Column[] {
  const doc = docOf(indicator);
  const directed = doc?.subject === "directed-dyad" ? whom["directed-dyad"] : whom.dyad;
  const [a, b] = ofActors ? whom.actor : directed;
  return [
    year("The year of the figure"),
    text("a", a),
    ...(b === undefined ? [] : [text("b", b)]),
    number("value", doc ? `${doc.title}: ${doc.range}. ${doc.whenMissing}` : indicator, doc ? { unit: doc.unit } : {}),
    number("coverage", "Share of what the figure needs that was known, from 0 to 1", {
      constraints: { minimum: 0, maximum: 1 },
    }),
    missingColumn,
  ];
}

/** Coverage to three places, as readers see it. */
const coverages = Array.from({ length: 1001 }, (_, thousandths) => numberText(thousandths / 1000));

/** All figures of an indicator as CSV, a piece a year. Throws where pairs and single actors are mixed. */
export function* figurePieces(release: Release, indicator: string, ofActors: boolean): Generator<string> {
  yield `${figureColumns(indicator, ofActors)
    .map(({ name }) => name)
    .join(",")}\n`;
  for (const table of figureTables(release, indicator)) yield tableText(table, ofActors);
}

function tableText(
  { indicator, year, actors, a, b, value, coverage, missing }: FigureTable,
  ofActors: boolean,
): string {
  let rows = "";
  for (let i = 0; i < value.length; i++) {
    if ((b[i] === NOBODY) !== ofActors)
      throw new Error(`${indicator} ${year}: found pairs and single actors in one table`);
    const other = ofActors ? "" : `${actors[b[i] ?? 0]},`;
    const absent = missing[i] ?? 0;
    const known = coverages[Math.round((coverage[i] ?? 0) * 1000)];
    if (known === undefined)
      throw new Error(`${indicator} ${year}: found the coverage ${coverage[i]}; expected 0 to 1`);
    rows += `${year},${actors[a[i] ?? 0]},${other}${absent === 0 ? numberText(value[i]) : ""},${known},${absent === 0 ? "" : missingReasonAt(absent)}\n`;
  }
  return rows;
}
