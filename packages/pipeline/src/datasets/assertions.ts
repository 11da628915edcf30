import type { SeriesIndicator } from "@entente/core/series";
import type { ActorId, Year } from "@entente/core/units/ids";
import type { Stored } from "./stored.ts";

/** One thing that must hold of a data set as it stands in the ledger. */
export type Assertion = {
  /** What must hold, as a reader would say it. */
  readonly says: string;
  /** Undefined when it holds; what was found where it does not. */
  readonly fails: (stored: Stored) => string | undefined;
};

/** The number of points of an indicator lies between two bounds. */
export const pointsBetween = (indicator: SeriesIndicator, least: number, most: number): Assertion => ({
  says: `${indicator} has ${least.toLocaleString("en")} to ${most.toLocaleString("en")} points`,
  fails: (stored) => outside(stored.count(indicator), least, most),
});

/** The first and the last year with a point of an indicator. */
export const yearsAre = (indicator: SeriesIndicator, first: Year, last: Year): Assertion => ({
  says: `${indicator} reaches from ${first} to ${last}`,
  fails: (stored) => {
    const years = stored.years(indicator);
    const found = `${years.at(0) ?? "no year"} to ${years.at(-1) ?? "no year"}`;
    return found === `${first} to ${last}` ? undefined : found;
  },
});

/** The number of actors with a point of an indicator in a year lies between two bounds. */
export const actorsBetween = (indicator: SeriesIndicator, year: Year, least: number, most: number): Assertion => ({
  says: `${indicator} of ${year} knows ${least} to ${most} actors`,
  fails: (stored) => outside(stored.actors(indicator, year).size, least, most),
});

/** A published number, checked by hand. `cites` says where it is printed or which row of the file holds it. */
export const knownPoint = (
  indicator: SeriesIndicator,
  of: { from: ActorId; to?: ActorId; part?: string; year: Year },
  value: number,
  cites: string,
): Assertion => ({
  says: `${indicator} ${of.from}${of.to ? ` → ${of.to}` : ""}${of.part ? ` (${of.part})` : ""} ${of.year} is ${value} (${cites})`,
  fails: (stored) => {
    const found = stored.value(indicator, of);
    return found === value ? undefined : String(found ?? "no such point");
  },
});

/** The number of facts lies between two bounds. */
export const factsBetween = (least: number, most: number): Assertion => ({
  says: `${least.toLocaleString("en")} to ${most.toLocaleString("en")} facts`,
  fails: (stored) => outside(stored.facts.length, least, most),
});

/** A published fact, checked by hand: a fact for which `holds` is true. */
export const knownFact = (says: string, holds: (fact: Stored["facts"][number]["fact"]) => boolean): Assertion => ({
  says,
  fails: ({ facts }) => (facts.some(({ fact }) => holds(fact)) ? undefined : "no such fact"),
});

const outside = (found: number, least: number, most: number): string | undefined =>
  found >= least && found <= most ? undefined : found.toLocaleString("en");
