import type { BalanceShift, Camps } from "@entente/core/scenario/compare-balance";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown, type Maybe } from "@entente/core/units/missing";
import { campInWords, MOST_NAMED } from "./camp-words.ts";
import { type Names, pairOf } from "./names.ts";
import { inSentences } from "./prose-names.ts";
import { type ComparisonRow, comparedAs } from "./scenario-compared.ts";
import { listed } from "./words.ts";

/** What a scenario makes of two camps, without what the figures rest on: what a worker hands over. */
export type CampsTold = Pick<BalanceShift, "turned" | "base" | "scenario"> & {
  /** The figures that differ. */
  readonly rows: readonly ComparisonRow[];
};

const labels: Readonly<Record<string, string>> = {
  "complete-triads": "Complete triads",
  "balanced-triads": "Balanced share of triads",
  "frustration-index": "Frustration index",
  "frustration-floor": "Proven floor of frustration",
  "line-balance": "Balance of ties",
};

export function campsTold({ comparisons, turned, base, scenario }: BalanceShift): CampsTold {
  // Where the best division is proven, its floor says the same again.
  const proven = base.exact && scenario.exact;
  return {
    rows: comparisons
      .filter(({ base: { indicator } }) => !proven || indicator !== "frustration-floor")
      .map((comparison) => comparedAs(labels[comparison.base.indicator] ?? comparison.base.indicator, comparison))
      .filter(({ moved }) => moved),
    turned,
    base,
    scenario,
  };
}

/** What happens to the ties and the camps, in sentences; plainly where nothing does. */
export function campsInWords({ rows, turned, base, scenario }: CampsTold, names: Names): string[] {
  const [before, after] = [base, scenario].map((camps) => sides(camps, names));
  if (turned.length === 0 && rows.length === 0 && before === after)
    return ["Two camps: nothing changes. No tie has another sign in the scenario."];
  const ties = turned.map(({ a, b, before: was, after: is }) => `${pairOf(names, a, b)} (${sign(was)} → ${sign(is)})`);
  const more = ties.length - MOST_NAMED;
  const named = more > 1 ? [...ties.slice(0, MOST_NAMED), `${more} more`] : ties;
  return [
    ...(ties.length === 0
      ? []
      : [`${ties.length === 1 ? "One tie has" : "Ties that have"} another sign: ${listed(named)}.`]),
    before === after
      ? `The camps stay as they are: ${before}.`
      : `Camps as published: ${before}. In the scenario: ${after}.`,
    ...(rows.length > 0 ? [] : ["No figure of two camps changes."]),
  ];
}

/** "Russia and China against the United States". */
function sides({ camps, exact }: Camps, names: Names): string {
  const known = camps
    .filter((camp: readonly ActorId[]) => camp.length > 0)
    .map((camp) => campInWords(camp, inSentences(names)));
  if (known.length === 0) return "none, for no tie is known";
  return `${known.join(" against ")}${exact ? "" : " (the best division found)"}`;
}

const sign = (value: Maybe): string =>
  !isKnown(value) ? "unknown" : value > 0 ? "bound" : value < 0 ? "at odds" : "neither";
