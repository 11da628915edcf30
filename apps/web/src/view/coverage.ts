import { dimensions } from "@entente/core/cohesion/settings";
import type { GroupCohesion } from "@entente/core/cohesion/types";
import type { ActorId } from "@entente/core/units/ids";
import { isMissing, missingReasons } from "@entente/core/units/missing";
import type { ViewContext } from "./context.ts";
import { dimensionInWords } from "./dimensions.ts";
import { type Names, pairOf } from "./names.ts";
import { reachInWords } from "./reach.ts";
import { counted, listed } from "./words.ts";

/**
 * One plain line for each dimension of which something is not known, or known only from another year. That an actor did not exist
 * is told of it once, not of each dimension (absent.ts).
 */
export function gapsOf(
  group: Pick<GroupCohesion, "dyads" | "year">,
  { names, reach, cite }: Pick<ViewContext, "names" | "reach" | "cite">,
): string[] {
  return dimensions.flatMap((dimension) => {
    const scores = group.dyads.flatMap(({ a, b, dimensions: scored }) =>
      scored.filter((score) => score.dimension === dimension).map(({ figure }) => ({ a, b, figure })),
    );
    const title = dimensionInWords[dimension];
    const unknown = scores.filter(({ figure: { value } }) => isMissing(value) && value.missing !== "not-a-state-then");
    const older = new Set(scores.flatMap(({ figure }) => (figure.dataYear === undefined ? [] : [figure.dataYear])));
    const lines: string[] = [];
    if (unknown.length > 0) {
      const codes = new Set(unknown.flatMap(({ figure: { value } }) => (isMissing(value) ? [value.missing] : [])));
      const reasons = [...codes].map((code): string => missingReasons[code]);
      if (codes.has("not-covered")) reasons.push(reachInWords(dimension, reach, cite));
      lines.push(
        `${title} is not known for ${whichPairs(unknown, scores.length, names)} in ${group.year}. ${reasons.join(" ").trim()}`,
      );
    }
    if (older.size > 0)
      lines.push(`${title}: figures of ${listed([...older].sort().map(String))} stand in for ${group.year}.`);
    return lines;
  });
}

function whichPairs(pairs: readonly { a: ActorId; b: ActorId }[], all: number, names: Names): string {
  if (pairs.length === all) return all === 1 ? "this pair" : `any of the ${counted(all)} pairs`;
  if (pairs.length > 3) return `${counted(pairs.length)} of the ${counted(all)} pairs`;
  return listed(pairs.map(({ a, b }) => pairOf(names, a, b)));
}
