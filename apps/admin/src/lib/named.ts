/** Something that a field may refer to. */
export type Named = { id: string; name: string };

/** The id of what somebody typed: an id in any case, a whole name, or the one name that holds it. As typed where none fits. */
export function idOf(named: readonly Named[], typed: string): string {
  const text = typed.trim().toLowerCase();
  if (text === "") return typed;
  const only = (found: readonly Named[]): string | undefined => (found.length === 1 ? found[0]?.id : undefined);
  const exact = named.find(({ id }) => id.toLowerCase() === text);
  return (
    exact?.id ??
    only(named.filter(({ name }) => name.toLowerCase() === text)) ??
    only(named.filter(({ name }) => name.toLowerCase().includes(text))) ??
    typed
  );
}
