import type { Actor } from "../actors.ts";
import { type Outranked, outrankedBy, outrankedFacts } from "../facts/competing.ts";
import type { Fact, FactOf } from "../facts/fact.ts";
import type { Inputs } from "../inputs.ts";
import type { SeriesIndicator } from "../series.ts";
import { type ActorId, dyadKey, dyadsOf, type FactId, type SourceId, type Year } from "../units/ids.ts";
import { type ValidTime, validTime } from "../units/valid-time.ts";
import { type ArrangedSeries, arrangeSeries, type Cited, entry } from "./arrange-series.ts";
import { bindingTimes } from "./binding-times.ts";
import { type Episode, episodeOf } from "./episodes.ts";

/** A fact with its valid time parsed once. */
export type Timed<F> = { readonly fact: F; readonly time: ValidTime };
export type TradeClaim = FactOf<"trade-share"> | FactOf<"trade-rank"> | FactOf<"trade-value">;

/**
 * What the facts say of one dyad, in both directions. A treaty's time is that in which it binds both; it stands there once for each
 * spell, one after the other.
 */
export type DyadFacts = {
  readonly treaties: readonly Timed<FactOf<"treaty">>[];
  readonly absences: readonly Timed<FactOf<"asserted-absence">>[];
  readonly episodes: readonly Episode[];
};

/** Inputs arranged for look-up. Built once per release; never changed afterwards. */
export type Index = ArrangedSeries & {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly facts: ReadonlyMap<FactId, Fact>;
  readonly dyads: ReadonlyMap<string, DyadFacts>;
  readonly treaties: readonly Timed<FactOf<"treaty">>[];
  readonly absences: readonly Timed<FactOf<"asserted-absence">>[];
  readonly memberships: readonly Timed<FactOf<"membership">>[];
  readonly claims: ReadonlyMap<string, readonly TradeClaim[]>;
  /** Whom the trade claims of a year are about, on either side. */
  readonly claimants: ReadonlyMap<Year, ReadonlySet<ActorId>>;
  readonly sectors: ReadonlyMap<string, readonly FactOf<"sector-share">[]>;
  /** Disputes in which no claim is marked as the one in use. */
  readonly undecided: ReadonlySet<string>;
  /** Facts that another statement on the same thing sets aside, and for whom (facts/competing.ts). */
  readonly outranked: Outranked;
  /** Data sets of which every fact is here (inputs.ts). */
  readonly whole: ReadonlySet<SourceId>;
};

export const claimKey = (kind: TradeClaim["kind"], from: ActorId, to: ActorId, flow: string, year: Year): string =>
  `${kind}/${from}/${to}/${flow}/${year}`;
export const sectorKey = (from: ActorId, to: ActorId, year: Year): string => `${from}/${to}/${year}`;
const nothing: readonly Cited[] = [];
/** The points of a directed pair (or of one actor, `to` null) in a year, from every data set, in the order of their keys. */
export const pointsOf = (index: Index, indicator: SeriesIndicator, from: ActorId, to: ActorId | null, year: Year) =>
  index.series.get(indicator)?.get(year)?.get(from)?.get(to) ?? nothing;

const noFacts: DyadFacts = { treaties: [], absences: [], episodes: [] };
export const factsOf = (index: Index, a: ActorId, b: ActorId): DyadFacts => index.dyads.get(dyadKey(a, b)) ?? noFacts;

/** Whether a claim lost its dispute. In a dispute without a decision every claim has. */
export const setAside = (fact: Fact): boolean => fact.dispute !== undefined && !fact.dispute.inUse;

/** Arranges inputs for the indicators. Cost grows with the number of facts (× dyads of each treaty) and of series points. */
export function indexInputs(inputs: Inputs): Index {
  const outranked = outrankedFacts(inputs.facts, inputs.withdrawn ?? []);
  return {
    actors: new Map(inputs.actors.map((actor) => [actor.id, actor])),
    ...arrangeFacts(inputs.facts, outranked),
    ...arrangeSeries(inputs.series),
    undecided: undecidedDisputes(inputs.facts),
    outranked,
    whole: new Set(inputs.whole),
  };
}

/** What an index holds of facts alone, each by the look-ups that ask for it. */
export type ArrangedFacts = Omit<Index, keyof ArrangedSeries | "actors" | "undecided" | "outranked" | "whole">;

export function arrangeFacts(records: Inputs["facts"], outranked: Outranked): ArrangedFacts {
  const dyads = new Map<string, { [List in keyof DyadFacts]: DyadFacts[List][number][] }>();
  const ofDyad = (a: ActorId, b: ActorId) =>
    entry(dyads, dyadKey(a, b), () => ({ treaties: [], absences: [], episodes: [] }));
  const facts = new Map<FactId, Fact>();
  const treaties: Timed<FactOf<"treaty">>[] = [];
  const absences: Timed<FactOf<"asserted-absence">>[] = [];
  const memberships: Timed<FactOf<"membership">>[] = [];
  const claims = new Map<string, TradeClaim[]>();
  const claimants = new Map<Year, Set<ActorId>>();
  const sectors = new Map<string, FactOf<"sector-share">[]>();

  for (const { fact } of records) {
    facts.set(fact.id, fact);
    const time = validTime(fact.valid);
    switch (fact.kind) {
      case "treaty": {
        const timed = { fact, time };
        treaties.push(timed);
        const timesOf = bindingTimes(fact, time);
        for (const [a, b] of dyadsOf([...new Set(fact.parties)])) {
          const times = timesOf(a, b);
          if (times === undefined) ofDyad(a, b).treaties.push(timed);
          else for (const both of times) ofDyad(a, b).treaties.push({ fact, time: both });
        }
        break;
      }
      case "asserted-absence": {
        const timed = { fact, time };
        absences.push(timed);
        for (const [a, b] of dyadsOf([...new Set(fact.actors)])) ofDyad(a, b).absences.push(timed);
        break;
      }
      case "membership":
        memberships.push({ fact, time });
        break;
      case "trade-share":
      case "trade-rank":
      case "trade-value":
        entry(claims, claimKey(fact.kind, fact.from, fact.to, fact.flow, fact.year), () => []).push(fact);
        entry(claimants, fact.year, () => new Set())
          .add(fact.from)
          .add(fact.to);
        break;
      case "sector-share":
        entry(sectors, sectorKey(fact.from, fact.to, fact.year), () => []).push(fact);
        break;
      default: {
        const by = fact.kind === "friction" ? outrankedBy(outranked, fact.id, fact.from, fact.to) : undefined;
        const episode = episodeOf(fact, time, by);
        if (episode) ofDyad(episode.from, episode.to).episodes.push(episode);
      }
    }
  }
  return { facts, dyads, treaties, absences, memberships, claims, claimants, sectors };
}

/** Disputes in which no claim is marked as the one in use. */
export function undecidedDisputes(facts: Inputs["facts"]): Set<string> {
  const decided = new Map<string, boolean>();
  for (const { dispute } of facts.map(({ fact }) => fact)) {
    if (dispute) decided.set(dispute.id, dispute.inUse || decided.get(dispute.id) === true);
  }
  return new Set([...decided].filter(([, inUse]) => !inUse).map(([id]) => id));
}
