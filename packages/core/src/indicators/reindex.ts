import { type Outranked, outrankedFacts } from "../facts/competing.ts";
import type { FactRecord } from "../facts/fact.ts";
import type { Inputs } from "../inputs.ts";
import type { FactId } from "../units/ids.ts";
import { arrangeSeries } from "./arrange-series.ts";
import { type ArrangedFacts, arrangeFacts, type DyadFacts, type Index, undecidedDisputes } from "./index-inputs.ts";
import type { MovedFacts } from "./moved-facts.ts";

/**
 * The index of inputs that differ from others in some facts and some points, made from the index of those others: what is not
 * concerned is shared. Equal to `indexInputs` of the same inputs; a matter of speed alone. `moved` must name every fact that
 * differs, and every one whose standing among other statements may (moved-facts.ts). The actors must be the same.
 */
export function reindexed(index: Index, inputs: Inputs, moved: MovedFacts): Index {
  const series = arrangeSeries(inputs.series);
  const all = [...moved.gone, ...moved.come];
  if (all.length === 0) return { ...index, ...series };
  const outranked = isRestated(moved, inputs) ? outrankedFacts(inputs.facts, inputs.withdrawn ?? []) : index.outranked;
  return {
    ...index,
    ...exchanged(index, inputs, moved, outranked),
    ...(all.some(isOfTrade) ? tradeOf(inputs, outranked) : {}),
    ...series,
    undecided: all.some(({ fact }) => fact.dispute) ? undecidedDisputes(inputs.facts) : index.undecided,
    outranked,
  };
}

/** Whether other statements may come to stand before others: not where a fact was only withdrawn, which leaves what it set aside aside. */
const isRestated = ({ gone, come }: MovedFacts, { withdrawn = [] }: Inputs): boolean =>
  come.some(isNamed) || gone.some((record) => isNamed(record) && !withdrawn.includes(record));

const isNamed = ({ fact }: FactRecord): boolean => "identifiers" in fact && (fact.identifiers?.length ?? 0) > 0;

const traded: ReadonlySet<string> = new Set(["trade-share", "trade-rank", "trade-value", "sector-share"]);
const isOfTrade = ({ fact }: FactRecord): boolean => traded.has(fact.kind);

function exchanged(index: Index, inputs: Inputs, { gone, come }: MovedFacts, outranked: Outranked) {
  const before = arrangeFacts(gone, index.outranked);
  const after = arrangeFacts(come, outranked);
  const facts = new Map(index.facts);
  for (const id of before.facts.keys()) facts.delete(id);
  for (const [id, fact] of after.facts) facts.set(id, fact);

  const places = new Map<FactId, number>();
  const placeOf = (id: FactId): number => {
    if (places.size === 0) for (const [i, { fact }] of inputs.facts.entries()) places.set(fact.id, i);
    return places.get(id) ?? 0;
  };
  // What a scenario adds stands at the end already.
  const atTheEnd = come.every((record, i) => inputs.facts[inputs.facts.length - come.length + i] === record);
  /** A list without what is gone and with what has come, in the order of the facts. */
  function merged<T>(
    all: readonly T[],
    out: readonly T[],
    added: readonly T[],
    idOf: (one: T) => FactId,
  ): readonly T[] {
    if (out.length === 0 && added.length === 0) return all;
    const kept = out.length === 0 ? [...all] : all.filter((one) => !before.facts.has(idOf(one)));
    if (added.length === 0) return kept;
    if (atTheEnd) return [...kept, ...added];
    return [...kept, ...added].sort((x, y) => placeOf(idOf(x)) - placeOf(idOf(y)));
  }

  const concerned = new Set([...before.dyads.keys(), ...after.dyads.keys()]);
  const dyads = new Map(concerned.size === 0 ? [] : index.dyads);
  for (const key of concerned) {
    const [all, out, added] = [
      index.dyads.get(key) ?? none,
      before.dyads.get(key) ?? none,
      after.dyads.get(key) ?? none,
    ];
    const now: DyadFacts = {
      treaties: merged(all.treaties, out.treaties, added.treaties, timed),
      absences: merged(all.absences, out.absences, added.absences, timed),
      episodes: merged(all.episodes, out.episodes, added.episodes, ({ fact }) => fact),
    };
    if (now.treaties.length + now.absences.length + now.episodes.length > 0) dyads.set(key, now);
    else dyads.delete(key);
  }
  return {
    facts,
    dyads: concerned.size === 0 ? index.dyads : dyads,
    treaties: merged(index.treaties, before.treaties, after.treaties, timed),
    absences: merged(index.absences, before.absences, after.absences, timed),
    memberships: merged(index.memberships, before.memberships, after.memberships, timed),
  } satisfies Partial<ArrangedFacts>;
}

const none: DyadFacts = { treaties: [], absences: [], episodes: [] };
const timed = ({ fact }: { readonly fact: { readonly id: FactId } }): FactId => fact.id;

/** Claims about trade are few, and who is a claimant in a year is told by all of them. */
function tradeOf(inputs: Inputs, outranked: Outranked) {
  const { claims, claimants, sectors } = arrangeFacts(inputs.facts.filter(isOfTrade), outranked);
  return { claims, claimants, sectors };
}
