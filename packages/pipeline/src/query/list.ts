import { indicatorDocs } from "@entente/core/indicators/registry";
import { seriesIndicators } from "@entente/core/series";
import { optionDocs } from "./options.ts";

/** What can be asked, in words: every indicator with unit, range, source and options, and every recorded series. */
export function listing(): string[] {
  return [
    "INDICATORS",
    ...indicatorDocs.flatMap(({ id, title, subject, unit, range, whenMissing, source }) => [
      `${id}  ${title}`,
      `    of: ${subject}; unit: ${unit}; range: ${range}`,
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
