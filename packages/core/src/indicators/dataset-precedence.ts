import type { SourceId } from "../units/ids.ts";

/**
 * Whose numbers go first where two data sets know equally many of those asked, best first. Trade: compiled by hand before reported,
 * dyads before national totals, new before old. Votes: the longest list first.
 */
export const datasetPrecedence: readonly SourceId[] = [
  "cow-trade-4.0",
  "un-comtrade",
  "oecd-btige",
  "cow-trade-4.0-national",
  "cow-trade-3.0",
  "unga-votes",
  "unga-voeten-2015",
  "unvotes-0.2.0",
];

const places: ReadonlyMap<SourceId, number> = new Map(datasetPrecedence.map((dataset, place) => [dataset, place]));

/** Orders data sets, best first: those of the list by their place in it, the others after them, the last in alphabetical order first. */
export function byPrecedence(x: SourceId, y: SourceId): number {
  const [placeX, placeY] = [places.get(x), places.get(y)];
  if (placeX !== undefined || placeY !== undefined) return (placeX ?? places.size) - (placeY ?? places.size);
  return x === y ? 0 : x < y ? 1 : -1;
}
