import type { ActorId } from "@entente/core/units/ids";

/** How many hues tokens.css holds, as --actor-0 to --actor-9. */
export const HUES = 10;

/** The colour of an actor, as a CSS value. */
export type HueOf = (actor: ActorId) => string;

/** Each actor keeps one hue everywhere: its place in the order decides. Past the last hue they begin again, so that
 *  charts never tell two actors apart by colour alone. */
export function actorHues(order: Iterable<ActorId>): HueOf {
  const places = new Map([...new Set(order)].map((actor, place) => [actor, place % HUES]));
  return (actor) => {
    const place = places.get(actor);
    return place === undefined ? "var(--muted)" : `var(--actor-${place})`;
  };
}
