/** Facts that are looked for at once at most. */
export const MOST_FACTS = 3;

/** Every subset of a size, in the order of the items. */
export function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= items.length - size; i += 1)
    for (const rest of subsets(items, size - 1, i + 1)) yield [items[i] as T, ...rest];
}
