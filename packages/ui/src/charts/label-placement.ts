/** Pushes labels that would overlap apart, keeping their order; `room` is the least distance between two.
 *  Labels that cannot all stay within the bounds run over at the top. */
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
  let ceiling = bottom;
  for (const { i } of order.toReversed()) {
    const y = Math.min(placed[i] ?? 0, ceiling);
    placed[i] = y;
    ceiling = y - room;
  }
  return placed;
}
