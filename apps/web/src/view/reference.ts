import { quantile } from "@entente/core/cohesion/quantiles";
import { largestDrawn, placeAmong, type RandomGroups, type Within } from "@entente/core/doubt/random-groups";
import type { ActorId, Year } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { groupPath } from "./paths.ts";
import { capital, counted, plural } from "./words.ts";

/** A named group beside this one. */
export type ReferenceRow = {
  readonly id: ActorId;
  readonly name: string;
  readonly members: number;
  readonly path: string;
  /** C(G), 0–1; null where no pair is known. */
  readonly value: number | null;
  readonly known: string;
  /** It has the same members as the group of the page. */
  readonly own: boolean;
};

/** Random groups as they are drawn: how many fall into each of the equal parts of the scale from 0 to 1, and their middle. */
export type RandomRow = {
  readonly counts: readonly number[];
  readonly low: number;
  readonly median: number;
  readonly high: number;
};

/** The group among named groups and random ones. */
export type ReferenceView = {
  readonly lead: string;
  /** How the random groups were had, or why there are none. */
  readonly rule: string;
  readonly own: number | null;
  readonly random: RandomRow | null;
  readonly rows: readonly ReferenceRow[];
};

/** What is known of the world in a year, and of the groups in it. */
export type ReferenceInput = {
  readonly year: Year;
  readonly members: readonly ActorId[];
  readonly own: Within;
  /** States of which any pair is known, of all that there were. */
  readonly states: number;
  readonly system: number;
  readonly random: RandomGroups | null;
  readonly groups: readonly {
    readonly id: ActorId;
    readonly name: string;
    readonly members: readonly ActorId[];
    readonly within: Within;
  }[];
};

/** Parts of the scale in which random groups are counted. */
const PARTS = 50;

export function referenceView(input: ReferenceInput): ReferenceView {
  const { year, members, own, random, groups } = input;
  const rows = groups.map(
    ({ id, name, members: of, within }): ReferenceRow => ({
      id,
      name,
      members: of.length,
      path: groupPath({ members: of, against: [], outside: [] }, year),
      value: isKnown(within.value) ? within.value : null,
      known: knownOf(within),
      own: of.length === members.length && of.every((id) => members.includes(id)),
    }),
  );
  return {
    lead: leadOf(input),
    rule: ruleOf(input),
    own: isKnown(own.value) ? own.value : null,
    random: random === null || random.values.length === 0 ? null : randomRow(random),
    rows: withOwn(rows, input).toSorted(
      (x, y) => (y.value ?? -1) - (x.value ?? -1) || x.name.localeCompare(y.name, "en"),
    ),
  };
}

/** The group of the page in its place, unless a named group has the same members. */
function withOwn(rows: readonly ReferenceRow[], { members, own }: ReferenceInput): ReferenceRow[] {
  if (rows.some((row) => row.own)) return [...rows];
  const value = isKnown(own.value) ? own.value : null;
  return [
    ...rows,
    { id: "", name: "This group", members: members.length, path: "", value, known: knownOf(own), own: true },
  ];
}

const knownOf = ({ known, pairs }: Within): string => `${known.toLocaleString("en")} of ${pairs.toLocaleString("en")}`;

function leadOf({ members, own, random, groups }: ReferenceInput): string {
  if (!isKnown(own.value)) return "Cohesion is not known, so it can’t be placed.";
  const { value } = own;
  const known = groups.filter(({ within }) => isKnown(within.value));
  const above = known.filter(({ within }) => isKnown(within.value) && within.value > value + 1e-9).length;
  const named = known.length === 0 ? "" : ` ${namedInWords(above, known.length)}`;
  if (random === null) return named.trim() || "There is nothing to compare it with.";
  const { below, of } = placeAmong(random, value);
  return `More cohesive than ${below.toLocaleString("en")} of ${plural(of, "random group")} of ${counted(members.length)} states.${named}`;
}

function namedInWords(above: number, of: number): string {
  const groups = `${of === 1 ? "the one named group" : `the ${counted(of)} named groups`} of that year`;
  if (above === 0) return of === 1 ? `${capital(groups)} is less cohesive.` : `None of ${groups} is more cohesive.`;
  if (above === of) return of === 1 ? `${capital(groups)} is more cohesive.` : `All of ${groups} are more cohesive.`;
  return `${capital(counted(above))} of ${groups} ${above === 1 ? "is" : "are"} more cohesive.`;
}

function ruleOf({ year, members, own, states, system, random }: ReferenceInput): string {
  if (random === null && largestDrawn({ states: { length: states }, system }) === 0)
    return `Random groups are not drawn: of only ${states.toLocaleString("en")} of the ${system.toLocaleString("en")} states of ${year} in this release is any pair known.`;
  if (random === null)
    return `Random groups of ${counted(members.length)} are not drawn from the ${states.toLocaleString("en")} states of ${year} of which figures are known: each would hold more than half of them.`;
  const unknown = random.drawn - random.values.length;
  return [
    `Random groups: ${random.drawn.toLocaleString("en")} of ${counted(members.length)} different states each, drawn with seed ${random.seed} from the ${states.toLocaleString("en")} states of ${year} of which figures are known, every state alike likely.`,
    ...(unknown > 0 ? [`In ${unknown.toLocaleString("en")} of them no pair is known; they are left out.`] : []),
    `Known for ${percentOf(random.coverage)} of what they should rest on, in the middle; this group for ${percentOf(own.coverage)}.`,
  ].join(" ");
}

const percentOf = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

function randomRow({ values }: RandomGroups): RandomRow {
  const counts = Array.from({ length: PARTS }, () => 0);
  for (const value of values) {
    const part = Math.min(PARTS - 1, Math.floor(value * PARTS));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return { counts, low: quantile(values, 0.05), median: quantile(values, 0.5), high: quantile(values, 0.95) };
}
