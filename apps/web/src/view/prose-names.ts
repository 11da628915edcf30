import type { Actor } from "@entente/core/actors";
import type { ActorId } from "@entente/core/units/ids";
import type { Names } from "./names.ts";

const commonNoun =
  /^United |\b(States|Kingdom|Union|Empire|Republic|Federation|Emirates|Philippines|\w*lands|Organi[sz]ation|League|Community)$/;

/** Names made of a common noun take an article within a sentence: "the United States". */
export const inSentence = (name: string): string =>
  commonNoun.test(name) && !/^the /i.test(name) ? `the ${name}` : name;

/** Names as they stand within a sentence. */
export const inSentences =
  (names: Names): Names =>
  (id) =>
    inSentence(names(id));

/** The same where the actors are at hand: a bloc that is called by its letters takes an article, too ("the EU"). */
export function proseNames(actors: ReadonlyMap<ActorId, Actor>, names: Names): Names {
  return (id) => {
    const name = inSentence(names(id));
    return actors.get(id)?.kind === "bloc" && !/^the /i.test(name) ? `the ${name}` : name;
  };
}
