import { questionDocs } from "@entente/core/bound/doc";
import { indicatorDocs } from "@entente/core/indicators/registry";
import { seriesIndicators } from "@entente/core/series";
import { isBallotMeasure } from "@entente/core/votes/ballot-reading";
import { voteTopics } from "@entente/core/votes/topics";
import { optionDocs } from "./options.ts";

/** What can be asked, in words: every indicator with unit, range, source and options, and every recorded series. */
export function listing(): string[] {
  return [
    "INDICATORS",
    ...indicatorDocs.flatMap(({ id, title, subject, unit, range, whenMissing, source }) => [
      `${id}  ${title}`,
      `    of: ${subject}; unit: ${unit}; range: ${range}`,
      ...(isBallotMeasure(id)
        ? [
            `    by topic: ${Object.keys(voteTopics)
              .map((topic) => `${id}.${topic}`)
              .join(", ")}`,
          ]
        : []),
      `    missing: ${whenMissing}`,
      `    source: ${source}`,
    ]),
    "",
    "QUESTIONS  answered by a list. who-is-bound: --actors X,Y (first who is attacked, then who attacks) and --year, or a day with --on; judgement-scores: with --actors or of all; of a group: --actors RUS,CHN,PRK and --year",
    ...questionDocs.flatMap(({ id, title, asks, parts, whenMissing, source }) => [
      `${id}  ${title}`,
      `    asks: ${asks}`,
      ...Object.entries(parts).map(([standing, says]) => `    ${standing}: ${says}`),
      `    missing: ${whenMissing}`,
      `    source: ${source}`,
    ]),
    "",
    "OPTIONS  --option name=value, each as often as wanted; an option computes the figures anew for the actors named",
    ...optionDocs.map(({ name, says, default: preset }) => `${name}  ${says} (default ${preset})`),
    "",
    "SERIES  as recorded by the data sets",
    ...Object.entries(seriesIndicators).map(([id, { title, unit, shape }]) => `${id}  ${title}, ${unit}: ${shape}`),
  ];
}
