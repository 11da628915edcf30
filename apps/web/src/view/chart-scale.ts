/** A straight scale from a domain to pixels. */
export const linear =
  ([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]) =>
  (value: number): number =>
    d1 === d0 ? (r0 + r1) / 2 : r0 + ((value - d0) / (d1 - d0)) * (r1 - r0);

const steps = [1, 2, 2.5, 5, 10];

/** Round ticks from 0 to at least `most`, about `count` of them; the last is the top of the axis. */
export function ticksTo(most: number, count: number): number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / count;
  const size = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find((each) => each * size >= rough * (1 - 1e-9)) ?? 10) * size;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

/** Whole years on an axis, at most `most` of them, on round steps. */
export function yearTicks(first: number, last: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first) / each < most) ?? 100;
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - from) / step) + 1) }, (_, i) => from + i * step);
}

export type Spot = { readonly x: number; readonly y: number };

/** Runs of neighbouring known points: a gap in the data breaks the line, a lone point stays a dot. */
export function runsOf<T>(points: readonly T[], spot: (point: T) => Spot | null): Spot[][] {
  const runs: Spot[][] = [[]];
  for (const point of points) {
    const at = spot(point);
    if (at === null) runs.push([]);
    else runs.at(-1)?.push(at);
  }
  return runs.filter((run) => run.length > 0);
}

/** Pushes labels that would overlap apart, keeping their order; `room` is the least distance between two. */
export function spreadApart(
  positions: readonly number[],
  room: number,
  [top, bottom]: readonly [number, number],
): number[] {
  const order = positions.map((at, i) => ({ at, i })).sort((p, q) => p.at - q.at);
  const placed = positions.map(() => 0);
  let floor = top;
  for (const { at, i } of order) {
    const y = Math.max(at, floor);
    placed[i] = y;
    floor = y + room;
  }
  const over = floor - room - bottom;
  return over > 0 ? placed.map((y) => y - over) : placed;
}
