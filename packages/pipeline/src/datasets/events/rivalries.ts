import type { FactOf } from "@entente/core/facts/fact";
import type { ActorId, SourceId } from "@entente/core/units/ids";
import type { Context, Output } from "../dataset.ts";
import type { Row } from "../row.ts";
import { demandKnownCode, firstHolder } from "./first-holder.ts";
import { frictionRecord } from "./friction-record.ts";
import { namesOf } from "./names.ts";
import { slug } from "./slug.ts";
import { validYears, yearsInWords } from "./years.ts";

/** The state system begins here; what was over before is no relation of its members. */
const SYSTEM_BEGINS = 1816;
const overBefore1816 = "over before the state system begins in 1816";
const notThenAState = "one of the two was no member of the state system in these years";

export type Rivalry = {
  readonly dataset: SourceId;
  readonly file: string;
  /** What its kind is called in titles. */
  readonly word: string;
  /** What stands before its number in ids and titles. */
  readonly label: string;
  readonly number: string;
  /** Codes that the list gives to a state of other years, each with the code of the state that it means. */
  readonly meant: ReadonlyMap<string, string>;
  readonly columns: { readonly first: string; readonly last: string };
  readonly severity: number;
  readonly identifiers: NonNullable<FactOf<"friction">["identifiers"]>;
  /** The last year that the list knows; none where it ends of itself. */
  readonly edge?: number;
  readonly tags: readonly string[];
  readonly note: readonly string[];
};

/** Years of a rivalry, which may begin before 1816; null where it was over by then. */
function rivalryYears(row: Row, { first, last }: Rivalry["columns"]): [number, number] | null {
  const from = anyYear(row, first);
  const until = anyYear(row, last);
  if (until < from) row.fail(last, `a year from ${from} on`, "the end stands before the start");
  return until < SYSTEM_BEGINS ? null : [from, until];
}

const EARLIEST = 1494;

function anyYear(row: Row, column: string): number {
  const year = row.integer(column);
  if (year === null || year < EARLIEST || year > 2100)
    row.fail(column, `a year from ${EARLIEST} to 2100`, "the lists of rivalries begin in 1494; check the row");
  return year;
}

/** Puts out a rivalry as one mutual friction. Its codes stand for the states that held them first, 1816 at the earliest. */
export function putRivalry(row: Row, out: Output, { states }: Context, of: Rivalry): void {
  const years = rivalryYears(row, of.columns);
  if (years === null) {
    out.leaveOut(overBefore1816);
    return;
  }
  const [first, last] = years;
  const [from, to] = (["ccode1", "ccode2"] as const).map((column): ActorId | undefined => {
    const code = row.word(column);
    demandKnownCode(row, column, states, code);
    return firstHolder(states, [of.meant.get(code) ?? code], first, last);
  });
  if (from === undefined || to === undefined) {
    out.leaveOut(notThenAState);
    return;
  }
  if (from === to) row.fail("ccode2", "another state than ccode1", "the row sets a state against itself");
  const nameOf = namesOf(states.actors);
  const [one = from, other = to] = [from, to].toSorted();
  const notes = [
    ...of.note,
    ...(first < SYSTEM_BEGINS ? ["In the years before 1816 the codes stand for predecessors of these states."] : []),
    ...(last === of.edge ? [`${last} is the edge of the data, which does not know later years.`] : []),
  ];
  const record = frictionRecord(
    {
      id: slug(of.label, of.number, one, other, first),
      title: `${of.word}: ${nameOf(one)} – ${nameOf(other)}, ${yearsInWords(first, last)} (${of.label} ${of.number})`,
      valid: validYears(first, last),
      from,
      to,
      mutual: true,
      form: "rivalry",
      severity: of.severity,
      identifiers: of.identifiers,
      tags: [...of.tags],
      note: notes.join(" "),
    },
    of.dataset,
    `${of.label} ${of.number}, ${row.text("ccode1")}–${row.text("ccode2")}, ${of.file} row ${row.number}`,
  );
  out.fact(record);
}
