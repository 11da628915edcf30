import { registersOf } from "@entente/core/bound/registers";
import {
  type Attack,
  type Bound,
  type Duty,
  type Standing,
  standings,
  type WhoIsBound,
} from "@entente/core/bound/types";
import { whoIsBound } from "@entente/core/bound/who-is-bound";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { isMissing, missingReasons } from "@entente/core/units/missing";
import { type PaperView, papersOf } from "./bound-papers.ts";
import { owedInWords } from "./bound-words.ts";
import type { ViewContext } from "./context.ts";
import { dyadPath } from "./paths.ts";
import { inSentences } from "./prose-names.ts";
import { dateInWords } from "./time-words.ts";
import { counted, listed } from "./words.ts";

/** States of which the same can be said. */
export type BoundStates = {
  readonly states: readonly { readonly id: ActorId; readonly name: string; readonly href: string }[];
  /** What it comes to, where that needs saying. */
  readonly says: string;
  readonly papers: readonly PaperView[];
};

export type BoundPart = {
  readonly standing: Standing;
  readonly title: string;
  readonly count: number;
  readonly groups: readonly BoundStates[];
};

export type BoundView = {
  readonly headline: string;
  readonly when: string;
  readonly parts: readonly BoundPart[];
  /** The names of those of whom nothing at all is recorded, and what their silence means. */
  readonly silent: { readonly names: readonly string[]; readonly says: string };
  readonly broken: readonly PaperView[];
  /** What the attacked owes its attacker. */
  readonly owedBack: readonly PaperView[];
};

export type BoundAsked = Attack & { readonly year: Year; readonly datasets: readonly string[] };

/** The page of "X is attacked by Y", or why it can't be asked. */
export function boundView(context: ViewContext, asked: BoundAsked): BoundView | { readonly barred: string } {
  const { index } = context;
  const names = inSentences(context.names);
  const { attacked, attacker, on, year, datasets } = asked;
  const found = whoIsBound(index, { attacked, attacker, on }, registersOf(datasets, year));
  if (isMissing(found)) return { barred: missingReasons[found.missing] };
  const silent = found.states.filter(isSilent);
  const told = found.states.filter((bound) => !isSilent(bound));
  return {
    headline: headline(found, names),
    when: on === `${year}-12-31` ? `31 December ${year}` : dateInWords(on),
    parts: standings.flatMap((standing): BoundPart[] => {
      const there = told.filter((bound) => bound.standing === standing);
      if (there.length === 0) return [];
      return [
        {
          standing,
          title: titleOf(standing, names, asked),
          count: there.length,
          groups: grouped(context, there, asked),
        },
      ];
    }),
    silent: { names: silent.map(({ state }) => context.names(state)), says: silence(found, context) },
    broken: papersOf(context, found.attackerOwes, names(attacked)),
    owedBack: papersOf(context, found.attackedOwes, names(attacker)),
  };
}

const isSilent = ({ standing, towardsAttacked, towardsAttacker }: Bound): boolean =>
  standing === "unknown" &&
  [towardsAttacked, towardsAttacker].every(
    ({ doubtful, owesNothing, absences }) => doubtful.length + owesNothing.length + absences.length === 0,
  );

function titleOf(standing: Standing, names: ViewContext["names"], { attacked, attacker }: Attack): string {
  switch (standing) {
    case "attacked":
      return `Bound to help ${names(attacked)}`;
    case "attacker":
      return `Bound to ${names(attacker)}, which attacks`;
    case "both":
      return "Bound to both";
    case "short-of-help":
      return "Bound to less than help";
    case "none":
      return "Searched for, nothing found";
    case "unknown":
      return "Not known: a treaty may bind";
  }
}

const MOST_NAMED = 4;
const few = (names: readonly string[]): string =>
  names.length > MOST_NAMED ? `${counted(names.length)} states` : listed(names);

function headline({ states, attacked, attacker }: WhoIsBound, names: ViewContext["names"]): string {
  const at = (standing: Standing) =>
    states.filter((bound) => bound.standing === standing).map(({ state }) => names(state));
  const [help, torn, against] = [at("attacked"), at("both"), at("attacker")];
  const are = (list: readonly string[]) => (list.length === 1 ? "is" : "are");
  return `${[
    help.length === 0
      ? `no state is known to be bound to help ${names(attacked)} alone`
      : `${few(help)} ${are(help)} bound to help ${names(attacked)}`,
    ...(torn.length === 0 ? [] : [`${few(torn)} ${are(torn)} bound to both`]),
    ...(against.length === 0 ? [] : [`${few(against)} ${are(against)} bound to ${names(attacker)}`]),
  ].join("; ")}.`;
}

function silence({ registers, on }: WhoIsBound, { cite }: ViewContext): string {
  const year = on.slice(0, 4);
  return registers.length === 0
    ? `No data set in this release means to hold every treaty of ${year}, so that their absence here says nothing.`
    : `${listed(registers.map(({ source, first, last }) => `${cite(source)} (${source}, ${first}–${last})`))} looked for treaties of alliance in ${year} and ${registers.length === 1 ? "has" : "have"} none of theirs with either. No search of the texts is recorded.`;
}

/** States of which the same papers say the same are told of together. */
function grouped(context: ViewContext, states: readonly Bound[], asked: BoundAsked): BoundStates[] {
  const names = inSentences(context.names);
  const groups = new Map<string, BoundStates & { states: { id: ActorId; name: string; href: string }[] }>();
  for (const bound of states) {
    const papers = [
      ...papersOf(context, bound.towardsAttacked, names(asked.attacked)),
      ...papersOf(context, bound.towardsAttacker, names(asked.attacker)),
    ];
    const says = saysOf(bound, names, asked);
    const key = JSON.stringify([says, papers]);
    const group = groups.get(key) ?? { states: [], says, papers: joined(papers) };
    const other = bound.standing === "attacker" ? asked.attacker : asked.attacked;
    group.states.push({
      id: bound.state,
      name: context.names(bound.state),
      href: dyadPath(bound.state, other, asked.year),
    });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What a paper says of both sides stands under it once. */
function joined(papers: readonly PaperView[]): PaperView[] {
  const byFact = new Map<FactId, PaperView>();
  for (const paper of papers) {
    const known = byFact.get(paper.fact);
    byFact.set(
      paper.fact,
      known === undefined
        ? paper
        : { ...known, duties: [...known.duties, ...paper.duties], note: known.note || paper.note },
    );
  }
  return [...byFact.values()];
}

function saysOf(
  { standing, clash, towardsAttacker }: Bound,
  names: ViewContext["names"],
  { attacked, attacker }: Attack,
): string {
  if (clash !== null) {
    const owed = (duties: readonly Duty[]) => listed([...new Set(duties.map(({ type }) => owedInWords[type]))]);
    const same = clash.attacked.some(({ treaty }) => clash.attacker.some((other) => other.treaty.id === treaty.id));
    return `It can’t keep all of it: it owes ${names(attacked)} ${owed(clash.attacked)}, and ${names(attacker)} ${owed(clash.attacker)}.${same ? " One treaty binds it to both." : ""}`;
  }
  if (standing === "attacker") {
    return towardsAttacker.duties.some(({ type }) => type === "offence")
      ? "A duty to join an attack is called for here, if its conditions are met."
      : `Its duty of defence holds when ${names(attacker)} is attacked, not when it attacks.`;
  }
  return "";
}
