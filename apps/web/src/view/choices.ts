import { type Actor, spellsOf } from "@entente/core/actors";
import { validTime } from "@entente/core/units/valid-time";
import type { Choice } from "./choice-label.ts";
import { timeInWords } from "./time-words.ts";

/** States and blocs by name. Organisations are left out: they trade with nobody and are party to little, so that no figure can be made of one. */
export const choicesOf = (actors: Iterable<Actor>): Choice[] =>
  [...actors]
    .filter(({ kind }) => kind === "state" || kind === "bloc")
    .map((actor) => ({ id: actor.id, name: actor.shortName ?? actor.name, when: endedWhen(actor) }))
    .sort((x, y) => x.name.localeCompare(y.name, "en"));

/** "1922–1991" of an actor that is no more; blank of one that is. */
function endedWhen(actor: Actor): string {
  const { from, until } = validTime(actor.valid);
  return until === "open" || until === "unknown" ? "" : `${from.slice(0, 4)}–${until.slice(0, 4)}`;
}

/** When an actor was there, spell by spell: "1918–1939 and 1945–1992". */
export const yearsThere = (actor: Actor): string =>
  spellsOf(actor)
    .map((spell) => {
      const { from, until } = validTime(spell);
      if (until === "open" || until === "unknown") return `since ${from.slice(0, 4)}`;
      return from.length < 10 ? timeInWords(spell) : `${from.slice(0, 4)}–${until.slice(0, 4)}`;
    })
    .join(" and ");
