import type { Figure } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { listedBlocs } from "../indicators/state-system.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, missing } from "../units/missing.ts";

/** One partner's pull on a member; `amount` is null when it is unknown. */
export type Pull = { readonly partner: ActorId; readonly figure: Figure; readonly amount: number | null };

export type Side = { readonly pulls: readonly Pull[]; readonly notes: readonly string[] };

/** What a listed bloc and its listed members share: "parts" when values of the members add up to the bloc's, as trade shares do. */
export type Overlap = "parts" | "no-parts";

/**
 * The pull of each partner on a member, a bloc and its members never counted twice.
 * Listed on the same side: the bloc counts and its members do not; where only of its members something is known, they stand in for it.
 * Listed on opposite sides: a member keeps its side, and the bloc counts without it where values add up, and not at all where they do not.
 */
export function pullsOf(
  index: Index,
  partners: readonly ActorId[],
  opposite: readonly ActorId[],
  year: Year,
  overlap: Overlap,
  figureOf: (partner: ActorId) => Figure,
): Side {
  const figures = new Map(partners.map((partner) => [partner, figureOf(partner)]));
  const blocsHere = listedBlocs(index, partners, year);
  const blocsAcross = listedBlocs(index, [...partners, ...opposite], year);
  const known = (actor: ActorId): boolean => isKnown(figures.get(actor)?.value ?? missing("no-fact"));
  const membersHere = (bloc: ActorId) => partners.filter((other) => blocsHere.get(other)?.includes(bloc));
  const standsForItself = (bloc: ActorId): boolean => known(bloc) || !membersHere(bloc).some(known);
  const named = (actors: readonly ActorId[]): string => actors.map((actor) => nameOf(index, actor)).join(", ");
  const notes: string[] = [];
  const pulls: Pull[] = [];

  for (const [partner, figure] of figures) {
    if (blocsHere.get(partner)?.some(standsForItself)) continue;
    if (!standsForItself(partner)) {
      const standing = named(membersHere(partner).filter(known));
      notes.push(`${named([partner])}: nothing is known of it as a whole; counted by what is known of ${standing}.`);
      continue;
    }
    const across = opposite.filter((other) => blocsAcross.get(other)?.includes(partner));
    if (across.length > 0 && overlap === "no-parts") {
      notes.push(`${named([partner])}: left out, because of ${named(across)} on the other side.`);
      continue;
    }
    pulls.push({ partner, figure, amount: without(figure, across.map(figureOf)) });
    if (across.length > 0) notes.push(`${named([partner])}: counted without ${named(across)}, on the other side.`);
  }
  return { pulls, notes };
}

/** A bloc's value less that of some of its members; null when any of them is unknown. */
function without(figure: Figure, parts: readonly Figure[]): number | null {
  if (!isKnown(figure.value)) return null;
  let rest = figure.value;
  for (const { value } of parts) {
    if (!isKnown(value)) return null;
    rest -= value;
  }
  return Math.max(0, rest);
}

/** An actor's usual name; its code when the inputs do not name it. */
export function nameOf(index: Index, actor: ActorId): string {
  const found = index.actors.get(actor);
  return found?.shortName ?? found?.name ?? actor;
}
