import { plainScores, type Scores } from "../cohesion/scores.ts";
import type { Index } from "../indicators/index-inputs.ts";
import type { ActorId } from "../units/ids.ts";
import type { Touched } from "./touched.ts";

type Kind = keyof Scores;
/** By kind, then by the two actors: joined keys would cost more than most of what they find. */
type Kept = Readonly<Record<Kind, Map<ActorId, Map<ActorId, unknown>>>>;
const nothingKept = (): Kept =>
  Object.fromEntries(kinds.map((kind) => [kind, new Map<ActorId, Map<ActorId, unknown>>()])) as Kept;

const kinds: readonly Kind[] = ["commitment", "trade", "voting", "institutions", "support", "strain", "share"];

/** Scores of one index, year and settings, each worked out once. */
export function keptScores(index: Index): Scores {
  const kept = nothingKept();
  return scoresBy((kind, a, b, year, settings) =>
    keep(kept[kind], a, b, () => plainScores[kind](index, a, b, year, settings)),
  );
}

/**
 * Scores of another index of the same year and, but for the weights, the same settings: what no change can have touched is taken
 * from those of the base, the rest worked out, each once.
 */
export function scoresAfter(base: Scores, index: Index, touched: Touched): Scores {
  const kept = nothingKept();
  return scoresBy((kind, a, b, year, settings) =>
    isTouched(touched, kind, a, b)
      ? keep(kept[kind], a, b, () => plainScores[kind](index, a, b, year, settings))
      : base[kind](index, a, b, year, settings),
  );
}

function isTouched(touched: Touched, kind: Kind, a: string, b: string): boolean {
  switch (kind) {
    case "commitment":
      return touched.bonds(a, b);
    case "support":
    case "strain":
      return touched.episodes(a, b);
    case "trade":
    case "share":
      return touched.trade(a, b);
    case "voting":
    case "institutions":
      return touched.otherSeries;
  }
}

type Asked = Parameters<Scores[Kind]> extends [unknown, ...infer Rest] ? Rest : never;

/** One function for every kind. */
const scoresBy = (found: (kind: Kind, ...asked: Asked) => unknown): Scores =>
  Object.fromEntries(
    kinds.map((kind) => [kind, (_: Index, ...asked: Asked) => found(kind, ...asked)]),
  ) as unknown as Scores;

function keep(kept: Kept[Kind], a: ActorId, b: ActorId, work: () => unknown): unknown {
  const ofA = kept.get(a) ?? new Map<ActorId, unknown>();
  kept.set(a, ofA);
  const found = ofA.get(b);
  if (found !== undefined) return found;
  const made = work();
  ofA.set(b, made);
  return made;
}
