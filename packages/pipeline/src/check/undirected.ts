import { seriesIndicators } from "@entente/core/series";
import type { DataFiles } from "../files/data-folder.ts";
import type { Problem } from "../files/problem.ts";
import { problemAt } from "./problem-at.ts";

/** A dyad without direction is written once, the earlier code first. */
export const misdirected = ({ series }: DataFiles): Problem[] =>
  series.flatMap((record) => {
    const { indicator, from, to } = record.value;
    if (!seriesIndicators[indicator].shape.startsWith("dyad") || (to !== null && from < to)) return [];
    return [
      problemAt(record, ["from"], {
        found: `${from} with ${to ?? "no partner"}`,
        expected: "two actors in alphabetical order: this indicator has no direction",
      }),
    ];
  });
