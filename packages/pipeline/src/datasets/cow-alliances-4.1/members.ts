import type { FactOf } from "@entente/core/facts/fact";
import type { ObligationType } from "@entente/core/facts/treaty";
import type { Alliance } from "../alliances/alliance-records.ts";
import type { Bond, Duty } from "../alliances/bonds.ts";
import { keep, putOut, type Rows } from "../alliances/collected.ts";
import { dateOf, spanOf } from "../alliances/dates.ts";
import { holdersOf, isStateCode } from "../alliances/holders.ts";
import type { Table } from "../dataset.ts";
import type { Row } from "../row.ts";

export const file = "alliance_v4.1_by_member.csv";

/** The last year that the data set knows: 31 December 2012. */
export const EDGE = 2012;

/** What a row says of a member's spell beyond its dates and duties. */
export type Member = {
  readonly cowType: NonNullable<FactOf<"treaty">["cowType"]>;
  /** The flags of the row, as they are written. */
  readonly flags: string;
  /** The spell's own start, which may be the beginning of the state system instead of the alliance's. */
  readonly memberFrom: string;
  /** Flags that the row leaves blank. */
  readonly blank: readonly string[];
};

/** The publisher's words for the types. Neutrality without a letter is type IIa, whose distinguishing mark is neutrality. */
const types: Readonly<Record<string, Member["cowType"]>> = {
  "Type I: Defense Pact": "I",
  "Type II: Neutrality": "IIa",
  "Type IIa: Non-Aggression Pact": "IIa",
  "Type IIb: Non-Aggression Pact": "IIb",
  "Type III: Entente": "III",
};

export const flagColumns = ["defense", "neutrality", "nonaggression", "entente"] as const;
const obligationOf: Readonly<Record<(typeof flagColumns)[number], ObligationType>> = {
  defense: "defence",
  neutrality: "neutrality",
  nonaggression: "non-aggression",
  entente: "consultation",
};

export const columns = [
  "version4id",
  "ccode",
  "all_st_day",
  "all_st_month",
  "all_st_year",
  "all_end_day",
  "all_end_month",
  "all_end_year",
  "ss_type",
  "mem_st_day",
  "mem_st_month",
  "mem_st_year",
  "mem_end_day",
  "mem_end_month",
  "mem_end_year",
  "left_censor",
  "right_censor",
  ...flagColumns,
  "version",
] as const;

export const dates = (prefix: string): [string, string, string] => [
  `${prefix}_year`,
  `${prefix}_month`,
  `${prefix}_day`,
];

/**
 * One row for each spell of a member. The spells, and not the alliance's own dates, say when a member is bound, because the published
 * dyads follow them; a member since before 1816 is bound since the alliance's own start.
 */
export const membersTable = (rows: Rows<Member>): Table => ({
  name: "members of alliances",
  file: /^alliance_v4\.1_by_member\.csv$/i,
  needed: true,
  columns: { needed: columns },
  ignored: ["state_name"],
  read: (out, { states }) => ({
    row: (row) => {
      demandVersion(row);
      const number = row.word("version4id");
      const bond = bondOf(row);
      if (!isStateCode(states, bond.code))
        row.fail(
          "ccode",
          "a Correlates of War code of a state",
          "no actor of the ledger holds this code in any year: import cow-states first, or check the code",
        );
      if (holdersOf(states, bond.code, bond, EDGE).length === 0)
        out.leaveOut(
          `a member that is no state of the system while it is bound: version4id ${number}, ccode ${bond.code}`,
        );
      keep(rows, number, bond);
    },
    end: () => putOut(out, alliances(rows), states, EDGE),
  }),
});

export function demandVersion(row: Row): void {
  if (row.text("version") !== "4.1") row.fail("version", "4.1", "this importer reads version 4.1 of the alliances");
}

function bondOf(row: Row): Bond & Member {
  const span = spanOf(row, dates("mem_st"), dates("mem_end"));
  const open =
    row.flag("right_censor") ?? row.fail("right_censor", "0 or 1", "it says whether the bond was alive in 2012");
  if (open !== (span.until === null))
    row.fail("right_censor", open ? "1 only without an end" : "0 only with an end", "the mark and the end disagree");
  const ownStart = row.flag("left_censor") === true ? dateOf(row, dates("all_st")) : null;
  const { duties, flags, blank } = flagsOf(row);
  return {
    code: row.word("ccode"),
    from: ownStart ?? span.from,
    until: span.until,
    duties,
    row: row.number,
    cowType:
      types[row.text("ss_type")] ??
      row.fail("ss_type", `one of ${Object.keys(types).join(", ")}`, "no other type is known"),
    flags,
    memberFrom: span.from,
    blank,
  };
}

/** The publisher says whether a member owes something, and never when: no trigger is known. A blank flag is no duty, and is told. */
export function flagsOf(row: Row): { duties: Duty[]; flags: string; blank: string[] } {
  const flags = flagColumns.map((column) => row.flag(column));
  return {
    duties: flagColumns.flatMap((column, i) => (flags[i] ? [{ type: obligationOf[column], trigger: "unknown" }] : [])),
    flags: flags.map((flag) => (flag === null ? "-" : Number(flag))).join(""),
    blank: flagColumns.filter((_, i) => flags[i] === null),
  };
}

function* alliances(rows: Rows<Member>): Generator<Alliance> {
  for (const [number, members] of rows) {
    const blank = [...new Set(members.flatMap((member) => member.blank))];
    const asymmetric = new Set(members.map(({ flags }) => flags)).size > 1 && differAtOnce(members);
    const cowType = members[0]?.cowType;
    yield {
      dataset: "cow-alliances-4.1",
      file,
      column: "version4id",
      number,
      slug: "cow-alliance",
      label: "COW",
      identifiers: [{ scheme: "COW-alliance", value: number }],
      ...(cowType === undefined ? {} : { cowType }),
      confidence: "high",
      tags: asymmetric ? ["asymmetric"] : [],
      note:
        blank.length === 0 ? [] : [`The data set leaves ${blank.join(" and ")} blank for a member; it is not counted.`],
      bonds: members,
    };
  }
}

/** Whether two members owe different things at one time. */
const differAtOnce = (members: readonly (Bond & Member)[]): boolean =>
  members.some((one) =>
    members.some((other) => one.code !== other.code && one.flags !== other.flags && overlap(one, other)),
  );

const overlap = (x: Bond, y: Bond): boolean =>
  (y.until === null || x.from <= y.until) && (x.until === null || y.from <= x.until);
