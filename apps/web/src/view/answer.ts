import type { CohesionRange, GroupCohesion, Range } from "@entente/core/cohesion/types";
import { type Bounds, cohesionBounds } from "@entente/core/doubt/bounds";
import { type Binding, verdictOf } from "@entente/core/doubt/verdict";
import { isMissing, type Missing, missingReasons } from "@entente/core/units/missing";
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
  /** What it could be at the least and the most if everything unknown were known; null where there is nothing to know. */
  readonly bounds: (Bounds & { readonly text: string }) | null;
};

export function answerOf(group: GroupCohesion, range: CohesionRange, names: Names): AnswerView {
  const figure = figureView(group.figure);
  const bounds = cohesionBounds(group.dyads);
  return {
    who: `${allOf(names, group.members)} in ${group.year}`,
    verdict: bindingInWords(verdictOf(group).binding, group.members.length),
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
    bounds: isMissing(bounds) ? null : { ...bounds, text: spanOf(bounds) },
  };
}

/** The answer as plain text, for titles and link previews. */
export const answerText = ({ who, verdict, figure, range, coverage }: AnswerView): string =>
  figure.value === null
    ? `${who}: ${verdict}. Cohesion unknown: ${figure.why}`
    : `${who}: ${verdict}. Cohesion ${figure.text}${range === null ? "" : ` (${range})`}, known for ${coverage} of what it should rest on.`;

export const spanOf = ({ low, high }: Bounds): string => `${low.toFixed(2)}–${high.toFixed(2)}`;

/** "between 0.24 and 0.39": in a sentence, where a dash would break over two lines. */
export const betweenOf = ({ low, high }: Bounds): string => `between ${low.toFixed(2)} and ${high.toFixed(2)}`;

const doubt = (source: string, range: Range | Missing): AnswerView["doubts"][number] =>
  isMissing(range)
    ? { source, range: null, text: missingReasons[range.missing] }
    : { source, range, text: spanOf(range) };

/** How they are bound, in a few words: together, in pairs, or not at all. */
export function bindingInWords(binding: Binding, members: number): string {
  const asOne = `as ${counted(members)}`;
  switch (binding.is) {
    case "pair":
      return binding.rung === "unknown"
        ? "what binds them is not known"
        : `highest obligation: ${rungInWords[binding.rung]}`;
    case "as-one":
      return `bound ${asOne}, by one instrument`;
    case "in-no-pair":
      return "bound by no obligation, in no pair";
    case "not-known":
      return "no obligation known in any pair";
    case "in-pairs": {
      const { bound, unknown, pairs } = binding;
      const together = binding.together === "no" ? `not ${asOne}` : `whether ${asOne} is not known`;
      if (bound === pairs) return `bound in pairs, ${together}`;
      const rest = unknown === 0 ? [] : [`${counted(unknown)} not known`];
      return `${listed([`${counted(bound)} of ${counted(pairs)} pairs bound`, ...rest])}, ${together}`;
    }
  }
}
