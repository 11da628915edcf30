import { explainChange } from "@entente/core/change/explain-change";
import type { Cause, End } from "@entente/core/change/types";
import type { Settings } from "@entente/core/cohesion/types";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { isKnown, isMissing, type Maybe } from "@entente/core/units/missing";
import type { Release } from "@entente/db/release/open";
import { releaseFact } from "@entente/db/release/read";
import { releaseInputs } from "@entente/db/release/read-inputs";
import type { ActorCodes } from "./codes.ts";
import type { Cells } from "./print-cells.ts";

export const explainColumns = [
  "part",
  "a",
  "b",
  "dimension",
  "before",
  "after",
  "amount",
  "moved",
  "rests on",
  "what",
  "missing",
] as const;
type Row = Cells<(typeof explainColumns)[number]>;

/** A release and a year in it. */
export type EndAsked = { readonly release: Release; readonly year: Year };

/** An earlier figure may stand in from this many years back at most. */
const LOOK_BACK = 50;

const blank: Row = {
  part: "",
  a: null,
  b: null,
  dimension: null,
  before: null,
  after: null,
  amount: null,
  moved: null,
  "rests on": null,
  what: null,
  missing: null,
};

/**
 * The change of C(G) from one end to the other, part by part: "whole" is C(G) at both ends; each "score" is what a dimension of a
 * dyad adds, with its causes under it; "coverage" is what comes from knowing more or less. Scores, weights and coverage add up to
 * the whole, causes to their score.
 */
export function explainRows(
  before: EndAsked,
  after: EndAsked,
  members: readonly ActorId[],
  settings: Settings,
  codes: ActorCodes,
): Row[] {
  const end = ({ release, year }: EndAsked): End => ({
    index: indexInputs(releaseInputs(release, members, { from: year - LOOK_BACK, to: year })),
    year,
    settings,
  });
  const told = explainChange(end(before), end(after), members);
  const code = (id: ActorId) => codes.write(id, after.year) ?? id;
  const number = (value: Maybe) => (isKnown(value) ? value : null);
  const whole: Row = {
    ...blank,
    part: "whole",
    a: members.map(code).join("-"),
    before: number(told.before),
    after: number(told.after),
    amount: number(told.difference),
    missing: isMissing(told.difference) ? told.difference.missing : null,
  };
  if (isMissing(told.parts)) return [whole];
  const title = (id: FactId) => (releaseFact(after.release, id) ?? releaseFact(before.release, id))?.fact.title ?? null;
  const { cells, coverage } = told.parts;
  return [
    whole,
    ...cells.flatMap((cell): Row[] => {
      const dyad = { ...blank, a: code(cell.a), b: code(cell.b), dimension: cell.dimension };
      const score = { ...dyad, part: "score", before: cell.before, after: cell.after, amount: cell.fromScore };
      const weight = { ...dyad, part: "weight", amount: cell.fromWeight };
      return [
        score,
        ...cell.causes.map((cause): Row => ({ ...dyad, part: "cause", ...causeCells(cause, title) })),
        ...(cell.fromWeight === 0 ? [] : [weight]),
      ];
    }),
    ...coverage.map(({ dyad, amount, gained, lost }): Row => {
      const named = dyad === null ? {} : { a: code(dyad[0]), b: code(dyad[1]) };
      const what = [
        ...(gained.length === 0 ? [] : [`now known: ${gained.join(", ")}`]),
        ...(lost.length === 0 ? [] : [`no longer known: ${lost.join(", ")}`]),
      ].join("; ");
      return { ...blank, ...named, part: "coverage", amount, what: what === "" ? "dyads known at one end only" : what };
    }),
  ];
}

function causeCells(cause: Cause, title: (id: FactId) => string | null): Partial<Row> {
  switch (cause.of) {
    case "fact":
      return { amount: cause.amount, moved: cause.moved, "rests on": cause.fact, what: title(cause.fact) };
    case "series": {
      const { before, after, role, amount } = cause;
      const one = before.length === 1 && after.length === 1;
      return {
        amount,
        before: one ? (before[0]?.value ?? null) : null,
        after: one ? (after[0]?.value ?? null) : null,
        moved: "number",
        "rests on": [...before, ...after].map(({ key }) => key).join(" "),
        what: role,
      };
    }
    case "kind-of-data":
      return { amount: cause.amount, moved: "other data", what: "it rests on other kinds of data at the two ends" };
  }
}
