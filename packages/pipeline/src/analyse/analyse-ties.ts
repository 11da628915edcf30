import { shapeFrom } from "@entente/core/cohesion/shape";
import type { Shape } from "@entente/core/cohesion/types";
import { type Communities, communitiesOf } from "@entente/core/structure/communities";
import { type Frustration, frustration, lineBalance } from "@entente/core/structure/frustration";
import type { SignedTie } from "@entente/core/structure/signed-graph";
import { countTriads, type TriadCount } from "@entente/core/structure/triads";
import type { StatedTie, Ties } from "./read-ties.ts";

/** What the ties of one year (or of a file without years) say. */
export type NetworkOfYear = {
  readonly year: number | null;
  readonly actors: readonly string[];
  readonly pairs: {
    readonly all: number;
    readonly friendly: number;
    readonly hostile: number;
    readonly none: number;
    readonly unlisted: number;
  };
  readonly triads: TriadCount & { readonly share: number | null };
  readonly frustration: Frustration & { readonly lineBalance: number | null };
  /** Of the friendly ties: as far as it is certain whatever the pairs not listed are, and if those have no tie. */
  readonly shape: { readonly certain: Shape["kind"]; readonly asListed: Shape["kind"]; readonly hub: string | null };
  readonly communities: Communities;
  readonly cohesion: TieCohesion;
};

/**
 * What cohesion can be had from ties alone. `mean`: the mean over the listed pairs of the weight of a friendly tie, 0 for a hostile one or none;
 * null where a weight lies beyond −1 … 1, because then it has no fixed meaning. `coverage`: the share of all pairs that are listed.
 * `density`: the share of all pairs with a friendly tie; pairs not listed count as without one, so that it is a lower bound.
 */
export type TieCohesion = { readonly mean: number | null; readonly coverage: number; readonly density: number };

/** Balance, camps, shape, communities and cohesion of each year, the earliest first. */
export function analyseTies({ ties }: Pick<Ties, "ties">): NetworkOfYear[] {
  const years = [...new Set(ties.map(({ year }) => year))].sort((x, y) => (x ?? 0) - (y ?? 0));
  return years.map((year) =>
    ofYear(
      year,
      ties.filter((tie) => tie.year === year),
    ),
  );
}

function ofYear(year: number | null, stated: readonly StatedTie[]): NetworkOfYear {
  const actors = [...new Set(stated.flatMap(({ a, b }) => [a, b]))].sort();
  const friendly = stated.filter(({ weight }) => weight > 0);
  const ties = stated
    .filter(({ weight }) => weight !== 0)
    .map(({ a, b, weight }): SignedTie => ({ a, b, sign: weight > 0 ? 1 : -1 }));
  const graph = { actors, ties };
  const all = (actors.length * (actors.length - 1)) / 2;
  const triads = countTriads(graph);
  const divided = frustration(graph);
  return {
    year,
    actors,
    pairs: {
      all,
      friendly: friendly.length,
      hostile: ties.length - friendly.length,
      none: stated.length - ties.length,
      unlisted: all - stated.length,
    },
    triads: { ...triads, share: triads.complete === 0 ? null : triads.balanced / triads.complete },
    frustration: { ...divided, lineBalance: ties.length === 0 ? null : lineBalance(divided.index, ties.length) },
    shape: shapes(actors, stated),
    communities: communitiesOf(friendly),
    cohesion: cohesionOf(stated, all, friendly.length),
  };
}

function shapes(actors: readonly string[], stated: readonly StatedTie[]): NetworkOfYear["shape"] {
  const listed = new Set(stated.map(({ a, b }) => JSON.stringify([a, b].sort())));
  const tied = stated.filter(({ weight }) => weight > 0).map(({ a, b }) => [a, b] as const);
  const unlisted = actors.flatMap((a, i) =>
    actors
      .slice(i + 1)
      .filter((b) => !listed.has(JSON.stringify([a, b].sort())))
      .map((b) => [a, b] as const),
  );
  const asListed = shapeFrom(actors, tied, []);
  return { certain: shapeFrom(actors, tied, unlisted).kind, asListed: asListed.kind, hub: asListed.hub ?? null };
}

function cohesionOf(stated: readonly StatedTie[], all: number, friendly: number): TieCohesion {
  const placed = stated.every(({ weight }) => Math.abs(weight) <= 1);
  const sum = stated.reduce((total, { weight }) => total + Math.max(0, weight), 0);
  return { mean: placed ? sum / stated.length : null, coverage: stated.length / all, density: friendly / all };
}
