import type { Actor } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import type { Table } from "../dataset.ts";
import { type DyadSpell, DyadSpells, dyadLocator } from "../events/dyad-spells.ts";
import { frictionRecord } from "../events/friction-record.ts";
import { namesOf } from "../events/names.ts";
import { slug } from "../events/slug.ts";
import { validYears, yearsInWords } from "../events/years.ts";
import type { Row } from "../row.ts";
import { disputeNumbers } from "./dispute-numbers.ts";

const file = "cow_war_inter.csv";

/** How a state came out of a war, by its number in the codebook. */
const outcomes: readonly string[] = [
  "",
  "won",
  "lost",
  "compromise or tie",
  "went over into another war",
  "still at war at the edge of the data",
  "stalemate",
  "went on below the level of war",
  "changed sides",
];

/** What a row says of its first state. */
type WarYear = {
  readonly initiator: boolean | null;
  readonly outcome: number | null;
  /** Battle deaths in the whole war. */
  readonly deaths: number | null;
};

/** Directed dyad-years of wars between states: one friction for each war and pair of opponents. */
export const warsTable: Table = {
  name: "directed dyad-years of wars",
  file: /^cow_war_inter\.csv$/i,
  needed: true,
  columns: { needed: ["warnum", "ccode1", "ccode2", "year", "initiator1", "outcome1", "batdeath1", "resume"] },
  ignored: ["cowinterongoing", "cowinteronset", "sidea1", "sidea2", "initiator2", "outcome2", "batdeath2"],
  read: (out, { states }) => {
    const spells = new DyadSpells<WarYear>(states);
    return {
      // A war that rests and is resumed within a year has two rows for it.
      row: (row) => spells.add(row, row.word("warnum"), warYear(row), row.text("resume")),
      end: () => {
        for (const spell of spells.spells()) out.fact(warFact(spell, states.actors));
      },
    };
  },
};

const warYear = (row: Row): WarYear => ({
  initiator: row.flag("initiator1"),
  outcome: outcome(row),
  deaths: row.amount("batdeath1"),
});

function outcome(row: Row): number | null {
  const code = row.integer("outcome1");
  if (code !== null && !outcomes[code])
    row.fail("outcome1", `a code from 1 to ${outcomes.length - 1} or blank`, "the codebook knows no other");
  return code;
}

function warFact(spell: DyadSpell<WarYear>, actors: readonly Actor[]): FactRecord {
  const { event, first, last, rows, codes } = spell;
  const nameOf = namesOf(actors);
  const opener = rows.find(({ details }) => details.initiator)?.codes[0];
  const [from, to] = opener === codes[1] ? [spell.actors[1], spell.actors[0]] : spell.actors;
  const [one = from, other = to] = [from, to].toSorted();
  return frictionRecord(
    {
      id: slug("cow-war", event, one, other, first),
      title: `War: ${nameOf(one)} – ${nameOf(other)}, ${yearsInWords(first, last)} (COW war ${event})`,
      valid: validYears(first, last),
      from,
      to,
      mutual: true,
      form: "war",
      severity: 5,
      identifiers: [
        { scheme: "COW-war", value: event },
        ...(disputeNumbers.get(event) ?? []).map((value) => ({ scheme: "MID" as const, value })),
      ],
      tags: ["war"],
      note: noteOf(spell, nameOf),
    },
    "cow-wars-4",
    dyadLocator("warnum", file, spell),
  );
}

function noteOf({ codes, actors, rows, without }: DyadSpell<WarYear>, nameOf: (id: string) => string): string {
  const sides = codes.map((code, i) => {
    const own = rows.filter((row) => row.codes[0] === code).map(({ details }) => details);
    const deaths = own.map((details) => details.deaths).filter((found) => found !== null);
    const came = own.map((details) => details.outcome).findLast((found) => found !== null);
    const lost = deaths.length === 0 ? "not known" : Math.max(...deaths).toLocaleString("en");
    return `${nameOf(actors[i] ?? code)}: battle deaths in the whole war ${lost}, outcome ${came == null ? "not known" : outcomes[came]}.`;
  });
  return [...sides, ...(without.length > 0 ? [`No row of the pair for ${without.join(", ")}.`] : [])].join(" ");
}
