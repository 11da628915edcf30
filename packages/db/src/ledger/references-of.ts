import { actorsOf, type Fact, type FactRecord } from "@entente/core/facts/fact";
import type { ReferentKind } from "./types.ts";

export type Reference = { kind: ReferentKind; id: string; from: string };

const under =
  (kind: ReferentKind, path: string) =>
  (id: string): Reference => ({ kind, id, from: path });

/** The first place of a value that holds an id. */
function placeOf(value: unknown, id: string, path = ""): string | null {
  if (value === id) return path;
  if (typeof value !== "object" || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const place = placeOf(part, id, path === "" ? key : `${path}.${key}`);
    if (place !== null) return place;
  }
  return null;
}

/** Fields in which a text that looks like a code is none. */
const words = ["title", "tags", "note", "dispute"];

/** The actors that a fact is about, each with the field that names it. */
function actorReferences(fact: Fact): Reference[] {
  const claim = Object.fromEntries(Object.entries(fact).filter(([key]) => !words.includes(key)));
  return actorsOf(fact).map((id) => ({ kind: "actor", id, from: placeOf(claim, id) ?? "actors" }));
}

function ofKind(fact: Fact): Reference[] {
  switch (fact.kind) {
    case "treaty":
      return fact.obligations.flatMap(({ owedBy = [] }, i) =>
        owedBy.map((id, j): Reference => ({ kind: "actor", id, from: `obligations.${i}.owedBy.${j}` })),
      );
    case "friction":
      return fact.about === undefined ? [] : [under("actor", "about")(fact.about)];
    case "statement":
      return "authorOf" in fact.speaker ? [under("source", "speaker.authorOf")(fact.speaker.authorOf)] : [];
    case "judgement":
      return [
        under("source", "authorOf")(fact.authorOf),
        ...fact.factsFor.map((id, i): Reference => ({ kind: "fact", id, from: `factsFor.${i}` })),
        ...fact.factsAgainst.map((id, i): Reference => ({ kind: "fact", id, from: `factsAgainst.${i}` })),
        ...(fact.outcome === undefined ? [] : [under("source", "outcome.source")(fact.outcome.source)]),
      ];
    default:
      return [];
  }
}

/** Every actor, source and other fact that a record names, with the field that names it. */
export function referencesOf({ fact, evidence }: FactRecord): Reference[] {
  return [
    ...actorReferences(fact),
    ...ofKind(fact),
    ...evidence.map((piece, i) => under("source", `evidence.${i}.source`)(piece.source)),
  ];
}

/** The sources that a record rests on, without repetition. */
export const sourcesOf = (record: FactRecord): string[] => [
  ...new Set(referencesOf(record).flatMap(({ kind, id }) => (kind === "source" ? [id] : []))),
];
