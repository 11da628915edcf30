import type { FactOf } from "@entente/core/facts/fact";
import { likelihoodBands } from "@entente/core/facts/judgement";
import { meanScore, probabilityOf, scoreOf, scoresByAuthor, stateOf } from "@entente/core/judgements/score";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown, type Maybe } from "@entente/core/units/missing";
import type { Release } from "@entente/db/release/open";
import { factsOfKind, releaseManifest, releaseSources } from "@entente/db/release/read";
import type { Cells } from "./print-cells.ts";

export const judgementColumns = [
  "what",
  "author",
  "state",
  "likelihood",
  "p",
  "horizon",
  "outcome",
  "decided on",
  "found in",
  "score",
  "scored",
  "fact",
  "title",
] as const;
type Row = Cells<(typeof judgementColumns)[number]>;

const blank = Object.fromEntries(judgementColumns.map((column) => [column, null])) as Row;
const number = (value: Maybe) => (isKnown(value) ? value : null);

/** Every judgement about some actors (null: about anybody) as it stands on the day of the release, then the mean of each author and of all. */
export function judgementRows(release: Release, actors: readonly ActorId[] | null): Row[] {
  const on = releaseManifest(release).publishedAt.slice(0, 10);
  const sources = new Map(releaseSources(release).map((source) => [source.id, source]));
  const authorOf = (id: string): string => {
    const people = sources.get(id)?.author ?? [];
    return people.map((one) => ("literal" in one ? one.literal : one.family)).join(", ") || id;
  };
  const judgements = factsOfKind(release, "judgement").flatMap(({ fact }): FactOf<"judgement">[] =>
    fact.kind === "judgement" &&
    fact.dispute?.inUse !== false &&
    (actors === null || fact.about.some((id) => actors.includes(id)))
      ? [fact]
      : [],
  );
  const rows = judgements.map((fact): Row => {
    const { likelihood, horizon, outcome } = fact;
    return {
      ...blank,
      what: "judgement",
      author: authorOf(fact.authorOf),
      state: stateOf(fact, on),
      likelihood:
        likelihood.state === "known" ? `${likelihood.value} (${likelihoodBands[likelihood.value].join("–")} %)` : null,
      p: likelihood.state === "known" ? probabilityOf(likelihood.value) : null,
      horizon: horizon.state === "known" ? horizon.value : null,
      outcome: outcome?.result ?? null,
      "decided on": outcome?.on ?? null,
      "found in": outcome?.source ?? null,
      score: number(scoreOf(fact)),
      fact: fact.id,
      title: fact.title,
    };
  });
  const means = scoresByAuthor(judgements, authorOf).map(
    ({ author, scored, mean }): Row => ({ ...blank, what: "mean of the author", author, score: number(mean), scored }),
  );
  const { scored, mean } = meanScore(judgements);
  return [...rows, ...means, { ...blank, what: "mean of all", score: number(mean), scored }];
}
