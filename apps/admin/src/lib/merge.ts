import { places, same, withPlace } from "./difference.ts";

export type Side = "theirs" | "mine";
/** A place that at least one of two writers changed. `suggested`: whoever changed it; mine where both did. */
export type Divergence = {
  path: string;
  base: unknown;
  theirs: unknown;
  mine: unknown;
  suggested: Side;
  contested: boolean;
};

/** Where two versions left their common base. What both changed alike is settled and not listed. */
export function divergences(base: unknown, theirs: unknown, mine: unknown): Divergence[] {
  return places([base ?? theirs, theirs, mine]).flatMap(({ path, values: [b, t, m] }) => {
    if (same(t, m)) return [];
    const theyChanged = base === null || !same(b, t);
    const iChanged = base === null || !same(b, m);
    const suggested: Side = iChanged ? "mine" : "theirs";
    return [
      { path, base: base === null ? undefined : b, theirs: t, mine: m, suggested, contested: theyChanged && iChanged },
    ];
  });
}

/** Their record with my value wherever mine was chosen. */
export const merged = (
  theirs: unknown,
  found: readonly Divergence[],
  choices: Readonly<Record<string, Side>>,
): unknown =>
  found.reduce(
    (record, { path, mine, suggested }) =>
      (choices[path] ?? suggested) === "mine" ? withPlace(record, path, mine) : record,
    theirs,
  );
