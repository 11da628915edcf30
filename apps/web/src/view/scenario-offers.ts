import type { DyadCohesion, GroupCohesion } from "@entente/core/cohesion/types";
import { Fact, type FactOf } from "@entente/core/facts/fact";
import type { Basis, Figure } from "@entente/core/indicators/figure";
import type { Index } from "@entente/core/indicators/index-inputs";
import type { ActorStanding } from "@entente/core/scenario/actor";
import { type Change, HYPOTHETICAL } from "@entente/core/scenario/scenario";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { allOf, type Names, pairOf } from "./names.ts";
import { inSentence } from "./prose-names.ts";
import { changeKey } from "./scenario-changes.ts";
import { counted } from "./words.ts";

/** A change that a reader may pick, with the words on its control. */
export type Offer = { readonly key: string; readonly label: string; readonly change: Change };

const offer = (label: string, change: Change): Offer => ({ key: changeKey(change), label, change });

/** A treaty or an event that counts, as published. */
export type Alterable = FactOf<"treaty" | "friction" | "support" | "transfer" | "recognition">;

/** What a reader may change, built from the group and from what the release says of it. */
export type Offers = {
  /** Treaties that are not: one of all members, then one for each pair that is not bound to defend each other. */
  readonly treaties: readonly Offer[];
  /** Treaties between members that count in the year. */
  readonly dissolved: readonly Offer[];
  /** Every other fact on which a figure of the group rests. */
  readonly facts: readonly Offer[];
  /** What can be given other terms or another weight: treaties in force first, then events. */
  readonly alterable: readonly Alterable[];
  /** For each member, its largest known partner outside. */
  readonly halved: readonly Offer[];
};

export function offersFor(base: GroupCohesion, index: Index, names: Names): Offers {
  return {
    treaties: treatyOffers(base, names),
    ...offersOn(base.dyads, figuresOf(base), index),
    halved: base.crossPressure.flatMap(({ member, trade }) => halvedOffer(member, trade, names)),
  };
}

/** What a reader may change of one actor and its partners: treaties with those to whom nothing binds it to defend each other. */
export function actorOffers({ question: { actor, year }, base: { ties }, index }: ActorStanding, names: Names): Offers {
  const figures = ties.flatMap(({ there, back, dyad }) => [there, back, dyad.figure]);
  const dyads = ties.map(({ dyad }) => dyad);
  const shares = ties.flatMap(({ partner, there }) => (isKnown(there.value) ? [{ partner, share: there.value }] : []));
  return {
    treaties: dyads.filter(isUnbound).map((dyad) => pairTreaty(dyad, year, names)),
    ...offersOn(dyads, figures, index),
    halved: halfOf(actor, shares, names),
  };
}

/** Treaties and events on which figures rest. */
function offersOn(
  dyads: readonly DyadCohesion[],
  figures: readonly Figure[],
  index: Index,
): Pick<Offers, "dissolved" | "facts" | "alterable"> {
  const inForce = new Set(dyads.flatMap(({ commitment }) => commitment.treaties));
  const under = factsUnder(figures);
  const removal = (id: FactId): Offer[] => {
    const fact = index.facts.get(id);
    return fact === undefined ? [] : [offer(fact.title, { kind: "remove-fact", id })];
  };
  return {
    dissolved: [...inForce].flatMap(removal),
    facts: [...under]
      .filter((id) => !inForce.has(id))
      .flatMap(removal)
      .sort((x, y) => x.label.localeCompare(y.label, "en")),
    alterable: [...inForce, ...[...under].filter((id) => !inForce.has(id))].flatMap((id) => {
      const fact = index.facts.get(id);
      return fact !== undefined && (fact.kind === "treaty" || "severity" in fact) ? [fact as Alterable] : [];
    }),
  };
}

function treatyOffers({ members, dyads, year }: GroupCohesion, names: Names): Offer[] {
  const who = members.length > 5 ? `all ${counted(members.length)} members` : allOf(names, members);
  const pairs = members.length === 2 ? [] : dyads.filter(isUnbound);
  return [
    defenceTreaty("of-all", members, `A defence treaty of ${who}`, year),
    ...pairs.map((dyad) => pairTreaty(dyad, year, names)),
  ];
}

const isUnbound = ({ commitment: { rung } }: DyadCohesion): boolean =>
  rung !== "defence" && rung !== "defence-automatic";

const pairTreaty = ({ a, b }: DyadCohesion, year: Year, names: Names): Offer =>
  defenceTreaty(`${a}-${b}`.toLowerCase(), [a, b], `A defence treaty of ${pairOf(names, a, b)}`, year);

/** A treaty of defence, not automatic, in force from the year on. */
function defenceTreaty(slug: string, parties: readonly ActorId[], title: string, year: Year): Offer {
  const fact = Fact.parse({
    kind: "treaty",
    id: `${HYPOTHETICAL}defence-${slug}`,
    title,
    valid: `${year}/..`,
    confidence: "high",
    parties,
    obligations: [{ type: "defence", trigger: "conditional" }],
  });
  return offer(title, { kind: "add-fact", fact });
}

function halvedOffer(member: ActorId, trade: Figure, names: Names): Offer[] {
  const shares = trade.basis.flatMap((part) => {
    if (part.rests !== "figure" || part.role !== "outside pull" || part.figure.subject.shape !== "directed-dyad")
      return [];
    const { value, subject } = part.figure;
    return isKnown(value) ? [{ partner: subject.b, share: value }] : [];
  });
  return halfOf(member, shares, names);
}

type PartnerShare = { readonly partner: ActorId; readonly share: number };

/** Half of the trade with the largest partner; none where no share above 0 is known. */
function halfOf(actor: ActorId, shares: readonly PartnerShare[], names: Names): Offer[] {
  const largest = shares.reduce<PartnerShare | undefined>(
    (found, one) => (one.share > (found?.share ?? 0) ? one : found),
    undefined,
  );
  if (largest === undefined) return [];
  const change = { kind: "scale-flow", from: actor, to: largest.partner, flow: "total", factor: 0.5 } as const;
  return [offer(`Half of the trade of ${inSentence(names(actor))} with ${inSentence(names(largest.partner))}`, change)];
}

const figuresOf = (base: GroupCohesion): Figure[] => [
  base.figure,
  base.multilaterality,
  base.polarisation,
  ...base.crossPressure.flatMap(({ trade, commitment, voting }) => [trade, commitment, voting]),
];

/** Every fact on which any of the figures rests, at any depth. */
function factsUnder(figures: readonly Figure[]): Set<FactId> {
  const found = new Set<FactId>();
  const seen = new Set<Figure>();
  const look = (basis: readonly Basis[]): void => {
    for (const part of basis) {
      if (part.rests === "fact") found.add(part.id);
      if (part.rests !== "figure" || seen.has(part.figure)) continue;
      seen.add(part.figure);
      look(part.figure.basis);
    }
  };
  for (const figure of figures) look(figure.basis);
  return found;
}
