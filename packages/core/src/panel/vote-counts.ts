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

/**
 * How often a and b cast each of the nine combinations of votes: `counts[3 (vote of a − 1) + vote of b − 1]`. Joint roll calls
 * alone are counted: those in which both voted.
 */
export function countVotes({ words, sets }: VoteSets, a: number, b: number, counts: Int32Array): void {
  for (let x = 0; x < 3; x++) {
    for (let y = 0; y < 3; y++) {
      let count = 0;
      let ofA = (a * 3 + x) * words;
      let ofB = (b * 3 + y) * words;
      for (let word = 0; word < words; word++) count += bitsIn((sets[ofA++] ?? 0) & (sets[ofB++] ?? 0));
      counts[x * 3 + y] = count;
    }
  }
}

/** The number of bits set in 32, by adding them up in ever wider fields. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
