import { actorsOf, type Fact, type FactRecord } from "@entente/core/facts/fact";
import type { ReferentKind } from "./types.ts";

export type Reference = { kind: ReferentKind; id: string; from: string };

const under =
  (kind: ReferentKind, path: string) =>
  (id: string): Reference => ({ kind, id, from: path });

function ofKind(fact: Fact): Reference[] {
  switch (fact.kind) {
    case "treaty":
      return fact.obligations.flatMap((obligation) =>
        (obligation.owedBy ?? []).map(under("actor", "obligations.owedBy")),
      );
    case "friction":
      return fact.about === undefined ? [] : [under("actor", "about")(fact.about)];
    case "statement":
      return "authorOf" in fact.speaker ? [under("source", "speaker.authorOf")(fact.speaker.authorOf)] : [];
    case "judgement":
      return [
        under("source", "authorOf")(fact.authorOf),
        ...fact.factsFor.map(under("fact", "factsFor")),
        ...fact.factsAgainst.map(under("fact", "factsAgainst")),
      ];
    default:
      return [];
  }
}

/** Every actor, source and other fact that a record names, with the field that names it. */
export function referencesOf({ fact, evidence }: FactRecord): Reference[] {
  return [
    ...actorsOf(fact).map(under("actor", "actors")),
    ...ofKind(fact),
    ...evidence.map((piece, i) => under("source", `evidence.${i}.source`)(piece.source)),
  ];
}

/** The sources that a record rests on, without repetition. */
export const sourcesOf = (record: FactRecord): string[] => [
  ...new Set(referencesOf(record).flatMap(({ kind, id }) => (kind === "source" ? [id] : []))),
];
