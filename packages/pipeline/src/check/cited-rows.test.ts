import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Fact } from "@entente/core/facts/fact";
import { expect, test } from "vitest";
import { cellOf, type Row, readTable } from "../carry/read-table.ts";
import { sharedFolder } from "../carry/shared-folder.ts";
import { embeddedData } from "../env.ts";
import { problemLine } from "../files/problem.ts";
import { checkFolder } from "./check-folder.ts";

/** What a fact cites of a data set by number or as a single figure is what the data set has there. */

const checked = checkFolder(embeddedData);
if (!checked.ok) throw new Error(checked.problems.map(problemLine).join("\n"));
const { actors, facts } = checked.content;

const codesOf = (id: string): string[] =>
  actors.find((actor) => actor.id === id)?.codes.flatMap(({ scheme, value }) => (scheme === "cow" ? [value] : [])) ??
  [];

/** The two ends of a directed fact have these Correlates of War codes, in either order. */
function isBetween(fact: Fact, one = "", two = ""): boolean {
  if (!("from" in fact) || !("to" in fact)) return false;
  const [from, to] = [codesOf(fact.from), codesOf(fact.to)];
  return (from.includes(one) && to.includes(two)) || (from.includes(two) && to.includes(one));
}

const cells = (row: Row, ...columns: string[]): string => columns.map((column) => cellOf(row, column)).join(" ");

type Cited = {
  readonly source: string;
  readonly file: string;
  readonly columns: readonly string[];
  readonly form: RegExp;
  /** Whether a row is what was cited. */
  readonly same: (row: Row, found: readonly string[], fact: Fact) => boolean;
};

const dates = /(\d+) (\w+) (\d{4})/;
const slashed = (words: string): string => {
  const [, day, month, year] = dates.exec(words) ?? [];
  return `${new Date(`${month} 1, 2000`).getMonth() + 1}/${day}/${year}`;
};

