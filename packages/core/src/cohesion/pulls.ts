import type { Figure } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { listedBlocs } from "../indicators/state-system.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";

/** One partner's pull on a member; `amount` is null when it is unknown. */
export type Pull = { readonly partner: ActorId; readonly figure: Figure; readonly amount: number | null };

export type Side = { readonly pulls: readonly Pull[]; readonly notes: readonly string[] };

/** What a listed bloc and its listed members share: "parts" when values of the members add up to the bloc's, as trade shares do. */
export type Overlap = "parts" | "no-parts";

/**
 * The pull of each partner on a member, a bloc and its members never counted twice.
 * Listed on the same side: the bloc counts and its members do not; where nothing is known of the bloc its members stand in for it.
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
  const known = (actor: ActorId): boolean => isKnown(figures.get(actor)?.value ?? { missing: "no-fact" });
  const blocsHere = listedBlocs(index, partners, year);
  const blocsAcross = listedBlocs(index, [...partners, ...opposite], year);
  const notes: string[] = [];
  const pulls: Pull[] = [];

  for (const [partner, figure] of figures) {
    const blocs = blocsHere.get(partner) ?? [];
    if (blocs.some(known)) continue;
    const membersHere = partners.filter((other) => blocsHere.get(other)?.includes(partner));
    if (membersHere.length > 0 && !known(partner)) {
      notes.push(`Of ${partner} nothing is known; its members ${membersHere.join(", ")} stand in for it.`);
      continue;
    }
    const across = opposite.filter((other) => blocsAcross.get(other)?.includes(partner));
    if (across.length > 0 && overlap === "no-parts") {
      notes.push(`${partner} is left out, because its member ${across.join(", ")} is on the other side.`);
      continue;
    }
    pulls.push({ partner, figure, amount: without(figure, across.map(figureOf)) });
    if (across.length > 0) notes.push(`${partner} counts without ${across.join(", ")}, on the other side.`);
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
