import { type Actor, spellsOf } from "@entente/core/actors";
import type { ActorId, Year } from "@entente/core/units/ids";
import { touchesYear, validTime } from "@entente/core/units/valid-time";
import type { States } from "../states.ts";
import { dayAfter, dayBefore, firstDay, lastDay, type Span, yearOf } from "./dates.ts";

export type HeldSpan = Span & { readonly actor: ActorId };

/** The state system begins here. */
export const SYSTEM_BEGINS: Year = 1816;

/**
 * Who was bound under a Correlates of War code over a span: a state and those that took its code over, each in its time. The first
 * keeps the span's start and the last its end, also where they lie outside of its time as a member of the state system. Empty where
 * nobody held the code in any year of the span; `edge` is the last year that the data set knows.
 */
export function holdersOf(states: States, code: string, span: Span, edge: Year): HeldSpan[] {
  const last = span.until === null ? edge : yearOf(lastDay(span.until));
  const runs: { actor: ActorId; takes: string }[] = [];
  for (let year = Math.max(SYSTEM_BEGINS, yearOf(span.from)); year <= last; year++) {
    const actor = states.holder("cow", code, year);
    if (actor !== undefined && actor !== runs.at(-1)?.actor)
      runs.push({ actor, takes: takesOver(states.actors, actor, code, year) });
  }
  return runs.flatMap(({ actor, takes }, i) => {
    const next = runs[i + 1];
    const from = i === 0 || takes < firstDay(span.from) ? span.from : takes;
    const until = next === undefined ? span.until : dayBefore(next.takes);
    return until !== null && firstDay(from) > lastDay(until) ? [] : [{ actor, from, until }];
  });
}

/** The day on which an actor that holds a code in a year came to hold it. */
function takesOver(actors: readonly Actor[], id: ActorId, code: string, year: Year): string {
  const actor = actors.find((one) => one.id === id);
  const times = (actor?.codes ?? [])
    .filter(({ scheme, value }) => scheme === "cow" && value === code)
    .flatMap(({ valid }) => (actor === undefined ? [] : valid ? [valid] : spellsOf(actor)))
    .map(validTime)
    .filter((time) => touchesYear(time, year));
  const from = times.map((time) => time.from).sort()[0];
  return from === undefined || from === "open" || from === "unknown" ? `${year}-01-01` : from;
}

/** The spans of one actor in their order, joined where one goes on from another. */
export function joined(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of [...spans].sort((x, y) => (firstDay(x.from) < firstDay(y.from) ? -1 : 1))) {
    const before = found.at(-1);
    if (before === undefined || (before.until !== null && dayAfter(lastDay(before.until)) < firstDay(span.from))) {
      found.push(span);
    } else {
      found[found.length - 1] = { from: before.from, until: later(before.until, span.until) };
    }
  }
  return found;
}

/** The later of two ends; none is later than any. */
export const later = (x: Span["until"], y: Span["until"]): Span["until"] =>
  x === null || y === null ? null : lastDay(x) < lastDay(y) ? y : x;

/** Whether any state ever held a Correlates of War code: one that never did is a slip, or a place that is no state. */
export const isStateCode = (states: States, code: string): boolean =>
  states.actors.some(({ codes }) => codes.some(({ scheme, value }) => scheme === "cow" && value === code));
