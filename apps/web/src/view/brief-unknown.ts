import { dimensions } from "@entente/core/cohesion/settings";
import type { DimensionId } from "@entente/core/cohesion/types";
import type { Fact, FactOf } from "@entente/core/facts/fact";
import type { Figure } from "@entente/core/indicators/figure";
import { setAside } from "@entente/core/indicators/index-inputs";
import type { ActorId, FactId } from "@entente/core/units/ids";
import { isMissing } from "@entente/core/units/missing";
import { dimensionInProse } from "./brief-answer.ts";
import { disputesIn } from "./brief-disputes.ts";
import type { Material } from "./brief-material.ts";
import { fewOr, onFact, onFigure, paragraph, type Section, type Sentence } from "./brief-note.ts";
import { because, clause } from "./brief-words.ts";
import { pairOf } from "./names.ts";
import { counted, listed, plural } from "./words.ts";

/** What is not known, what is known only from another year, what is published as unknown, and what is disputed. */
export function unknownSection(material: Material, before: ReadonlySet<FactId>): Section {
  const gaps = dimensions.flatMap((dimension) => gapsIn(material, dimension));
  return {
    id: "unknown",
    title: "What is not known or disputed",
    paragraphs: [
      ...paragraph(gaps.length > 0 ? gaps : [nothing(material)]),
      ...paragraph(unpublished(material)),
      ...paragraph(disputesIn(material, before)),
    ],
  };
}

const nothing = ({ cohesion, year, whole }: Material): Sentence => ({
  text: `Every part of the figure is known for ${cohesion.dyads.length === 1 ? "this pair" : "every pair"} in ${year}.`,
  notes: [whole],
});

const unknownInProse: Readonly<Record<DimensionId, string>> = {
  commitment: "What they owe each other by treaty",
  trade: "How much they depend on each other in trade",
  voting: "How alike they vote in the UN General Assembly",
  institutions: "How far they sit in the same institutions",
  support: "How much they support each other",
  "freedom-from-strain": "How much strain there is between them",
};

type Scored = { readonly a: ActorId; readonly b: ActorId; readonly figure: Figure };

function gapsIn({ context, cohesion, year, whole }: Material, dimension: DimensionId): Sentence[] {
  const scores = cohesion.dyads.flatMap(({ a, b, dimensions: scored }): Scored[] =>
    scored.filter((score) => score.dimension === dimension).map(({ figure }) => ({ a, b, figure })),
  );
  const which = (pairs: readonly Scored[], all: string): string =>
    pairs.length === scores.length
      ? scores.length === 1
        ? "this pair"
        : all
      : pairs.length > 3
        ? `${counted(pairs.length)} of the ${counted(scores.length)} pairs`
        : listed(pairs.map(({ a, b }) => pairOf(context.names, a, b)));
  const notes = (pairs: readonly Scored[]) =>
    fewOr(
      pairs.map(({ figure }) => onFigure(figure)),
      whole,
    );
  const unknown = scores.filter(({ figure }) => isMissing(figure.value));
  const older = scores.filter(({ figure }) => figure.dataYear !== undefined);
  const sentences: Sentence[] = [];
  if (unknown.length > 0) {
    const reasons = [...new Set(unknown.map(({ figure }) => because(figure.value)))];
    sentences.push({
      text: `${unknownInProse[dimension]} is not known for ${which(unknown, "any pair")} in ${year} (${reasons.join("; ")}); the figure leaves it out.`,
      notes: notes(unknown),
    });
  }
  if (older.length > 0) {
    const years = [...new Set(older.map(({ figure }) => figure.dataYear ?? year))].sort();
    sentences.push({
      text: `For ${dimensionInProse[dimension]}, figures of ${listed(years.map(String))} stand in for ${year} in ${which(older, "every pair")}.`,
      notes: notes(older),
    });
  }
  return sentences;
}

const MOST_UNPUBLISHED = 4;
type TradeClaim = FactOf<"trade-share" | "trade-rank" | "trade-value" | "sector-share">;

/** Numbers about the trade of members that were looked for and are recorded as unknown, the newest first. */
function unpublished({ context, group, year, whole }: Material): Sentence[] {
  const found = [...context.index.facts.values()]
    .flatMap((fact) => {
      const reason = reasonIn(fact);
      const among = reason !== null && [reason.fact.from, reason.fact.to].every((id) => group.members.includes(id));
      return reason !== null && among && reason.fact.year <= year && !setAside(fact) ? [reason] : [];
    })
    .sort((x, y) => y.fact.year - x.fact.year || (x.fact.id < y.fact.id ? -1 : 1));
  const left = found.length - MOST_UNPUBLISHED;
  return [
    ...found.slice(0, MOST_UNPUBLISHED).map(({ fact, reason }): Sentence => {
      return { text: `${fact.title} (${clause(reason)}).`, notes: [onFact(fact.id)] };
    }),
    ...(left > 0
      ? [{ text: `${plural(left, "further figure")} recorded as unknown left out here.`, notes: [whole] as const }]
      : []),
  ];
}

function reasonIn(fact: Fact): { readonly fact: TradeClaim; readonly reason: string } | null {
  switch (fact.kind) {
    case "trade-share":
    case "sector-share":
      return fact.share.state === "unknown" ? { fact, reason: fact.share.reason } : null;
    case "trade-rank":
      return fact.rank.state === "unknown" ? { fact, reason: fact.rank.reason } : null;
    case "trade-value":
      return fact.valueUsd.state === "unknown" ? { fact, reason: fact.valueUsd.reason } : null;
    default:
      return null;
  }
}
