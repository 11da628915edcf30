import { type Actor, WORLD } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import type { Inputs } from "@entente/core/inputs";
import type { SeriesPoint } from "@entente/core/series";
import type { ActorId } from "@entente/core/units/ids";
import { databaseOf, type Release } from "./open.ts";
import { releaseActors } from "./read.ts";

const columns = `dataset, indicator, "from", "to", part, year, value, unit, reporter, missing, flag`;

/**
 * What the indicators need about some actors: the facts about at least one of them or a state that one succeeds, every
 * other claim in a dispute of these (whether one lost can be told only by the one in use), the series among them and with the world. Every actor of the release comes along: names and succession are few.
 */
export function releaseInputs(release: Release, actors: readonly ActorId[] | "all"): Inputs {
  const everyone = releaseActors(release);
  if (actors === "all") return { actors: everyone, facts: allFacts(release), series: allSeries(release) };
  const wanted = JSON.stringify([...withPredecessors(actors, everyone), WORLD]);
  return { actors: everyone, facts: factsAbout(release, wanted), series: seriesAmong(release, wanted) };
}

/** One series point under the name by which it is cited; null when the release does not have it. */
export const releaseSeriesPoint = (release: Release, key: string): SeriesPoint | null =>
  databaseOf(release).prepare<[string], SeriesPoint>(`select ${columns} from series where key = ?`).get(key) ?? null;

function withPredecessors(actors: readonly ActorId[], everyone: readonly Actor[]): Set<ActorId> {
  const predecessor = new Map(
    everyone.flatMap((actor) => (actor.kind === "state" && actor.succeeds ? [[actor.id, actor.succeeds]] : [])),
  );
  const all = new Set<ActorId>();
  for (const actor of actors) {
    for (let id: ActorId | undefined = actor; id !== undefined && !all.has(id); id = predecessor.get(id)) all.add(id);
  }
  return all;
}

const parsed = (rows: readonly { record: string }[]): FactRecord[] =>
  rows.map(({ record }): FactRecord => JSON.parse(record));

const allFacts = (release: Release): FactRecord[] =>
  parsed(databaseOf(release).prepare<[], { record: string }>("select record from facts order by id").all());

const factsAbout = (release: Release, actors: string): FactRecord[] =>
  parsed(
    databaseOf(release)
      .prepare<[string], { record: string }>(
        `with about as materialized (
           select id, dispute from facts where id in
             (select fact from fact_actors where actor in (select value from json_each(?))))
         select record from facts where id in (select id from about)
           or dispute in (select dispute from about where dispute is not null) order by id`,
      )
      .all(actors),
  );

const allSeries = (release: Release): SeriesPoint[] =>
  databaseOf(release).prepare<[], SeriesPoint>(`select ${columns} from series order by key`).all();

const seriesAmong = (release: Release, actors: string): SeriesPoint[] =>
  databaseOf(release)
    .prepare<[string], SeriesPoint>(
      `with wanted as materialized (select value as id from json_each(?))
       select ${columns} from series
       where "from" in (select id from wanted) and ("to" is null or "to" in (select id from wanted)) order by key`,
    )
    .all(actors);
