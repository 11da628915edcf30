/** Words of the longest name that has commas in it. */
const MOST_PARTS = 3;

/**
 * The names in a cell that joins several by commas although some have a comma themselves: from the left, the longest that is
 * known. A part that begins no known name comes back as it stands, for the caller to refuse.
 */
export function splitNames(cell: string, isKnown: (name: string) => boolean): string[] {
  const parts = cell.split(",").map((part) => part.trim().replaceAll(/\s+/g, " "));
  const found: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let width = Math.min(MOST_PARTS, parts.length - at);
    while (width > 1 && !isKnown(parts.slice(at, at + width).join(", "))) width -= 1;
    found.push(parts.slice(at, at + width).join(", "));
    at += width;
  }
  return found;
}
