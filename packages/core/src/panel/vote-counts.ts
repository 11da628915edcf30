import type { ActorId } from "../units/ids.ts";
import { demandCells } from "./cells.ts";

/** In a roll call: 0 = not cast, 1 yes, 2 abstain, 3 no. */
const CAST = [1, 2, 3] as const;
const WORD = 32;

/** Which roll calls of a year each actor cast each vote in, as sets of bits: `words` numbers per actor and vote. */
export type VoteSets = { readonly words: number; readonly sets: Int32Array };

/** Throws on a roll call with another number of votes than actors, and on a vote that is none. */
export function voteSets(actors: readonly ActorId[], calls: readonly Uint8Array[]): VoteSets {
  const words = Math.ceil(calls.length / WORD);
  const sets = new Int32Array(actors.length * CAST.length * words);
  for (const [k, votes] of calls.entries()) {
    demandCells(`roll call ${k + 1}`, votes, actors.length);
    const word = Math.floor(k / WORD);
    const bit = 1 << (k % WORD);
    for (const [i, vote] of votes.entries()) {
      if (vote === 0) continue;
      if (vote > CAST.length) {
        throw new RangeError(`roll call ${k + 1}, vote of ${actors[i]}: found ${vote}; expected 0, 1, 2 or 3`);
      }
      const place = (i * CAST.length + vote - 1) * words + word;
      sets[place] = (sets[place] ?? 0) | bit;
    }
  }
  return { words, sets };
}

/** Places in what `countVotes` counts, over the joint roll calls: those in which both voted. */
export const JOINT = 0;
export const SAME = 1;
/** One yes, the other no. */
export const OPPOSED = 2;
export const YES_A = 3;
export const NO_A = 4;
export const YES_B = 5;
export const NO_B = 6;
export const COUNTS = 7;

/** Writes the counts of a and b, by their places among the actors. */
export function countVotes({ words, sets }: VoteSets, a: number, b: number, counts: Int32Array): void {
  let joint = 0;
  let same = 0;
  let opposed = 0;
  let yesA = 0;
  let noA = 0;
  let yesB = 0;
  let noB = 0;
  const of = (actor: number, vote: number, word: number): number =>
    sets[(actor * CAST.length + vote - 1) * words + word] as number;
  for (let word = 0; word < words; word++) {
    const [ay, aa, an] = [of(a, 1, word), of(a, 2, word), of(a, 3, word)];
    const [by, ba, bn] = [of(b, 1, word), of(b, 2, word), of(b, 3, word)];
    const both = (ay | aa | an) & (by | ba | bn);
    joint += bitsIn(both);
    same += bitsIn((ay & by) | (aa & ba) | (an & bn));
    opposed += bitsIn((ay & bn) | (an & by));
    yesA += bitsIn(ay & both);
    noA += bitsIn(an & both);
    yesB += bitsIn(by & both);
    noB += bitsIn(bn & both);
  }
  counts[JOINT] = joint;
  counts[SAME] = same;
  counts[OPPOSED] = opposed;
  counts[YES_A] = yesA;
  counts[NO_A] = noA;
  counts[YES_B] = yesB;
  counts[NO_B] = noB;
}

/** The number of bits set in 32, by adding them up in ever wider fields. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
