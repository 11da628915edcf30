import type { FactRecord } from "@entente/core/facts/fact";
import type { ActorId } from "@entente/core/units/ids";
import type { Table } from "../dataset.ts";
import { namesOf } from "../events/names.ts";
import { slug } from "../events/slug.ts";
import type { Row } from "../row.ts";
import { codeOnDay, members } from "./seats.ts";

const file = "unsc_vetoes_1946_sept2022.csv";
const memberColumns = ["member_veto1", "member_veto2", "member_veto3"] as const;

type Draft = {
  readonly symbol: string;
  readonly day: string;
  readonly item: string;
  /** Which of the drafts of that day and symbol it is: early drafts stand under the number of their meeting. */
  readonly place: number;
};

/** One row a draft: a vote for each member that vetoed it. */
export const vetoesTable: Table = {
  name: "vetoed drafts",
  file: /^unsc_vetoes.*\.csv$/i,
  needed: true,
  columns: { needed: ["year", "date", "draft", "meeting_record", "agenda_item", ...memberColumns] },
  // The columns of single members repeat the names, and are blank in some rows that have a name.
  ignored: [
    "month",
    "crisis_topic",
    "region",
    "single_veto",
    "multiple_vetoes",
    "China",
    "France",
    "Russia",
    "USSR",
    "USA",
    "UK",
    "russia_china",
    "usa_uk",
    "usa_france",
    "usa_france_uk",
    "france_uk",
  ],
  read: (out, { states }) => {
    const nameOf = namesOf(states.actors);
    const places = new Map<string, number>();
    return {
      row: (row) => {
        const day = dayOf(row);
        const symbol = row.word("draft");
        const voters = votersOf(row, day).map(([column, code]) => {
          const voter = states.holder("cow", code, Number(day.slice(0, 4)));
          return (
            voter ??
            row.fail(column, `a state under the Correlates of War code ${code} on ${day}`, "import cow-states first")
          );
        });
        const name = `${day} ${symbol}`;
        const place = (places.get(name) ?? 0) + 1;
        places.set(name, place);
        const draft = { symbol, day, item: row.word("agenda_item"), place };
        for (const voter of voters) out.fact(vetoFact(row, draft, voter, nameOf(voter)));
      },
    };
  },
};

function vetoFact(row: Row, { symbol, day, item, place }: Draft, voter: ActorId, name: string): FactRecord {
  const which = place === 1 ? "" : ` (no. ${place} under this symbol)`;
  const ofAnotherYear = yearInSymbol(symbol) !== undefined && yearInSymbol(symbol) !== day.slice(0, 4);
  return {
    fact: {
      kind: "vote",
      id: slug("veto", day, symbol, ...(place === 1 ? [] : [place]), voter),
      title: `Security Council, ${day}: veto of ${name} on draft ${symbol}${which}`,
      valid: day,
      body: "UNSC",
      document: symbol,
      date: day,
      voter,
      choice: "veto",
      effect: "none",
      confidence: "high",
      tags: ofAnotherYear ? ["symbol-of-another-year"] : [],
      note: `Agenda item: ${item}`,
    },
    evidence: [
      {
        source: "unsc-veto-list",
        locator: `${symbol}, ${row.word("meeting_record")}; ${file} row ${row.number}`,
        stance: "supports",
      },
    ],
  };
}

/** A date as M/D/YYYY, told as a day of the calendar. */
function dayOf(row: Row): string {
  const [month = 0, day = 0, year = 0] = row.text("date").split("/").map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  const real = found.getUTCFullYear() === year && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
  if (!real || year < 1946) row.fail("date", "a day as M/D/YYYY from 1946 on", "check the order of month and day");
  if (row.year("year") !== year) row.fail("year", `the year of the date, ${year}`, "one of the two is mistaken");
  return found.toISOString().slice(0, 10);
}

function votersOf(row: Row, day: string): [column: string, code: string][] {
  const found = memberColumns
    .filter((column) => row.text(column) !== "")
    .map((column): [string, string] => [column, codeOnDay(row.oneOf(column, members), day)]);
  if (found.length === 0) row.fail("member_veto1", "at least one member", "a draft without a veto is not of this list");
  return found;
}

const yearInSymbol = (symbol: string): string | undefined => /\/((?:19|20)\d\d)\//.exec(symbol)?.[1];
