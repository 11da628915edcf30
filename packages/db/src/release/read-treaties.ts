import type { FactRecord } from "@entente/core/facts/fact";
import type { Inputs } from "@entente/core/inputs";
import type { ActorId } from "@entente/core/units/ids";
import { databaseOf, type Release } from "./open.ts";
import { releaseActors } from "./read.ts";

/**
 * Every treaty and every search that found none of which one of some actors is a part, with whomever, and every other claim in a
 * dispute of these: what the question who is bound rests on. No series.
 */
export const treatyInputs = (release: Release, actors: readonly ActorId[]): Inputs => ({
  actors: releaseActors(release),
  facts: databaseOf(release)
    .prepare<[string], { record: string }>(
      `with about as materialized (
         select id, dispute from facts where kind in ('treaty', 'asserted-absence')
           and id in (select fact from fact_actors where actor in (select value from json_each(?))))
       select record from facts where id in (select id from about)
         or dispute in (select dispute from about where dispute is not null) order by id`,
    )
    .all(JSON.stringify(actors))
    .map(({ record }): FactRecord => JSON.parse(record)),
  series: [],
});
