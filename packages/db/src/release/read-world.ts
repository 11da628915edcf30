import { existsIn } from "@entente/core/actors";
import type { WorldCohesion } from "@entente/core/doubt/random-groups";
import { type ReferenceGroup, referenceGroups } from "@entente/core/doubt/reference-groups";
import type { FactOf, FactRecord } from "@entente/core/facts/fact";
import type { ActorId, Year } from "@entente/core/units/ids";
import { NOBODY } from "../series/block.ts";
import { databaseOf, type Release } from "./open.ts";
import { releaseActors } from "./read.ts";
import { figureTable } from "./read-figures.ts";

/**
 * The cohesion of all pairs of states in a year, as the release derived it; null where it has no figures of everybody in that year.
 * The states are the members of the state system of which any pair is known.
 */
export function worldCohesion(release: Release, year: Year): WorldCohesion | null {
  const table = figureTable(release, "dyad-cohesion", year);
  if (table === null) return null;
  const there = new Set(
    releaseActors(release)
      .filter((actor) => actor.kind === "state" && existsIn(actor, year))
      .map(({ id }) => id),
  );
  const known = new Set<number>();
  for (const [i, absent] of table.missing.entries())
    if (absent === 0) known.add(table.a[i] ?? NOBODY).add(table.b[i] ?? NOBODY);
  const states: ActorId[] = [];
  const places = table.actors.map((id, i) => (there.has(id) && known.has(i) ? states.push(id) - 1 : -1));
  const n = states.length;
  const cohesion = new Float64Array(n * n).fill(Number.NaN);
  const coverage = new Float64Array(n * n);
  for (let i = 0; i < table.value.length; i++) {
    const [a = -1, b = -1] = [places[table.a[i] ?? 0], places[table.b[i] ?? 0]];
    if (a < 0 || b < 0) continue;
    for (const cell of [a * n + b, b * n + a]) {
      if (table.missing[i] === 0) cohesion[cell] = table.value[i] ?? Number.NaN;
      coverage[cell] = table.coverage[i] ?? 0;
    }
  }
  return { states, system: there.size, cohesion, coverage };
}

/** The institutions and blocs of a release with their member states on 31 December of a year. */
export function releaseReferenceGroups(release: Release, year: Year): ReferenceGroup[] {
  const memberships = databaseOf(release)
    .prepare<[], { record: string }>("select record from facts where kind = 'membership' order by id")
    .all()
    .map(({ record }) => (JSON.parse(record) as FactRecord).fact as FactOf<"membership">);
  return referenceGroups(memberships, releaseActors(release), year);
}

/** How many states a release knows any number of, in any year. */
export function statesWithNumbers(release: Release): number {
  const states = new Set(releaseActors(release).flatMap(({ id, kind }) => (kind === "state" ? [id] : [])));
  return databaseOf(release)
    .prepare<[], { id: ActorId }>(`select distinct "from" as id from series union select distinct "from" from spans`)
    .all()
    .filter(({ id }) => states.has(id)).length;
}
