import { type Actor, existsIn } from "../actors.ts";
import type { SeriesIndicator } from "../series.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { type Missing, type MissingReason, missing } from "../units/missing.ts";
import { holdsOn, type IsoDate, lastDayOf, validTime } from "../units/valid-time.ts";
import type { Index } from "./index-inputs.ts";
import type { Reading } from "./make-figure.ts";

/** Throws on a code that the inputs do not know: an unknown actor is a fault of the caller, not a gap in the data. */
export function demandActors(index: Index, actors: readonly ActorId[]): void {
  for (const id of actors) {
    if (!index.actors.has(id)) throw new Error(`unknown actor "${id}"; expected one of the actors of this release`);
  }
}

/** Why a yearly figure of these actors has no data: not a state then, a year that the series do not reach, or no fact at all. */
export function absentReason(index: Index, actors: readonly ActorId[], year: Year, series?: SeriesIndicator): Missing {
  for (const id of actors) {
    const actor = index.actors.get(id);
    if (actor && !existsIn(actor, year)) return missing("not-a-state-then");
  }
  if (series !== undefined && !index.seriesYears.get(series)?.includes(year)) return missing("not-covered");
  return missing("no-fact");
}

/** Blocs among `actors` of which each member (on 31 December) is listed too: member → blocs. */
export function listedBlocs(index: Index, actors: readonly ActorId[], year: Year): ReadonlyMap<ActorId, ActorId[]> {
  const listed = new Map<ActorId, ActorId[]>();
  for (const id of actors) {
    const actor = index.actors.get(id);
    if (actor?.kind !== "bloc") continue;
    const members = membersOn(actor, lastDayOf(year));
    for (const member of actors) {
      if (members.has(member)) listed.set(member, [...(listed.get(member) ?? []), id]);
    }
  }
  return listed;
}

type Bloc = Extract<Actor, { kind: "bloc" }>;

/** Asked of a bloc for every one of its pairs: worked out once for a day, a matter of speed alone. */
const membersByDay = new WeakMap<Bloc, Map<IsoDate, ReadonlySet<ActorId>>>();

function membersOn(bloc: Bloc, day: IsoDate): ReadonlySet<ActorId> {
  const byDay = membersByDay.get(bloc) ?? new Map<IsoDate, ReadonlySet<ActorId>>();
  membersByDay.set(bloc, byDay);
  const found =
    byDay.get(day) ??
    new Set(bloc.members.filter(({ valid }) => holdsOn(validTime(valid), day) === true).map(({ actor }) => actor));
  byDay.set(day, found);
  return found;
}

type Barred = Reading & { readonly value: Missing };

/**
 * The reading of a question that has no answer whatever the data: about an actor and itself, about a statistical whole, or about
 * an actor that did not exist in the year. Throws on an unknown actor.
 */
export function unanswerable(index: Index, actors: readonly ActorId[], year: Year): Barred | undefined {
  demandActors(index, actors);
  const bar = (reason: MissingReason): Barred => ({ value: missing(reason), basis: [], coverage: 0 });
  if (new Set(actors).size < actors.length) return bar("not-applicable");
  for (const id of actors) {
    const actor = index.actors.get(id);
    if (actor?.kind === "aggregate") return bar("not-applicable");
    if (actor && !existsIn(actor, year)) return bar("not-a-state-then");
  }
  return undefined;
}
