import { type Actor, existsIn, spellsOf } from "@entente/core/actors";
import type { ActorId, Year } from "@entente/core/units/ids";
import { validTime } from "@entente/core/units/valid-time";
import { yearsThere } from "./choices.ts";

/** An actor that a page is about though it did not exist in its year, and where to go instead. */
export type AbsentView = {
  readonly id: ActorId;
  readonly name: string;
  /** "1922–1991". */
  readonly when: string;
  /** The nearest year in which it existed, and the same page in it. */
  readonly nearest: { readonly year: Year; readonly href: string };
  /** States of that year that stand in its line of succession or bear its name, and the same page with each in its place. */
  readonly instead: readonly { readonly name: string; readonly href: string }[];
};

/** How a page is addressed with one of its actors replaced, or in another year. */
export type Addressed = (year: Year, replace?: { readonly actor: ActorId; readonly by: ActorId }) => string;

/** The actors of a page that did not exist on any day of its year. */
export function absentIn(
  actors: ReadonlyMap<ActorId, Actor>,
  shown: readonly ActorId[],
  year: Year,
  href: Addressed,
): AbsentView[] {
  return shown.flatMap((id): AbsentView[] => {
    const actor = actors.get(id);
    if (actor === undefined || existsIn(actor, year)) return [];
    const nearest = nearestYear(actor, year);
    return [
      {
        id,
        name: actor.shortName ?? actor.name,
        when: yearsThere(actor),
        nearest: { year: nearest, href: href(nearest) },
        instead: standIns(actors, actor, year)
          .filter((other) => !shown.includes(other.id))
          .map((other) => ({
            name: other.shortName ?? other.name,
            href: href(year, { actor: id, by: other.id }),
          })),
      },
    ];
  });
}

/** The year nearest to one asked in which an actor existed. */
function nearestYear(actor: Actor, asked: Year): Year {
  const years = spellsOf(actor).map((spell) => {
    const { from, until } = validTime(spell);
    const first = /^\d/.test(from) ? Number(from.slice(0, 4)) : asked;
    const last = /^\d/.test(until) ? Number(until.slice(0, 4)) : Math.max(asked, first);
    return Math.min(Math.max(asked, first), last);
  });
  return years.reduce((best, year) => (Math.abs(year - asked) < Math.abs(best - asked) ? year : best));
}

/** The last year, up to the one asked, in which an actor existed; null for one that came later. */
export function lastYearThere(actor: Actor, asked: Year): Year | null {
  const years = spellsOf(actor).flatMap((spell): Year[] => {
    const { from, until } = validTime(spell);
    if (/^\d/.test(from) && Number(from.slice(0, 4)) > asked) return [];
    return [/^\d/.test(until) ? Math.min(asked, Number(until.slice(0, 4))) : asked];
  });
  return years.length === 0 ? null : Math.max(...years);
}

const MOST_STAND_INS = 3;

function standIns(actors: ReadonlyMap<ActorId, Actor>, missing: Actor, year: Year): Actor[] {
  const line = lineThrough(actors, missing);
  const words = ownWords(missing);
  return [...actors.values()]
    .filter((actor) => actor.kind === "state" && existsIn(actor, year))
    .map((actor) => ({
      actor,
      likeness: line.has(actor.id) ? 2 : ownWords(actor).some((word) => words.includes(word)) ? 1 : 0,
    }))
    .filter(({ likeness }) => likeness > 0)
    .sort((x, y) => y.likeness - x.likeness)
    .slice(0, MOST_STAND_INS)
    .map(({ actor }) => actor);
}

/** Everyone before and after an actor in its line of succession. */
function lineThrough(actors: ReadonlyMap<ActorId, Actor>, actor: Actor): Set<ActorId> {
  const line = new Set([actor.id]);
  for (const id of line) {
    const found = actors.get(id);
    if (found?.kind === "state" && found.succeeds !== undefined) line.add(found.succeeds);
    for (const other of actors.values()) if (other.kind === "state" && other.succeeds === id) line.add(other.id);
  }
  return line;
}

const common = new Set(
  "united states state republic kingdom democratic people's peoples union empire federal federation north south east west central great islands saint city papal".split(
    " ",
  ),
);

/** The words by which a state is known apart from others: "austria", "hungary". */
const ownWords = ({ name, shortName }: Actor): string[] =>
  (shortName ?? name)
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .filter((word) => word.length > 3 && !common.has(word));
