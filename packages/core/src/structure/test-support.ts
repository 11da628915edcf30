import { fc } from "@fast-check/vitest";
import type { SignedGraph, SignedTie } from "./signed-graph.ts";

/** Graphs for tests: a pair has a tie or none, whatever its sign. */
export const anySignedGraph = (minActors: number, maxActors: number): fc.Arbitrary<SignedGraph> =>
  fc.integer({ min: minActors, max: maxActors }).chain((n) => {
    const actors = Array.from({ length: n }, (_, i) => `a${i}`);
    const pairs = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => [a, b] as const));
    return fc.array(fc.constantFrom(1, -1, 0), { minLength: pairs.length, maxLength: pairs.length }).map((signs) => ({
      actors,
      ties: pairs.flatMap(([a, b], i): SignedTie[] => {
        const sign = signs[i];
        return sign === 1 || sign === -1 ? [{ a, b, sign }] : [];
      }),
    }));
  });

/** "ab+ bc-" as ties of actors with names of one letter, and every actor named. */
export function graphOf(text: string, more = ""): SignedGraph {
  const ties = text
    .split(" ")
    .map((tie): SignedTie => ({ a: tie[0] ?? "", b: tie[1] ?? "", sign: tie[2] === "-" ? -1 : 1 }));
  return { actors: [...new Set([...ties.flatMap(({ a, b }) => [a, b]), ...more])].sort(), ties };
}

/** Plain, from the definition: every division of the actors into two, every tie looked at. */
export function slowFrustration({ actors, ties }: SignedGraph): number {
  let least = ties.length;
  for (let division = 0; division < 2 ** actors.length; division++) {
    const camp = new Map(actors.map((actor, i) => [actor, Math.floor(division / 2 ** i) % 2]));
    const broken = ties.filter(({ a, b, sign }) =>
      sign === 1 ? camp.get(a) !== camp.get(b) : camp.get(a) === camp.get(b),
    );
    least = Math.min(least, broken.length);
  }
  return least;
}

/**
 * The Gahuku–Gama sub-tribes of the New Guinea highlands, 16 tribes and 58 ties: alliance ("rova") 1, enmity ("hina") −1.
 * Read 1954, Southwest. J. Anthropol. 10(1), pp. 1–43, in the numbering of Hage & Harary 1983 and UCINET IV (gama.dat).
 */
export const highlandTribes: SignedGraph = numbered(
  "1 2 +,1 3 -,2 3 -,1 4 -,3 4 +,1 5 -,2 5 -,1 6 -,2 6 -,3 6 +,3 7 +,5 7 +,6 7 +,3 8 +,4 8 +,6 8 +,7 8 +,2 9 -,5 9 +,6 9 -,2 10 -," +
    "9 10 +,6 11 +,7 11 +,8 11 +,9 11 -,10 11 -,1 12 -,6 12 +,7 12 +,8 12 +,11 12 +,6 13 -,7 13 +,9 13 +,10 13 +,11 13 -,5 14 +," +
    "8 14 -,12 14 -,13 14 +,1 15 +,2 15 +,5 15 -,9 15 -,10 15 -,11 15 -,12 15 -,13 15 -,1 16 +,2 16 +,5 16 -,6 16 -,11 16 -,12 16 -," +
    "13 16 -,14 16 -,15 16 +",
);

function numbered(text: string): SignedGraph {
  const ties = text.split(",").map((tie): SignedTie => {
    const [a = "", b = "", sign] = tie.split(" ");
    return { a, b, sign: sign === "-" ? -1 : 1 };
  });
  return { actors: Array.from({ length: 16 }, (_, i) => String(i + 1)), ties };
}
