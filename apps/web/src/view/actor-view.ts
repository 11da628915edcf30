import { type Actor, spellsOf } from "@entente/core/actors";
import { dyadCohesion } from "@entente/core/cohesion/dyad";
import { actorsOf, type Fact } from "@entente/core/facts/fact";
import { partnerShare } from "@entente/core/indicators/partner-share";
import { seriesIndicators } from "@entente/core/series";
import type { ActorId, Year } from "@entente/core/units/ids";
import { isMissing } from "@entente/core/units/missing";
import type { ViewContext } from "./context.ts";
import { type FigureView, figureView } from "./figure-view.ts";
import { rungInWords } from "./obligations.ts";
import type { Reach } from "./reach.ts";
import { timeInWords } from "./time-words.ts";

/** One tie of an actor: what binds it to a partner, and what each is in the other’s trade. */
export type TieView = {
  readonly partner: ActorId;
  readonly name: string;
  readonly rung: string;
  readonly commitment: FigureView;
  readonly there: FigureView;
  readonly back: FigureView;
  readonly cohesion: FigureView;
};

export type ActorView = {
  readonly id: ActorId;
  readonly name: string;
  readonly fullName: string;
  readonly kind: string;
  readonly when: string;
  readonly codes: string;
  readonly note: string;
  readonly predecessor: { readonly id: ActorId; readonly name: string } | null;
  readonly members: readonly { readonly id: ActorId; readonly name: string; readonly when: string }[];
  readonly year: Year;
  readonly ties: readonly TieView[];
  /** The partners of a what-if: those with the largest known shares in its trade, then those of the ties. */
  readonly tried: readonly ActorId[];
  /** Everybody else of whom the release has a figure in that year. */
  readonly others: readonly { readonly id: ActorId; readonly name: string; readonly cohesion: string }[];
  /** From when to when data sets cover the actor. */
  readonly reach: readonly CoverageLine[];
};

export type CoverageLine = Reach & { readonly title: string; readonly citation: string };

/** With whom an actor's ties are shown, in which year, and what covers it. */
export type ActorScope = {
  readonly partners: readonly ActorId[];
  /** The largest in its trade, of everybody; empty where the release has no figures of everybody. */
  readonly largest: readonly ActorId[];
  readonly others: readonly { readonly id: ActorId; readonly cohesion: number | null }[];
  readonly year: Year;
  readonly reach: readonly (Reach & { readonly citation: string })[];
};

/** Everybody that a fact names together with the actor, except statistical wholes and organisations. */
export function partnersOf(actor: ActorId, facts: Iterable<Fact>, actors: ReadonlyMap<ActorId, Actor>): ActorId[] {
  const partners = new Set<ActorId>();
  for (const fact of facts) {
    const named = actorsOf(fact);
    if (named.includes(actor)) for (const id of named) partners.add(id);
  }
  partners.delete(actor);
  return [...partners].filter((id) => ["state", "bloc"].includes(actors.get(id)?.kind ?? "")).sort();
}

/** As many partners as one table holds. */
const MOST_TRIED = 8;

function triedOf(ties: readonly TieView[], largest: readonly ActorId[]): ActorId[] {
  const bySize = ties.toSorted((x, y) => (y.there.value ?? -1) - (x.there.value ?? -1)).map(({ partner }) => partner);
  return ties.length === 0 ? [] : [...new Set([...largest, ...bySize])].slice(0, MOST_TRIED);
}

export function actorView(context: ViewContext, actor: Actor, scope: ActorScope): ActorView {
  const { partners, year } = scope;
  const { index, names, settings } = context;
  const tie = (partner: ActorId): TieView => {
    const dyad = dyadCohesion(index, actor.id, partner, year, settings);
    const { rung, figure } = dyad.commitment;
    return {
      partner,
      name: names(partner),
      rung: isMissing(rung) ? "not known" : rungInWords[rung],
      commitment: figureView(figure),
      there: figureView(partnerShare(index, actor.id, partner, year, settings)),
      back: figureView(partnerShare(index, partner, actor.id, year, settings)),
      cohesion: figureView(dyad.figure),
    };
  };
  const predecessor = actor.kind === "state" ? actor.succeeds : undefined;
  const ties = actor.kind === "state" || actor.kind === "bloc" ? partners.map(tie) : [];
  return {
    id: actor.id,
    name: actor.shortName ?? actor.name,
    fullName: actor.name,
    kind: actor.kind,
    when: spellsOf(actor).map(timeInWords).join("; "),
    codes: actor.codes.map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`).join(", "),
    note: actor.note ?? "",
    predecessor: predecessor === undefined ? null : { id: predecessor, name: names(predecessor) },
    members:
      actor.kind === "bloc"
        ? actor.members.map(({ actor: id, valid }) => ({ id, name: names(id), when: timeInWords(valid) }))
        : [],
    year,
    ties,
    tried: triedOf(ties, scope.largest),
    others: scope.others
      .map(({ id, cohesion }) => ({
        id,
        name: names(id),
        cohesion: cohesion === null ? "unknown" : cohesion.toFixed(2),
      }))
      .sort((x, y) => x.name.localeCompare(y.name, "en")),
    reach: scope.reach.map((each) => ({ ...each, title: seriesIndicators[each.indicator].title })),
  };
}
