import type { Located, Problem } from "../files/problem.ts";

/** A problem at a field of a record. */
export function problemAt<T>(
  { at }: Located<T>,
  path: readonly PropertyKey[],
  problem: Pick<Problem, "found" | "expected" | "hint">,
): Problem {
  const shown = path[0] === "fact" ? path.slice(1) : path;
  return { ...at(path), field: shown.map(String).join("."), ...problem };
}
