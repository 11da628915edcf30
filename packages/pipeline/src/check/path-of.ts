/** The path of the first place in a record that holds this very text; empty when there is none. */
export function pathOf(record: unknown, text: string): PropertyKey[] {
  return search(record, text) ?? [];
}

function search(value: unknown, text: string): PropertyKey[] | undefined {
  if (value === null || typeof value !== "object") return undefined;
  for (const [key, member] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (member === text) return [step];
    const below = search(member, text);
    if (below) return [step, ...below];
  }
  return undefined;
}
