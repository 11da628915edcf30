import "server-only";
import { factsOfKind, releaseManifest } from "@entente/db/release/read";
import { type ScoresView, scoresView } from "#view/judgement-scores.ts";
import { libraryOf } from "./facts.ts";
import { Lru } from "./lru.ts";
import { releaseOf } from "./releases.ts";

const scores = new Lru<ScoresView>(4);

/** Every judgement of a release, as it stood on the day on which the release was published. */
export const scoresOf = (id: string): ScoresView =>
  scores.get(id, () => {
    const release = releaseOf(id);
    const judgements = factsOfKind(release, "judgement").flatMap(({ fact }) =>
      fact.kind === "judgement" ? [fact] : [],
    );
    return scoresView(judgements, libraryOf(id).sources, releaseManifest(release).publishedAt.slice(0, 10));
  });
