import type { Actor } from "@entente/core/actors";
import type { Preset } from "@entente/core/cohesion/presets";
import type { FactKind, FactRecord } from "@entente/core/facts/fact";
import type { Source } from "@entente/core/sources";
import type { ActorId, FactId, SourceId } from "@entente/core/units/ids";
import type { ReleaseManifest } from "./manifest.ts";
import { databaseOf, type Release } from "./open.ts";

export const releaseManifest = ({ manifest }: Release): ReleaseManifest => manifest;

/** First and last year of the series; null when there is none. */
export const releaseYears = ({ manifest }: Release): ReleaseManifest["years"] => manifest.years;

export const releaseActors = (release: Release): Actor[] => records(release, "select record from actors order by id");
export const releasePresets = (release: Release): Preset[] =>
  records(release, "select record from presets order by id");
export const releaseSources = (release: Release): Source[] =>
  records(release, "select record from sources order by id");

export const releaseSource = (release: Release, id: SourceId): Source | null =>
  records<Source>(release, "select record from sources where id = ?", id)[0] ?? null;

export const releaseFact = (release: Release, id: FactId): FactRecord | null =>
  records<FactRecord>(release, "select record from facts where id = ?", id)[0] ?? null;

/** The facts with these ids that the release has, in the order of their ids. */
export const releaseFacts = (release: Release, ids: readonly FactId[]): FactRecord[] =>
  records(
    release,
    "select record from facts where id in (select value from json_each(?)) order by id",
    JSON.stringify(ids),
  );

/** Every fact of a kind, in the order of their ids. */
export const factsOfKind = (release: Release, kind: FactKind): FactRecord[] =>
  records(release, "select record from facts where kind = ? order by id", kind);

export const factsOfActor = (release: Release, actor: ActorId): FactRecord[] =>
  records(
    release,
    "select record from facts where id in (select fact from fact_actors where actor = ?) order by id",
    actor,
  );

/** The facts about both actors, whatever else they are about. */
export const factsOfDyad = (release: Release, a: ActorId, b: ActorId): FactRecord[] =>
  records(
    release,
    `select record from facts where id in (select fact from fact_actors where actor = ?)
       and id in (select fact from fact_actors where actor = ?) order by id`,
    a,
    b,
  );

/** Every claim of a dispute, in the order of their ids. */
export const factsInDispute = (release: Release, dispute: string): FactRecord[] =>
  records(release, "select record from facts where dispute = ? order by id", dispute);

export const factsOfSource = (release: Release, source: SourceId): FactRecord[] =>
  records(
    release,
    "select record from facts where id in (select fact from fact_sources where source = ?) order by id",
    source,
  );

function records<T>(release: Release, sql: string, ...parameters: string[]): T[] {
  const rows = databaseOf(release)
    .prepare<string[], { record: string }>(sql)
    .all(...parameters);
  return rows.map(({ record }): T => JSON.parse(record));
}
