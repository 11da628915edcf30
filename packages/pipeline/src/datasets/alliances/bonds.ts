import type { ObligationType, Trigger } from "@entente/core/facts/treaty";
import { dayBefore, firstDay, lastDay, type Span } from "./dates.ts";

/** One obligation of a member, as it is coded. */
export type Duty = {
  readonly type: ObligationType;
  readonly trigger: Trigger;
  readonly condition?: string | undefined;
};

/** A row on a member of an alliance: who, by its code; when; and what it owes then. */
export type Bond = Span & { readonly code: string; readonly duties: readonly Duty[]; readonly row: number };

/**
 * The rows of an alliance, cut where a member's duties change: within a part each member owes the same all the time. Spells keep
 * their dates but for the cuts, and but for one that runs on into the next of its member, which ends before it: publishers end a
 * phase on the day on which the next begins. An alliance in which nobody's duties change is one part.
 */
export function partsOf(bonds: readonly Bond[]): Bond[][] {
  const cuts = new Set<string>();
  const apart = [...new Set(bonds.map(({ code }) => code))].flatMap((code) => {
    const own = bonds.filter((bond) => bond.code === code).sort(byStart);
    return own.map((bond, i) => {
      const next = own[i + 1];
      if (next === undefined || inWords(next.duties) === inWords(bond.duties)) return bond;
      const begins = firstDay(next.from);
      cuts.add(begins);
      return runsOnInto(bond, next) ? { ...bond, until: dayBefore(begins) } : bond;
    });
  });
  const inOrder = apart.sort((x, y) => x.row - y.row);
  const starts = [null, ...[...cuts].sort()];
  return starts
    .map((start, i) => inOrder.flatMap((bond) => within(bond, start, starts[i + 1] ?? null)))
    .filter((part) => part.length > 0);
}

const byStart = (x: Bond, y: Bond): number => (firstDay(x.from) < firstDay(y.from) ? -1 : 1);

/** Whether a spell begins earlier than the next of its member, reaches it, and does not outlast it. */
const runsOnInto = (bond: Bond, next: Bond): boolean =>
  firstDay(bond.from) < firstDay(next.from) &&
  bond.until !== null &&
  lastDay(bond.until) >= firstDay(next.from) &&
  (next.until === null || lastDay(bond.until) <= lastDay(next.until));

const inWords = (duties: readonly Duty[]): string => JSON.stringify(duties);

function within(bond: Bond, start: string | null, next: string | null): Bond[] {
  const from = start !== null && firstDay(bond.from) < start ? start : bond.from;
  const until = next !== null && (bond.until === null || lastDay(bond.until) >= next) ? dayBefore(next) : bond.until;
  return until !== null && firstDay(from) > lastDay(until) ? [] : [{ ...bond, from, until }];
}
