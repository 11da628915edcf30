import { type Actor, spellsOf } from "../actors.ts";
import type { Index } from "../indicators/index-inputs.ts";
import type { SourceId, Year } from "../units/ids.ts";
import { holdsOn, lastDayOf, touchesYear, validTime } from "../units/valid-time.ts";
import type { PortfolioScale } from "./options.ts";

/** The years in which a data set tells of every alliance of every state, so that what it does not name is none. */
type Span = { readonly dataset: SourceId; readonly from: Year; readonly to: Year };

const cowAlliances: Span = { dataset: "cow-alliances-4.1", from: 1816, to: 2012 };
const atop: Span = { dataset: "atop-4.01", from: 1816, to: 2016 };

/** Whose silence means none: types are Correlates of War's own, rungs are read from either. */
export const allianceSpans: Readonly<Record<PortfolioScale, readonly Span[]>> = {
  cow: [cowAlliances],
  ladder: [atop, cowAlliances],
  rungs: [atop, cowAlliances],
};

/** Whether a data set that the inputs hold as a whole covers the alliances of a year. Outside of its span nobody knows. */
export const alliancesCovered = (index: Pick<Index, "whole">, scale: PortfolioScale, year: Year): boolean =>
  allianceSpans[scale].some(({ dataset, from, to }) => index.whole.has(dataset) && from <= year && year <= to);

/** Whether an actor is a member of the state system on 31 December of a year. */
export const inSystem = (actor: Actor, year: Year): boolean =>
  actor.kind === "state" && spellsOf(actor).some((spell) => holdsOn(validTime(spell), lastDayOf(year)) === true);

/** Whether the data sets on alliances know a state: those under a Correlates of War code. */
export const underCode = (actor: Actor, year: Year): boolean =>
  actor.codes.some(
    ({ scheme, valid }) => scheme === "cow" && (valid === undefined || touchesYear(validTime(valid), year)),
  );
