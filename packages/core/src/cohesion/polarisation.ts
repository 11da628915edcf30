import type { Figure, IndicatorDoc, Subject } from "../indicators/figure.ts";
import { makeFigure, notes, restsOn } from "../indicators/make-figure.ts";
import type { Year } from "../units/ids.ts";
import { isKnown, type Maybe, missing } from "../units/missing.ts";
import { tellingReason } from "./missing-reason.ts";

export const polarisationDoc: IndicatorDoc = {
  id: "polarisation",
  title: "Polarisation",
  subject: "group",
  formula: String.raw`\Pi(G,R) = \overline{C}_{GG} - \overline{C}_{GR}`,
  symbols: {
    "\\Pi(G,R)": "polarisation between the group G and the actors R it is set against",
    "\\overline{C}_{GG}": "mean cohesion of the dyads within G, 0–1",
    "\\overline{C}_{GR}": "mean cohesion of the dyads with one actor in G and one in R, 0–1",
  },
  unit: "index",
  range: "−1 (closer to the rivals than to each other) to 1 (close within, nothing between); 0 = no camps",
  whenMissing:
    "Unknown dyads are left out of both means; coverage is the mean coverage of all the dyads. Missing when no rivals are chosen (not applicable) or when either mean has no known dyad.",
  source:
    "Own definition, after the within–between comparison of Esteban & Ray 1994, Econometrica 62(4), doi:10.2307/2951734",
  reading: "Whether the two sides stand apart as camps.",
  limits:
    "Says nothing of how cohesive the rivals are among themselves, nor whether the ties make two camps: for that, see Balanced share of triads and Frustration index.",
};

/** Mean dyad cohesion within the group minus between it and its rivals, from the figures of those dyads. */
export function polarisation(
  subject: Subject & { shape: "group" },
  year: Year,
  within: readonly Figure[],
  between: readonly Figure[],
): Figure {
  if (subject.against.length === 0) {
    const value = missing("not-applicable");
    return makeFigure(polarisationDoc, subject, year, {
      value,
      coverage: 0,
      basis: [],
      note: "No rivals were chosen.",
    });
  }
  const all = [...within, ...between];
  const inside = meanKnown(within);
  const across = meanKnown(between);
  const unknown = all.filter(({ value }) => !isKnown(value)).length;
  return makeFigure(polarisationDoc, subject, year, {
    value: isKnown(inside) && isKnown(across) ? inside - across : tellingReason([inside, across]),
    coverage: meanCoverage(all),
    basis: [
      ...within.map((figure) => restsOn(figure, "within the group")),
      ...between.map((figure) => restsOn(figure, "between the group and its rivals")),
    ],
    note: notes(unknown > 0 && `${unknown} of ${all.length} dyads are unknown and left out.`),
  });
}

/** The mean of the known values; the most telling reason when there is none. */
export function meanKnown(figures: readonly Figure[]): Maybe {
  let sum = 0;
  let count = 0;
  for (const { value } of figures) {
    if (!isKnown(value)) continue;
    sum += value;
    count += 1;
  }
  return count > 0 ? sum / count : tellingReason(figures.map(({ value }) => value));
}

/** The mean coverage, an unknown figure counting with its own (0 where nothing is known). */
export const meanCoverage = (figures: readonly Figure[]): number =>
  figures.length === 0 ? 0 : figures.reduce((sum, { coverage }) => sum + coverage, 0) / figures.length;
