import { actorsOf, type Fact, type FactRecord } from "@entente/core/facts/fact";
import { canonical, sha256 } from "../canonical.ts";
import type { Standing } from "../tables/facts.ts";
import type { Tables } from "../tables.ts";
import { sourcesOf } from "./references-of.ts";
import type { FactHead, Revision } from "./types.ts";

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();

/** Two facts with the same kind, actors in their roles, valid time, title and first publisher are one claim entered twice. */
export function identityOf(fact: Fact): string {
  const publisher = "firstPublisher" in fact ? folded(fact.firstPublisher) : null;
  return sha256(canonical([fact.kind, actorsOf(fact), fact.valid, folded(fact.title), publisher]));
}

const tagsOf = (fact: Fact): string => (fact.tags.length === 0 ? "" : `|${fact.tags.join("|")}|`);

const searchOf = (fact: Fact): string =>
  folded([fact.id, fact.title, fact.note ?? "", ...fact.tags, ...actorsOf(fact)].join(" "));

export type Projection = {
  head: Tables["factHeads"]["$inferSelect"];
  actors: Tables["factActors"]["$inferSelect"][];
  sources: Tables["factSources"]["$inferSelect"][];
};

/** The rows that stand for one fact's current state. Derived from its revisions alone, so that they can be rebuilt. */
export function projectionOf({ published, ...head }: FactHead): Projection {
  const { factId, revision, status, author, at, record } = head;
  const { fact } = record;
  const standings: [Standing, FactRecord][] = [["head", record]];
  if (published) standings.push(["published", published.record]);
  return {
    head: {
      factId,
      revision,
      publishedRevision: published?.revision ?? null,
      status,
      kind: fact.kind,
      title: fact.title,
      author,
      at,
      search: searchOf(fact),
      tags: tagsOf(fact),
      identity: identityOf(fact),
    },
    actors: standings.flatMap(([standing, r]) => actorsOf(r.fact).map((actorId) => ({ factId, actorId, standing }))),
    sources: standings.flatMap(([standing, r]) => sourcesOf(r).map((sourceId) => ({ factId, sourceId, standing }))),
  };
}

/** The published revision that stands after these, in their order. */
export function publishedAmong(revisions: readonly Revision[]): Revision | null {
  const last = revisions.findLast(({ status }) => status === "published" || status === "retracted");
  return last?.status === "published" ? last : null;
}
