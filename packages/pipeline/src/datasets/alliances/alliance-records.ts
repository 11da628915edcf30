import type { Confidence } from "@entente/core/facts/base";
import type { FactOf, FactRecord } from "@entente/core/facts/fact";
import { ObligationType } from "@entente/core/facts/treaty";
import type { ActorId, SourceId, Year } from "@entente/core/units/ids";
import { namesOf } from "../events/names.ts";
import type { States } from "../states.ts";
import { type Bond, partsOf } from "./bonds.ts";
import { firstDay, type Span, yearOf } from "./dates.ts";
import { type HeldSpan, holdersOf, joined, later } from "./holders.ts";

type Treaty = FactOf<"treaty">;

/** An alliance as a data set has it, row by row. */
export type Alliance = {
  readonly dataset: SourceId;
  readonly file: string;
  /** The column that numbers alliances, and the number. */
  readonly column: string;
  readonly number: string;
  /** What stands before the number in ids, and in titles. */
  readonly slug: string;
  readonly label: string;
  readonly identifiers: Treaty["identifiers"];
  readonly cowType?: Treaty["cowType"];
  readonly confidence: Confidence;
  readonly tags: readonly string[];
  readonly note: readonly string[];
  readonly bonds: readonly Bond[];
};

/** The last year that a data set knows. */
type Edge = { readonly states: States; readonly edge: Year };

/**
 * One treaty for each part of an alliance in which nobody's duties change, numbered where there are several. Parties are the states
 * that held the members' codes, bound in their own time; duties that not every party has are owed by those that have them. No end
 * means that it was in force at the edge of the data. Parts that bind fewer than two states, or to nothing, make no treaty.
 */
export function allianceRecords(alliance: Alliance, at: Edge): FactRecord[] {
  const parts = partsOf(alliance.bonds).flatMap((bonds) => partOf(bonds, at) ?? []);
  return parts.map((part, i) => treatyOf(alliance, part, at, parts.length > 1 ? i + 1 : null));
}

type Part = {
  readonly bonds: readonly Bond[];
  readonly held: readonly HeldSpan[];
  readonly parties: readonly ActorId[];
  readonly span: Span;
  readonly obligations: Treaty["obligations"];
};

function partOf(bonds: readonly Bond[], { states, edge }: Edge): Part | null {
  const held = bonds.flatMap((bond) => holdersOf(states, bond.code, bond, edge).map((span) => ({ ...span, bond })));
  const parties = [...new Set(held.map(({ actor }) => actor))];
  const [first, ...others] = held;
  if (first === undefined || parties.length < 2) return null;
  const span = others.reduce<Span>(
    (whole, one) => ({
      from: firstDay(one.from) < firstDay(whole.from) ? one.from : whole.from,
      until: later(whole.until, one.until),
    }),
    first,
  );
  const obligations = obligationsOf(held, parties);
  return obligations.length === 0 ? null : { bonds, held, parties, span, obligations };
}

function obligationsOf(
  held: readonly { readonly actor: ActorId; readonly bond: Bond }[],
  parties: readonly ActorId[],
): Treaty["obligations"] {
  const found = new Map<string, { duty: Bond["duties"][number]; owedBy: Set<ActorId> }>();
  for (const { actor, bond } of held) {
    for (const duty of bond.duties) {
      const key = JSON.stringify(duty);
      const entry = found.get(key) ?? { duty, owedBy: new Set() };
      entry.owedBy.add(actor);
      found.set(key, entry);
    }
  }
  const types = ObligationType.options;
  return [...found.values()]
    .sort((x, y) => types.indexOf(x.duty.type) - types.indexOf(y.duty.type))
    .map(({ duty: { type, trigger, condition }, owedBy }) => ({
      type,
      trigger,
      ...(owedBy.size === parties.length ? {} : { owedBy: parties.filter((actor) => owedBy.has(actor)) }),
      ...(condition === undefined ? {} : { condition }),
    }));
}

const written = ({ from, until }: Span): string => `${from}/${until ?? ".."}`;

function treatyOf(alliance: Alliance, part: Part, { states, edge }: Edge, number: number | null): FactRecord {
  const { bonds, held, parties, span, obligations } = part;
  const whole = written(span);
  const bound = parties.flatMap((actor) => {
    const own = joined(held.filter((one) => one.actor === actor)).map(written);
    return own.length === 1 && own[0] === whole ? [] : own.map((valid) => ({ actor, valid }));
  });
  const label = `${alliance.label} ${alliance.number}${number === null ? "" : `, part ${number}`}`;
  const note = [
    ...alliance.note,
    ...(number === null ? [] : ["Its members' duties change in its course, so that it stands in parts."]),
    ...(span.until === null
      ? [`In force at the end of ${edge}, the edge of the data, which knows no later years.`]
      : []),
  ].join(" ");
  return {
    fact: {
      kind: "treaty",
      id: `${alliance.slug}-${alliance.number}${number === null ? "" : `-${number}`}`,
      title: `Alliance of ${membersInWords(bonds, states, edge)}, ${yearOf(span.from)} (${label})`,
      valid: whole,
      confidence: alliance.confidence,
      tags: [...alliance.tags],
      ...(note === "" ? {} : { note }),
      parties: [...parties],
      ...(bound.length === 0 ? {} : { bound }),
      obligations,
      ...(alliance.cowType === undefined ? {} : { cowType: alliance.cowType }),
      identifiers: alliance.identifiers,
    },
    evidence: [
      {
        source: alliance.dataset,
        locator: `${alliance.file}, ${alliance.column} ${alliance.number}, ${rowsInWords(bonds.map(({ row }) => row))}`,
        stance: "supports",
      },
    ],
  };
}

const MOST_NAMED = 4;

/** Names made of a common noun take an article within a sentence. */
const withArticle = (name: string): string =>
  /^United |\b(Union|Empire|Republic|Kingdom|Federation|States|Emirates)$/.test(name) ? `the ${name}` : name;

/** Who entered into it: the first state under each code. */
function membersInWords(bonds: readonly Bond[], states: States, edge: Year): string {
  const nameOf = namesOf(states.actors);
  const first = bonds.flatMap((bond) => holdersOf(states, bond.code, bond, edge)[0]?.actor ?? []);
  const names = [...new Set(first)].map((actor) => withArticle(nameOf(actor)));
  const shown = names.length > MOST_NAMED ? names.slice(0, 2) : names;
  const left = names.length - shown.length;
  const last = left > 0 ? `${left} others` : shown.pop();
  return `${shown.join(", ")} and ${last ?? ""}`;
}

/** "row 12", "rows 12–15", "rows 12–15, 40". */
export function rowsInWords(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((x, y) => x - y);
  const runs: [number, number][] = [];
  for (const row of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  const text = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  const shown = text.length > 12 ? [...text.slice(0, 12), "…"] : text;
  return `${sorted.length === 1 ? "row" : "rows"} ${shown.join(", ")}`;
}
