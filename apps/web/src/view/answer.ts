import type { CohesionRange, GroupCohesion, Range } from "@entente/core/cohesion/types";
import { isKnown, isMissing, type Missing, missingReasons } from "@entente/core/units/missing";
import { type FigureView, figureView } from "./figure-view.ts";
import { allOf, type Names } from "./names.ts";
import { rungInWords } from "./obligations.ts";
import { counted, listed } from "./words.ts";

/** The answer at the top of a page: one sentence in parts, so that its numbers can be opened. */
export type AnswerView = {
  readonly who: string;
  readonly verdict: string;
  readonly figure: FigureView;
  /** "0.24–0.39"; null when no draw gave a value. */
  readonly range: string | null;
  readonly coverage: string;
  /** The range by each source of doubt alone, and by all together. */
  readonly doubts: readonly { readonly source: string; readonly range: Range | null; readonly text: string }[];
  readonly draws: number;
};

export function answerOf(group: GroupCohesion, range: CohesionRange, names: Names): AnswerView {
  const figure = figureView(group.figure);
  return {
    who: `${allOf(names, group.members)} in ${group.year}`,
    verdict: verdictOf(group),
    figure,
    range: isMissing(range.all) ? null : spanOf(range.all),
    coverage: `${Math.round(group.figure.coverage * 100)}\u00a0%`,
    doubts: [
      doubt("the weights of the dimensions", range.weights),
      doubt("facts that may be wrong", range.facts),
      doubt("differing reports of trade", range.data),
      doubt("all together", range.all),
    ],
    draws: range.draws,
  };
}

/** The answer as plain text, for titles and link previews. */
export const answerText = ({ who, verdict, figure, range, coverage }: AnswerView): string =>
  figure.value === null
    ? `${who}: ${verdict}. Cohesion unknown: ${figure.why}`
    : `${who}: ${verdict}. Cohesion ${figure.text}${range === null ? "" : ` (${range})`}, known for ${coverage} of what it should rest on.`;

const spanOf = ({ low, high }: Range): string => `${low.toFixed(2)}–${high.toFixed(2)}`;

const doubt = (source: string, range: Range | Missing): AnswerView["doubts"][number] =>
  isMissing(range)
    ? { source, range: null, text: missingReasons[range.missing] }
    : { source, range, text: spanOf(range) };

/** How they are bound, in a few words: together, in pairs, or not at all. */
export function verdictOf({ members, dyads, multilaterality }: GroupCohesion): string {
  const rungs = dyads.map(({ commitment }) => commitment.rung);
  const [only] = rungs;
  if (members.length === 2 && only !== undefined) {
    return isMissing(only) ? "what binds them is not known" : `highest obligation: ${rungInWords[only]}`;
  }
  const asOne = `as ${counted(members.length)}`;
  if (isKnown(multilaterality.value) && multilaterality.value > 0) return `bound ${asOne}, by one instrument`;
  const unknown = rungs.filter(isMissing).length;
  const bound = rungs.filter((rung) => !isMissing(rung) && rung !== "none").length;
  const together = isKnown(multilaterality.value) ? `not ${asOne}` : `whether ${asOne} is not known`;
  if (bound === rungs.length) return `bound in pairs, ${together}`;
  if (bound > 0) {
    const rest = unknown === 0 ? [] : [`${counted(unknown)} not known`];
    return `${listed([`${counted(bound)} of ${counted(rungs.length)} pairs bound`, ...rest])}, ${together}`;
  }
  return unknown === 0 ? "bound by no obligation, in no pair" : "no obligation known in any pair";
}
