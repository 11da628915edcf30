import type { FactRecord } from "@entente/core/facts/fact";
import type { ActorId } from "@entente/core/units/ids";
import type { Context, Output, RowReader, Table } from "../dataset.ts";
import { firstHolder } from "../events/first-holder.ts";
import { frictionRecord } from "../events/friction-record.ts";
import { namesOf } from "../events/names.ts";
import { slug } from "../events/slug.ts";
import { validYears, yearsInWords } from "../events/years.ts";
import type { Row } from "../row.ts";
import type { States } from "../states.ts";
import { listOf, type Measures, measuresOf } from "./measures.ts";
import { type Named, names } from "./names.ts";
import { organisations } from "./organisations.ts";
import { splitNames } from "./split-names.ts";

const file = "GSDB_V4.csv";
/** The last year that the data set knows. */
const EDGE = 2023;

const aims = {
  democracy: "democracy",
  destab_regime: "to weaken the regime",
  end_war: "to end a war",
  human_rights: "human rights",
  other: "other",
  policy_change: "a change of policy",
  prevent_war: "to prevent a war",
  territorial_conflict: "a conflict over territory",
  terrorism: "terrorism",
} as const;
const results = {
  failed: "failed",
  nego_settlement: "settled by negotiation",
  ongoing: "ongoing",
  success_part: "success in part",
  success_total: "success",
} as const;
const codesOf = <Words extends object>(words: Words) => Object.keys(words) as (keyof Words & string)[];

type Case = {
  readonly number: string;
  readonly begin: number;
  readonly end: number;
  readonly ongoing: boolean;
  readonly measures: Measures;
  readonly note: string;
};
type Found = { readonly actor: ActorId } | { readonly leftOut: string };

const notThenAState = "a sender or target that was no member of the state system in the years of the case";

/** One row a case: a friction from each sender towards each target. */
export const casesTable: Table = {
  name: "cases of sanctions",
  file: /^GSDB_V4\.csv$/i,
  needed: true,
  columns: {
    needed: [
      "case_id",
      "sanctioned_state",
      "sanctioning_state",
      "begin",
      "end",
      "trade",
      "descr_trade",
      "arms",
      "military",
      "financial",
      "travel",
      "other",
      "objective",
      "success",
    ],
  },
  ignored: ["target_mult", "sender_mult"],
  read: (out, context) => reader(out, context),
};

function reader(out: Output, { states }: Context): RowReader {
  const made = new Map(organisations.map((actor) => [actor.id, actor]));
  for (const { id } of states.actors) made.delete(id);
  const nameOf = namesOf([...states.actors, ...organisations]);
  const seen = new Set<string>();
  return {
    row: (row) => {
      const one = caseOf(row);
      if (seen.has(one.number)) row.fail("case_id", "each case once", "another row has it; keep one of them");
      const senders = foundIn(row, "sanctioning_state", one, states);
      const targets = foundIn(row, "sanctioned_state", one, states);
      seen.add(one.number);
      for (const rule of new Set(
        [...senders, ...targets].flatMap((found) => ("leftOut" in found ? [found.leftOut] : [])),
      ))
        out.leaveOut(`${rule}: its pairs, and no other of the case`);
      for (const from of actorsIn(senders)) {
        for (const to of actorsIn(targets)) {
          if (from === to) continue;
          for (const id of [from, to]) {
            const organisation = made.get(id);
            if (organisation) out.actor(organisation);
            made.delete(id);
          }
          out.fact(sanctionsFact(row, one, [from, to], nameOf));
        }
      }
    },
  };
}

/** Each once, though two names of a cell may be one actor. */
const actorsIn = (found: readonly Found[]): ActorId[] => [
  ...new Set(found.flatMap((one) => ("actor" in one ? [one.actor] : []))),
];

function caseOf(row: Row): Case {
  const begin = row.year("begin");
  const end = row.year("end");
  if (end < begin) row.fail("end", `a year from ${begin} on`, "the end stands before the beginning");
  const success = listOf(row, "success", codesOf(results));
  const ongoing = end === EDGE && success.includes("ongoing");
  const measures = measuresOf(row);
  const note = [
    `Measures: ${measures.words}.`,
    `Aims: ${worded(listOf(row, "objective", codesOf(aims)), aims)}.`,
    `Success as coded: ${worded(success, results)}.`,
    ...(ongoing ? [`Ongoing in ${EDGE}, the edge of the data, which does not know later years.`] : []),
  ].join(" ");
  return { number: row.word("case_id"), begin, end, ongoing, measures, note };
}

const worded = <Code extends string>(codes: readonly Code[], words: Readonly<Record<Code, string>>): string =>
  codes.length === 0 ? "not known" : codes.map((code) => words[code]).join(", ");

function foundIn(row: Row, column: string, { begin, end }: Case, states: States): Found[] {
  const isKnown = (name: string): boolean => Object.hasOwn(names, name);
  return splitNames(row.word(column), isKnown).map((name) => {
    const named = isKnown(name) ? names[name] : undefined;
    if (named === undefined)
      row.fail(
        column,
        `names that the table of names has; "${name}" is none`,
        "add it to gsdb-4/names.ts, with its code",
      );
    return found(named, begin, end, states);
  });
}

function found(named: Named, begin: number, end: number, states: States): Found {
  if ("nobody" in named) return { leftOut: `a ${named.nobody}` };
  if ("organisation" in named) return { actor: named.organisation };
  const actor = firstHolder(states, named.state, begin, end);
  return actor === undefined ? { leftOut: notThenAState } : { actor };
}

function sanctionsFact(
  row: Row,
  { number, begin, end, ongoing, measures, note }: Case,
  [from, to]: readonly [ActorId, ActorId],
  nameOf: (id: ActorId) => string,
): FactRecord {
  const { form, severity } = measures;
  const word = form === "embargo" ? "Embargo" : "Sanctions";
  const years = ongoing ? `since ${begin}` : yearsInWords(begin, end);
  return frictionRecord(
    {
      id: slug("gsdb", number, from, to),
      title: `${word}: ${nameOf(from)} against ${nameOf(to)}, ${years} (GSDB ${number})`,
      valid: ongoing ? `${begin}/..` : validYears(begin, end),
      from,
      to,
      mutual: false,
      form,
      severity,
      identifiers: [{ scheme: "GSDB", value: number }],
      tags: [],
      note,
    },
    "gsdb-4",
    `case ${number}, ${file} row ${row.number}`,
  );
}
