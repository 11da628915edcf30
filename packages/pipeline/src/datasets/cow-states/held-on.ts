import { type Actor, spellsOf } from "@entente/core/actors";
import { holdsOn, type IsoDate, validTime } from "@entente/core/units/valid-time";
import type { Assertion } from "../assertions.ts";
import type { ListScheme } from "./state-list.ts";

const timesOf = (actor: Actor, scheme: ListScheme) =>
  actor.codes
    .filter((code) => code.scheme === scheme)
    .flatMap(({ value, valid }) => (valid ? [valid] : spellsOf(actor)).map((time) => ({ value, time })));

/** The number of states that a list has on a day. */
export const membersOn = (scheme: ListScheme, day: IsoDate, count: number, cites: string): Assertion => ({
  says: `the ${scheme === "cow" ? "Correlates of War" : "Gleditsch–Ward"} list has ${count} states on ${day} (${cites})`,
  fails: ({ made }) => {
    const held = made.flatMap((actor) => timesOf(actor, scheme).filter(({ time }) => holdsOn(validTime(time), day)));
    return held.length === count ? undefined : String(held.length);
  },
});

/** The time of one number of a list, as a state holds it. */
export const knownSpell = (scheme: ListScheme, id: string, number: string, time: string, cites: string): Assertion => ({
  says: `${id} is number ${number} in ${time} (${cites})`,
  fails: ({ made }) => {
    const actor = made.find((one) => one.id === id);
    if (actor === undefined) return "no such state";
    const times = timesOf(actor, scheme);
    return times.some((one) => one.value === number && one.time === time)
      ? undefined
      : times.map((one) => `${one.value} in ${one.time}`).join(", ");
  },
});
