import "server-only";
import { explainChange } from "@entente/core/change/explain-change";
import { type ChangedFact, changedFacts, movingFacts } from "@entente/core/change/summary";
import type { End } from "@entente/core/change/types";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { releaseActors, releaseFact } from "@entente/db/release/read";
import { releaseInputs } from "@entente/db/release/read-inputs";
import { type ChangeView, changeView, type EndWords } from "#view/change-view.ts";
import { type Group, groupPath } from "#view/paths.ts";
import { publishedOn } from "./brief.ts";
import { libraryOf } from "./facts.ts";
import { Lru } from "./lru.ts";
import { contextOf, coveredYears, releaseOf } from "./releases.ts";

/** The other end: another year of the same release, or the same year in another release. */
export type Since = { readonly year: Year } | { readonly release: string };

/** Since which state of the ledger: how many facts about the group differ, and which of them move the figure. */
export type SinceRelease = {
  readonly changed: number;
  readonly moving: number;
  readonly facts: readonly {
    readonly id: FactId;
    readonly title: string;
    readonly href: string;
    readonly change: ChangedFact["change"];
  }[];
};
export type ChangePageView = {
  readonly change: ChangeView | { readonly unknown: string };
  readonly sinceRelease: SinceRelease | null;
  readonly since: string;
};

const changes = new Lru<ChangePageView>(24);

/** What changed for a group since another year, or since another release. */
export const changeOf = (id: string, group: Group, year: Year, since: Since): ChangePageView =>
  changes.get(`${id} ${groupPath(group, year)} ${JSON.stringify(since)}`, () => {
    const other = "release" in since ? since.release : id;
    const otherYear = "year" in since ? since.year : year;
    const { members } = group;
    const known = new Set(releaseActors(releaseOf(other)).map((actor) => actor.id));
    const words: readonly [EndWords, EndWords] =
      "release" in since
        ? [wordsOf(other), { label: "this release", short: "This release" }]
        : [
            { label: String(otherYear), short: String(otherYear) },
            { label: String(year), short: String(year) },
          ];
    const stranger = members.find((member) => !known.has(member));
    const names = libraryOf(id).names;
    if (stranger !== undefined)
      return {
        change: {
          unknown: `${names(stranger)} is not in ${words[0].label}, so that the group can’t be looked at there.`,
        },
        sinceRelease: null,
        since: words[0].label,
      };
    const [before, after] = [endOf(other, members, otherYear), endOf(id, members, year)];
    const told = explainChange(before, after, members);
    const fact = factOf([id, after], [other, before]);
    return {
      change: changeView(told, words, { names, fact }),
      sinceRelease: "release" in since ? sinceRelease(id, other, members, movingFacts(told), fact) : null,
      since: words[0].label,
    };
  });

/** Larger groups are looked back on only when somebody asks. */
const MOST_MEMBERS = 12;
const YEARS_BACK = 10;

/** What changed for a group in the ten years before, or since the series begin; null where there is nothing to look back to. */
export function recentChangeOf(id: string, group: Group, year: Year): ChangePageView["change"] | null {
  const first = coveredYears(id)?.first;
  if (first === undefined || first >= year || group.members.length > MOST_MEMBERS) return null;
  return changeOf(id, group, year, { year: Math.max(first, year - YEARS_BACK) }).change;
}

const wordsOf = (id: string): EndWords => ({
  label: `release ${id.slice(0, 8)} of ${publishedOn(id)}`,
  short: `Release ${id.slice(0, 8)}`,
});

function endOf(id: string, members: readonly ActorId[], year: Year): End {
  const { index, settings } = contextOf(id, members, year);
  return { index, settings, year };
}

/** A fact where it can be read: in this release, else, pinned, in the other. Most are in hand already; to read each anew would take longer than all else. */
const factOf =
  ([id, after]: readonly [string, End], [other, before]: readonly [string, End]) =>
  (fact: FactId): { title: string; href: string } => {
    const here = after.index.facts.get(fact) ?? releaseFact(releaseOf(id), fact)?.fact;
    if (here !== undefined) return { title: here.title, href: `/fact/${fact}` };
    const there = before.index.facts.get(fact) ?? releaseFact(releaseOf(other), fact)?.fact;
    return { title: there?.title ?? fact, href: `/r/${other}/fact/${fact}` };
  };

const NO_YEARS = { from: 1816, to: 1815 };

function sinceRelease(
  id: string,
  other: string,
  members: readonly ActorId[],
  moving: ReadonlySet<FactId>,
  fact: (id: FactId) => { title: string; href: string },
): SinceRelease {
  const factsOf = (release: string) => releaseInputs(releaseOf(release), members, NO_YEARS).facts;
  const changed = changedFacts(factsOf(other), factsOf(id));
  return {
    changed: changed.length,
    moving: changed.filter((one) => moving.has(one.id)).length,
    facts: changed.map((one) => ({ id: one.id, ...fact(one.id), change: one.change })),
  };
}
