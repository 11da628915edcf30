import type { ActorId } from "@entente/core/units/ids";

/** What is known of an actor and each other in a year, from the release's figures of everybody: 0–1, absent where nothing is. */
export type PartnerFigures = ReadonlyMap<ActorId, number>;

export type Partners = {
  /** Those that matter most: by what binds them, their share in the actor's trade, and their cohesion with it, added up. */
  readonly foremost: readonly ActorId[];
  /** Those with the largest known shares in its trade, the largest first. */
  readonly largest: readonly ActorId[];
  readonly others: readonly { readonly id: ActorId; readonly cohesion: number | null }[];
};

/** Everyone of whom any of the figures says something, the foremost first; ties in the order of codes. */
export function rankPartners(
  figures: { commitment: PartnerFigures; share: PartnerFigures; cohesion: PartnerFigures },
  most: number,
): Partners {
  const { commitment, share, cohesion } = figures;
  const everyone = [...new Set([...commitment.keys(), ...share.keys(), ...cohesion.keys()])];
  const weight = (id: ActorId): number => (commitment.get(id) ?? 0) + (share.get(id) ?? 0) + (cohesion.get(id) ?? 0);
  const ranked = everyone
    .map((id) => ({ id, weight: weight(id) }))
    .sort((x, y) => y.weight - x.weight || (x.id < y.id ? -1 : 1))
    .map(({ id }) => id);
  return {
    foremost: ranked.slice(0, most),
    largest: [...share]
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, most)
      .map(([id]) => id),
    others: ranked.slice(most).map((id) => ({ id, cohesion: cohesion.get(id) ?? null })),
  };
}
