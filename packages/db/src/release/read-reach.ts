import type { SeriesIndicator } from "@entente/core/series";
import type { ActorId, SourceId, Year } from "@entente/core/units/ids";
import { spanYears } from "../series/span.ts";
import { databaseOf, type Release } from "./open.ts";

/** From which year to which a data set has points of a series. */
export type Reach = {
  readonly dataset: SourceId;
  readonly indicator: SeriesIndicator;
  readonly first: Year;
  readonly last: Year;
};

/** The reach of every series of every data set in a release, by series and data set. */
export const releaseReach = (release: Release): Reach[] =>
  databaseOf(release)
    .prepare<[], Reach>(
      `select dataset, indicator, min(year) as first, max(year) as last from (
         select dataset, indicator, year from series union all select dataset, indicator, year from blocks)
       group by dataset, indicator order by indicator, dataset`,
    )
    .all();

type Head = Pick<Reach, "dataset" | "indicator"> & { readonly head: Uint8Array };

/** The same of one actor alone, on either side of a dyad. */
export function actorReach(release: Release, actor: ActorId): Reach[] {
  const db = databaseOf(release);
  const found = new Map<string, Reach>();
  const add = (reach: Reach): void => {
    const name = `${reach.indicator}/${reach.dataset}`;
    const { first, last } = found.get(name) ?? reach;
    found.set(name, { ...reach, first: Math.min(first, reach.first), last: Math.max(last, reach.last) });
  };
  const carried = db.prepare<[string, string], Reach>(
    `select dataset, indicator, min(year) as first, max(year) as last from series
       where "from" = ? or "to" = ? group by dataset, indicator`,
  );
  for (const reach of carried.all(actor, actor)) add(reach);
  // The spans are in order of from and to: each partner is one look-up, where the whole table would be read otherwise.
  const spans = db.prepare<[string, string], Head>(
    `select dataset, indicator, substr(content, 1, 8) as head from spans where "from" = ?
     union all
     select dataset, indicator, substr(content, 1, 8) as head from actors join spans on "from" = id where "to" = ?`,
  );
  for (const { dataset, indicator, head } of spans.iterate(actor, actor)) {
    add({ dataset, indicator, ...spanYears(head) });
  }
  return [...found.values()].sort((x, y) => compare(x.indicator, y.indicator) || compare(x.dataset, y.dataset));
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
