import type { Fact } from "@entente/core/facts/fact";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import type { Year } from "@entente/core/units/ids";
import { validTime } from "@entente/core/units/valid-time";
import { sameContent } from "../../canonical.ts";
import type { Derived, DerivedFigures, PublishedFact, ReleaseContent } from "../content.ts";
import { BlocksOfYear } from "./blocks-of-year.ts";
import { type DeriveInput, deriveYears, statesIn } from "./derive-years.ts";
import { factsOfYear, restOnFacts, WARM_UP } from "./facts-of-year.ts";
import { similaritiesOfYear } from "./similarity-of-year.ts";
import type { TableOf } from "./stand-in.ts";

/** What a derivation reads: a release without such blocks has nothing to derive. */
const read = new Set(["trade.flow", "gdp.current", "unga.vote", "igo.joint", "igo.memberships", "capability.cinc"]);

const blocksRead = ({ blocks }: ReleaseContent) =>
  blocks.filter(({ key }) => read.has(key.indicator) && key.reporter === "compiled");

/** The content of a release as inputs of as many runs as wanted, each of the same weight: later years have more states. */
export function deriveInputs(content: ReleaseContent, runs: number): DeriveInput[] {
  const { actors, facts } = content;
  const datasets = content.datasets.map(({ id }) => id);
  const wanted = blocksRead(content);
  const years = yearsOf(wanted.map(({ key }) => key.year));
  const weights = new Map(years.map((year) => [year, 1]));
  for (const { key, points } of wanted) weights.set(key.year, (weights.get(key.year) ?? 0) + points);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const shares: Year[][] = Array.from({ length: runs }, () => []);
  let sum = 0;
  for (const [year, weight] of weights) {
    shares[Math.min(runs - 1, Math.floor((sum / total) * runs))]?.push(year);
    sum += weight;
  }
  return shares
    .filter((some) => some.length > 0)
    .map((some) => {
      const [from = 0, to = 0] = [some[0], some.at(-1)];
      return {
        actors,
        facts: facts.map(({ record }) => record),
        blocks: wanted.filter(({ key }) => key.year >= from - WARM_UP && key.year <= to),
        datasets,
        years: some,
      };
    });
}

const yearsOf = (years: readonly Year[]): Year[] => {
  if (years.length === 0) return [];
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

/** In one thread; where there are worker threads, see the pipeline's. */
export async function deriveAtOnce(content: ReleaseContent): Promise<Derived> {
  return merged(deriveInputs(content, 1).map(deriveYears));
}

/** The parts of a derivation as one, in the order of indicators and years, whoever made which. */
export const merged = (parts: readonly Derived[]): Derived => ({
  series: parts.flatMap(({ series }) => series),
  figures: inTheirOrder(parts.flatMap(({ figures }) => figures)),
});

const inTheirOrder = (figures: readonly DerivedFigures[]): DerivedFigures[] =>
  figures.toSorted((x, y) => (x.indicator === y.indicator ? x.year - y.year : x.indicator < y.indicator ? -1 : 1));

/** A release whose numbers are those of another one: what was derived of them stays. */
export type Before = { readonly facts: readonly PublishedFact[]; readonly derived: Derived; readonly tableOf: TableOf };

/**
 * Derives anew what depends on the facts that differ from those of a release with the same actors and numbers: the figures that
 * rest on facts, from the first year in which one of those facts can weigh.
 */
export function deriveChanged(content: ReleaseContent, before: Before): Derived & { readonly from: Year | null } {
  const from = firstYearOfChange(before.facts, content.facts);
  if (from === null) return { ...before.derived, from };
  const blocks = Map.groupBy(blocksRead(content), ({ key }) => key.year);
  const years = yearsOf([...blocks.keys()]).filter((year) => year >= from);
  const kept = before.derived.figures.filter(({ indicator, year }) => !restOnFacts.has(indicator) || year < from);
  const index = indexInputs({
    actors: content.actors,
    facts: content.facts.map(({ record }) => record),
    series: [],
    whole: content.datasets.map(({ id }) => id),
  });
  const made = years.flatMap((year) => [
    ...factsOfYear(index, year, [...statesIn(content.actors, year)].sort(), before.tableOf),
    ...similaritiesOfYear(index, new BlocksOfYear(year, blocks.get(year) ?? [])),
  ]);
  return { series: before.derived.series, figures: inTheirOrder([...kept, ...made]), from };
}

/**
 * The first year that a changed, new or withdrawn fact is about; null when no fact differs. What competes with such a fact may
 * begin to count, or cease to, so that its years are taken in.
 */
function firstYearOfChange(before: readonly PublishedFact[], after: readonly PublishedFact[]): Year | null {
  const old = new Map(before.map(({ record }) => [record.fact.id, record]));
  const changed = after.flatMap(({ record }) => {
    const known = old.get(record.fact.id);
    old.delete(record.fact.id);
    return known && sameContent(known, record) ? [] : known ? [known, record] : [record];
  });
  changed.push(...old.values());
  const names = new Set(changed.flatMap(({ fact }) => sharedNames(fact)));
  const competing = [...before, ...after]
    .map(({ record }) => record)
    .filter(({ fact }) => sharedNames(fact).some((name) => names.has(name)));
  const starts = [...changed, ...competing].map(({ fact }) => firstYearOf(fact.valid));
  return starts.length === 0 ? null : starts.reduce((least, year) => Math.min(least, year));
}

/** What statements on the same thing have in common: a dispute, the number of a treaty or of a conflict. */
function sharedNames(fact: Fact): string[] {
  const numbers = "identifiers" in fact ? (fact.identifiers ?? []) : [];
  return [
    ...(fact.dispute ? [`dispute ${fact.dispute.id}`] : []),
    ...numbers.map(({ scheme, value }) => `${scheme} ${value}`),
  ];
}

/** An unrecorded beginning weighs from the recorded end; an open one from the first year there is. */
function firstYearOf(valid: string): Year {
  const { from, until } = validTime(valid);
  const day = /^-?\d/.test(from) ? from : from === "unknown" && /^-?\d/.test(until) ? until : "0000-01-01";
  return Number.parseInt(day, 10);
}
