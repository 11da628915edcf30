import type { Alliance } from "../alliances/alliance-records.ts";
import type { Bond } from "../alliances/bonds.ts";
import { keep, putOut, type Rows } from "../alliances/collected.ts";
import { lastDay, spanOf, yearOf } from "../alliances/dates.ts";
import { holdersOf, SYSTEM_BEGINS } from "../alliances/holders.ts";
import type { Table } from "../dataset.ts";
import type { Row } from "../row.ts";
import { conditionColumns, dutiesOf, obligationColumns } from "./duties.ts";

export const file = "atop-member-level.csv";

/** The last year that the data set knows. */
export const EDGE = 2016;

/** What a row says of the alliance as a whole. */
export type Member = {
  readonly cow: string;
  readonly bilateral: boolean;
  readonly wartime: boolean;
  readonly asymmetric: boolean;
  readonly varies: boolean;
  readonly secrecy: number | null;
  /** Coded from the text of the treaty (1), or from what others say of it (2). */
  readonly source: number | null;
  /** The months for which it was concluded; 0 where no length was agreed, null where it is not known. */
  readonly months: number | null;
  /** How it entered into force, by the code of the data set. */
  readonly entry: number | null;
};

const entry = ["yrent", "moent", "dayent"] as const;
const exit = ["yrexit", "moexit", "dayexit"] as const;
const ofTheWhole = ["bilat", "wartime", "asymm", "obvary", "pubsecr", "source", "length", "estmode"];

const unheld = "a member that is no state of the system while it is bound";
const over = "over before the state system begins in 1816";

/** One row for each spell of a member, or for each phase of an alliance in which it takes part. */
export const membersTable = (rows: Rows<Member>): Table => ({
  name: "members of alliances",
  file: /^atop(-member-level|4_01m)\.csv$/i,
  needed: true,
  columns: {
    needed: [
      "atopid",
      "cow4id",
      "member",
      "cowsys",
      ...entry,
      ...exit,
      "ineffect",
      "phase",
      ...obligationColumns,
      ...conditionColumns,
      ...ofTheWhole,
      "version",
    ],
  },
  ignored: "any",
  read: (out, { states }) => ({
    row: (row) => {
      demandVersion(row);
      const bond = bondOf(row);
      const number = numberOf(row, "atopid");
      const isOver = bond.until !== null && yearOf(lastDay(bond.until)) < SYSTEM_BEGINS;
      if (!isOver && holdersOf(states, bond.code, bond, EDGE).length === 0) {
        if (row.flag("cowsys") !== false)
          row.fail(
            "member",
            "a Correlates of War code that a state held while it was a member",
            "no actor of the ledger holds this code in these years: import cow-states first, or check the code and the dates",
          );
        out.leaveOut(`${unheld}: atopid ${number}, member ${bond.code}`);
        keep(rows, number, bond);
        return;
      }
      if (isOver) out.leaveOut(over);
      keep(rows, number, bond);
    },
    end: () => putOut(out, alliances(rows), states, EDGE),
  }),
});

export function demandVersion(row: Row): void {
  if (!/^4\.010*\d?$/.test(row.text("version")))
    row.fail("version", "4.01", "this importer reads version 4.01 of ATOP; 5.1 has an importer of its own");
}

/** Alliances are numbered without their phase here; a decimal belongs to the releases by phase. */
export function numberOf(row: Row, column: string): string {
  const number = row.word(column);
  if (!/^\d{4}$/.test(number)) row.fail(column, "a whole number of four digits", "releases by phase are another table");
  return number;
}

function bondOf(row: Row): Bond & Member {
  const span = spanOf(row, entry, exit);
  const inEffect = row.flag("ineffect") ?? row.fail("ineffect", "0 or 1", "it says whether the bond was alive in 2016");
  if (inEffect !== (span.until === null))
    row.fail("ineffect", inEffect ? "1 only without an exit" : "0 only with an exit", "the mark and the exit disagree");
  return {
    ...span,
    code: row.word("member"),
    duties: dutiesOf(row),
    row: row.number,
    cow: row.text("cow4id"),
    bilateral: row.flag("bilat") === true,
    wartime: row.flag("wartime") === true,
    asymmetric: row.flag("asymm") === true,
    varies: row.flag("obvary") === true,
    secrecy: row.integer("pubsecr"),
    source: row.integer("source"),
    months: row.amount("length"),
    entry: row.integer("estmode"),
  };
}

function* alliances(rows: Rows<Member>): Generator<Alliance> {
  for (const [number, members] of rows) {
    const [first] = members;
    if (first === undefined) continue;
    const any = (holds: (member: Member) => boolean): boolean => members.some(holds);
    const secondary = any(({ source }) => source === 2);
    const wholly = any(({ secrecy }) => secrecy === 2);
    const articles = any(({ secrecy }) => secrecy === 1);
    yield {
      dataset: "atop-4.01",
      file,
      column: "atopid",
      number,
      slug: "atop",
      label: "ATOP",
      identifiers: [
        { scheme: "ATOP", value: number },
        ...[...new Set(members.map(({ cow }) => cow))]
          .filter((cow) => cow !== "")
          .map((value) => ({ scheme: "COW-alliance" as const, value })),
      ],
      confidence: secondary ? "moderate" : "high",
      tags: [
        first.bilateral ? "bilateral" : "multilateral",
        ...(any(({ asymmetric }) => asymmetric) ? ["asymmetric"] : []),
        ...(any(({ wartime }) => wartime) ? ["wartime"] : []),
        ...(wholly ? ["secret"] : articles ? ["secret articles"] : []),
      ],
      note: [
        ...(secondary ? ["Coded from other sources than the text of the treaty."] : []),
        ...(wholly ? ["Secret as a whole."] : articles ? ["Public, with secret articles."] : []),
        ...(any(({ varies }) => varies)
          ? ["What a member owes differs by partner; the data set does not say how."]
          : []),
        ...(first.months ? [`Concluded for ${first.months} months at first.`] : []),
        ...(first.entry === null ? [] : [`Its way into force has the code ${first.entry} (estmode).`]),
      ],
      bonds: members.filter(({ until }) => until === null || yearOf(lastDay(until)) >= SYSTEM_BEGINS),
    };
  }
}
