import type { ActorId } from "../units/ids.ts";
import { demandOrder, KNOWN, type Matrices, reasonCode, reasonMatrix, unknownCells } from "./cells.ts";
import { COUNTS, countVotes, JOINT, NO_A, NO_B, OPPOSED, SAME, voteSets, YES_A, YES_B } from "./vote-counts.ts";

/** All undirected. `joint` is the number of joint roll calls, those in which both voted; 0 is a number. */
export type VoteIndicator = "joint" | "identical" | "agreement" | "kappa" | "pi";
export type VotesPanel = Matrices<VoteIndicator> & { readonly actors: readonly ActorId[] };

export type VotesInput = {
  /** The states of the year, in alphabetical order. */
  readonly actors: readonly ActorId[];
  /** For each roll call of the year the vote of each actor: 0 = not cast, 1 yes, 2 abstain, 3 no. Absent is not a vote. */
  readonly calls: readonly Uint8Array[];
  /** Fewer joint roll calls than this say nothing; 1 unless given. */
  readonly minRollCalls?: number;
};

const ZERO = reasonCode("zero-denominator");
/** The largest distance of two votes on the scale yes 1, abstain 2, no 3. */
const WIDEST = 2;

/**
 * How alike all pairs voted in one year, as vote-similarity.ts says it for one: identical and agreement 0–1, κ and π −1–1. No
 * earlier year stands in. Missing: "too-few" below the least number of joint roll calls; κ and π "zero-denominator" when both cast
 * one and the same vote throughout. Throws on actors out of order and on votes that are none.
 */
export function votesPanel({ actors, calls, minRollCalls = 1 }: VotesInput): VotesPanel {
  const n = actors.length;
  demandOrder(actors);
  const sets = voteSets(actors, calls);
  const made = () => unknownCells(n * n);
  const panel = { joint: made(), identical: made(), agreement: made(), kappa: made(), pi: made() };
  const whole = reasonMatrix(n, "too-few");
  const corrected = reasonMatrix(n, "too-few");
  const counted = reasonMatrix(n, "no-fact");
  const ofCount = new Float64Array(n * n);
  const ofWhole = new Float64Array(n * n);
  const ofCorrected = new Float64Array(n * n);
  const counts = new Int32Array(COUNTS);
  const least = Math.max(1, minRollCalls);
  for (let i = 0; i < n; i++) {
    for (let j = i + 1, cell = i * n + j, mirror = j * n + i; j < n; j++, cell++, mirror += n) {
      countVotes(sets, i, j, counts);
      const votes = sums(counts);
      counted[cell] = counted[mirror] = KNOWN;
      panel.joint[cell] = panel.joint[mirror] = votes.n;
      ofCount[cell] = ofCount[mirror] = 1;
      const { forKappa, forPi } = expected(votes);
      // κ and π lack a denominator together: when every vote of both is the same.
      const apart = votes.n > 0 && forKappa > 0;
      ofWhole[cell] = ofWhole[mirror] = votes.n > 0 ? 1 : 0.5;
      ofCorrected[cell] = ofCorrected[mirror] = apart ? 1 : 0.5;
      if (votes.n < least) continue;
      whole[cell] = whole[mirror] = KNOWN;
      panel.identical[cell] = panel.identical[mirror] = votes.same / votes.n;
      panel.agreement[cell] = panel.agreement[mirror] = 1 - votes.distance / votes.n / WIDEST;
      corrected[cell] = corrected[mirror] = apart ? KNOWN : ZERO;
      if (!apart) continue;
      panel.kappa[cell] = panel.kappa[mirror] = Math.max(-1, 1 - (votes.n * votes.squared) / forKappa);
      panel.pi[cell] = panel.pi[mirror] = Math.max(-1, 1 - (2 * votes.n * votes.squared) / forPi);
    }
  }
  return {
    actors,
    ...panel,
    reason: { joint: counted, identical: whole, agreement: whole, kappa: corrected, pi: corrected },
    coverage: { joint: ofCount, identical: ofWhole, agreement: ofWhole, kappa: ofCorrected, pi: ofCorrected },
  };
}

type Sums = ReturnType<typeof sums>;

/** Sums over the joint roll calls from what is counted: a and b are the votes, 1 to 3, and differ by 0, 1 or 2. */
function sums(counts: Int32Array) {
  const of = (place: number): number => counts[place] as number;
  const n = of(JOINT);
  const opposed = of(OPPOSED);
  const beside = n - of(SAME) - opposed;
  const yes = of(YES_A) + of(YES_B);
  const no = of(NO_A) + of(NO_B);
  return {
    n,
    same: of(SAME),
    distance: beside + 2 * opposed,
    squared: beside + 4 * opposed,
    sumA: 2 * n + of(NO_A) - of(YES_A),
    sumB: 2 * n + of(NO_B) - of(YES_B),
    squares: yes + 4 * (2 * n - yes - no) + 9 * no,
  };
}

/**
 * The denominators of κ and π, n and 2n times as large: so they are whole numbers and exact.
 * n [Σ(a − ā)² + Σ(b − b̄)² + n(ā − b̄)²] = n Σ(a² + b²) − 2 Σa Σb; 2n Σ[(a − m)² + (b − m)²] = 2n Σ(a² + b²) − (Σa + Σb)².
 */
function expected({ n, sumA, sumB, squares }: Sums) {
  return { forKappa: n * squares - 2 * sumA * sumB, forPi: 2 * n * squares - (sumA + sumB) ** 2 };
}