const lists: readonly Cited[] = [
  {
    source: "cow-mid-5",
    file: "cow-mid-5/cow_mid_ddydisps.csv",
    columns: ["dispnum", "ccode1", "ccode2", "year", "hostlev1"],
    form: /^dispnum (\d+), (\d+)–(\d+): .*use of force/,
    same: (row, [number, one, two], fact) =>
      isBetween(fact, one, two) &&
      cellOf(row, "dispnum") === number &&
      "from" in fact &&
      codesOf(fact.from).includes(cellOf(row, "ccode1")) &&
      cellOf(row, "hostlev1") === "4" &&
      [one, two].includes(cellOf(row, "ccode2")) &&
      fact.valid.includes(cellOf(row, "year")),
  },
  {
    source: "cow-wars-4",
    file: "cow-wars/cow_war_inter.csv",
    columns: ["warnum", "ccode1", "ccode2", "year"],
    form: /^warnum (\d+), (\d+)–(\d+), \d{4}(?:–(\d{4}))?$/,
    same: (row, [number, one, two, last]) =>
      cells(row, "warnum", "ccode1", "ccode2") === `${number} ${one} ${two}` &&
      (last === undefined || cellOf(row, "year") === last),
  },
  {
    source: "tss-rivalries-2021",
    file: "rivalries/tss_rivalries.csv",
    columns: ["tssr_id", "rivalry", "start", "end"],
    form: /^rivalry (\d+), (.+), (\d{4})–(\d{4})$/,
    same: (row, [number, name, start, end]) =>
      cells(row, "tssr_id", "start", "end") === `${number} ${start} ${end}` &&
      cellOf(row, "rivalry") === name?.replace("–", "-"),
  },
  {
    source: "td-rivalries-2012",
    file: "rivalries/td_rivalries.csv",
    columns: ["rivalryno", "rivalryname", "styear", "endyear"],
    form: /^rivalry (\d+), (.+), (\d{4})–(\d{4})$/,
    same: (row, [number, name, start, end]) =>
      cells(row, "rivalryno", "styear", "endyear") === `${number} ${start} ${end}` &&
      cellOf(row, "rivalryname") === name?.replace("–", "-"),
  },
  {
    source: "gsdb-4",
    file: "gsdb-4/GSDB_V4.csv",
    columns: ["case_id", "begin", "end", "trade", "arms", "financial", "travel", "descr_trade"],
    form: /^case (\d+), (\d{4})–(\d{4}): (.+)$/,
    same: (row, [number, begin, end, kinds = ""]) =>
      cells(row, "case_id", "begin", "end") === `${number} ${begin} ${end}` &&
      (cellOf(row, "trade") === "1") === kinds.includes("trade") &&
      (cellOf(row, "arms") === "1") === kinds.includes("arms") &&
      (cellOf(row, "financial") === "1") === kinds.includes("finance") &&
      (cellOf(row, "travel") === "1") === kinds.includes("travel") &&
      kinds.includes(cellOf(row, "descr_trade").replaceAll(",", ", ")),
  },
  {
    source: "sipri-arms-transfers",
    file: "sipri-arms-transfers-extract/export_tiv_extract.csv",
    columns: ["Export_From", "Import_To", "Year", "TIV"],
    form: /^(.+) to (.+), (\d{4}): (\d+) million TIV$/,
    same: (row, [from, to, year, value], fact) =>
      cells(row, "Export_From", "Import_To", "Year", "TIV") === `${from} ${to} ${year} ${value}` &&
      fact.kind === "transfer" &&
      fact.quantity.state === "known" &&
      fact.quantity.value.amount === Number(value) &&
      fact.valid === year,
  },
  {
    source: "atop-4.01",
    file: "atop/atop-member-level.csv",
    columns: ["atopid", "member", "yrent", "moent", "dayent", "yrexit", "moexit", "dayexit"],
    form: /^atopid (\d+), member (\d+)(?: from (\d+ \w+ \d{4}).*|; .*)?$/,
    same: (row, [number, member = "", named], fact) => {
      const day = (end: "ent" | "exit"): string =>
        [cellOf(row, `yr${end}`), ...["mo", "day"].map((part) => cellOf(row, `${part}${end}`).padStart(2, "0"))].join(
          "-",
        );
      const begins = (text: string): boolean =>
        slashed(text) === `${cellOf(row, "moent")}/${cellOf(row, "dayent")}/${cellOf(row, "yrent")}`;
      return (
        cells(row, "atopid", "member") === `${number} ${member}` &&
        fact.kind === "membership" &&
        codesOf(fact.actor).includes(member) &&
        (named === undefined ? fact.valid.includes(day("ent")) || fact.valid.includes(day("exit")) : begins(named))
      );
    },
  },
  {
    source: "unsc-veto-list",
    file: "unsc-vetoes/unsc_vetoes_1946_sept2022.csv",
    columns: ["date", "draft", "meeting_record", "Russia"],
    form: /^(\d+ \w+ \d{4}), (\S+), (\S+): /,
    same: (row, [date = "", draft, record = ""]) =>
      cells(row, "date", "draft", "Russia") === `${slashed(date)} ${draft} 1` &&
      cellOf(row, "meeting_record").startsWith(record),
  },
];

for (const { source, file, columns, form, same } of lists) {
  const path = join(sharedFolder(), file);
  const hint = existsSync(path) ? "" : ` (skipped: no data; set ENTENTE_SHARED_DATA to the folder that holds ${file})`;

  test.skipIf(hint !== "")(`what is cited of ${source} is there${hint}`, () => {
    const cited = facts.flatMap(({ fact, evidence }) =>
      evidence.flatMap(({ source: from, locator }) => {
        const found = from === source ? form.exec(locator) : null;
        return found ? [{ fact, locator, found: found.slice(1) }] : [];
      }),
    );
    expect(cited.length).toBeGreaterThan(0);
    const rows = readTable(path, columns);
    const astray = cited.filter(({ fact, found }) => !rows.some((row) => same(row, found, fact)));
    expect(astray.map(({ fact, locator }) => `${fact.id}: ${locator}`)).toEqual([]);
  });
}
