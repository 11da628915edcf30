/** A stream of numbers in [0, 1) that is the same for the same seed on every machine. */
export type Random = () => number;

/** sfc32, Chris Doty-Humphrey's small fast counter generator (PractRand), 128 bits of state, 32 bits a step.
 *  `stream` keeps several uses of one seed apart. */
export function seededRandom(seed: number, stream: number): Random {
  // In a typed array: plain variables of 32 bits would be put in boxes, at three times the cost.
  const state = Int32Array.of(seed | 0, Math.trunc(seed / 2 ** 32) | 0, stream | 0, 1);
  const step = (): number => {
    const b = state[1] as number;
    const c = state[2] as number;
    const counter = state[3] as number;
    const mixed = ((state[0] as number) + b + counter) | 0;
    state[3] = counter + 1;
    state[0] = b ^ (b >>> 9);
    state[1] = c + (c << 3);
    state[2] = ((c << 21) | (c >>> 11)) + mixed;
    return (mixed >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 15; i += 1) step();
  return step;
}

/** A standard normal draw, Marsaglia & Bray's polar method (SIAM Review 6(3), 1964). */
function normal(random: Random): number {
  for (;;) {
    const u = 2 * random() - 1;
    const v = 2 * random() - 1;
    const s = u * u + v * v;
    if (s > 0 && s < 1) return u * Math.sqrt((-2 * Math.log(s)) / s);
  }
}

/** A draw from Gamma(shape, 1), shape > 0. Marsaglia & Tsang 2000, ACM TOMS 26(3), doi:10.1145/358407.358414 */
export function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Fills `into` with a draw from Dirichlet(alpha): parts ≥ 0 with the sum 1. A part whose alpha is 0 stays 0. */
export function dirichlet(alpha: readonly number[], random: Random, into: Float64Array): void {
  let sum = 0;
  for (const [i, a] of alpha.entries()) {
    const part = a > 0 ? gamma(a, random) : 0;
    into[i] = part;
    sum += part;
  }
  for (const i of alpha.keys()) into[i] = (into[i] ?? 0) / sum;
}
