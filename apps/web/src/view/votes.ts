import type { Figure } from "@entente/core/indicators/figure";
import { votingAgreement } from "@entente/core/indicators/voting-agreement";
import { votingKappa } from "@entente/core/indicators/voting-kappa";
import { votingPi } from "@entente/core/indicators/voting-pi";
import type { ActorId, Year } from "@entente/core/units/ids";
import { isKnown, isMissing, type MissingReason, missingReasons } from "@entente/core/units/missing";
import { votesByTopic } from "@entente/core/votes/by-topic";
import { type VoteTopic, voteTopics } from "@entente/core/votes/topics";
import { citedFigures } from "./cited.ts";
import type { ViewContext } from "./context.ts";
import { type FigureView, figureView } from "./figure-view.ts";
import { capital, listed } from "./words.ts";

/** How alike two states voted over some roll calls. */
export type VotesRow = {
  readonly topic: VoteTopic | "all";
  readonly title: string;
  /** Roll calls in which both voted, and the year they are from where it is not the year asked for; null: not known. */
  readonly rollCalls: { readonly count: number; readonly dataYear: Year | null } | null;
  readonly agreement: FigureView;
  readonly kappa: FigureView;
  readonly pi: FigureView;
};

export type VotesView = {
  /** All roll calls first, then a row for each topic where anything is known of one; none where the question does not apply. */
  readonly rows: readonly VotesRow[];
  /** Whether a figure of an earlier year stands in. */
  readonly standIns: boolean;
  /** Why figures are unknown, a sentence for each reason. */
  readonly unknown: readonly string[];
  readonly source: string;
};

type Measured = { readonly agreement: Figure; readonly kappa: Figure; readonly pi: Figure };

/** The votes of two states in a year: `all` knows the year's series, `ballots` the single ballots and the topics of roll calls. */
export function votesOf(
  all: ViewContext,
  ballots: ViewContext,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
): VotesView {
  const of = [all.index, a, b, year, all.settings] as const;
  const whole: Measured = { agreement: votingAgreement(...of), kappa: votingKappa(...of), pi: votingPi(...of) };
  const topics = votesByTopic(ballots.index, [a, b], year, ballots.settings);
  const rows = [
    rowOf("all", "All topics", whole, rollCallsOf(whole.agreement)),
    ...topics.map(({ topic, ...measured }) =>
      rowOf(topic, capital(voteTopics[topic].words), measured, ballotsOf(measured.agreement)),
    ),
  ];
  const figures = [whole, ...topics].flatMap(({ agreement, kappa, pi }) => [agreement, kappa, pi]);
  const told = figures.some(({ value, basis }) => isKnown(value) || basis.length > 0);
  const byTopic = rows.slice(1).some(({ rollCalls }) => rollCalls !== null);
  return {
    rows: told ? rows.slice(0, byTopic ? rows.length : 1) : [],
    standIns: figures.some(({ dataYear }) => dataYear !== undefined),
    unknown: told ? reasons([whole, ...topics], rows, all.settings.minRollCalls) : [wholly(whole.agreement)],
    source: citedFigures(figures, all).replace(/\.$/, ""),
  };
}

const rowOf = (
  topic: VotesRow["topic"],
  title: string,
  { agreement, kappa, pi }: Measured,
  count: number | null,
): VotesRow => ({
  topic,
  title,
  rollCalls: count === null ? null : { count, dataYear: agreement.dataYear ?? null },
  agreement: shown(agreement),
  kappa: shown(kappa),
  pi: shown(pi),
});

/** With a true minus, and none before a zero. */
function shown(figure: Figure): FigureView {
  const view = figureView(figure);
  return { ...view, text: Number(view.text) === 0 ? view.text.replace("-", "") : view.text.replace("-", "−") };
}

/** As the series says. */
function rollCallsOf({ basis }: Figure): number | null {
  const part = basis.find((one) => one.rests === "series" && one.role === "unga.joint-roll-calls");
  return part?.rests === "series" ? part.value : null;
}

/** Two ballots a roll call. Without any, a reason that is not their number says that nobody could count. */
const ballotsOf = ({ value, basis }: Figure): number | null =>
  isMissing(value) && basis.length === 0 && value.missing !== "too-few" ? null : basis.length / 2;

const wholly = ({ value }: Figure): string => (isMissing(value) ? missingReasons[value.missing] : "");

/** "Unknown for human rights (κ and π): …": what is unknown, by the reason. */
function reasons(measured: readonly Measured[], rows: readonly VotesRow[], least: number): string[] {
  const byReason = new Map<MissingReason, string[]>();
  for (const [i, { agreement, kappa, pi }] of measured.entries()) {
    const unknown = [
      { name: "agreement", value: agreement.value },
      { name: "κ", value: kappa.value },
      { name: "π", value: pi.value },
    ].flatMap(({ name, value }) => (isMissing(value) ? [{ name, reason: value.missing }] : []));
    for (const reason of new Set(unknown.map((one) => one.reason))) {
      const which = unknown.flatMap((one) => (one.reason === reason ? [one.name] : []));
      const topic = inSentence(rows[i]?.title ?? "");
      byReason.set(reason, [
        ...(byReason.get(reason) ?? []),
        which.length === 3 ? topic : `${topic} (${listed(which)})`,
      ]);
    }
  }
  const topics = rows.slice(1).map(({ title }) => inSentence(title));
  return [...byReason].map(([reason, which]) => {
    const every = topics.length > 0 && topics.every((topic) => which.includes(topic));
    const named = every ? [...which.filter((topic) => !topics.includes(topic)), "each topic"] : which;
    return `Unknown for ${listed(named)}: ${why(reason, least)}.`;
  });
}

function why(reason: MissingReason, least: number): string {
  switch (reason) {
    case "too-few":
      return `a figure takes at least ${least} roll calls in which both voted`;
    case "zero-denominator":
      return "both cast one and the same vote throughout";
    default:
      return inSentence(missingReasons[reason]).replace(/\.$/, "");
  }
}

const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
