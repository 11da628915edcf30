import type { FactRecord } from "@entente/core/facts/fact";
import { referencesOf } from "@entente/db/ledger/references-of";
import type { DataFiles } from "../files/data-folder.ts";
import type { Located, Problem } from "../files/problem.ts";
import { pathOf } from "./path-of.ts";
import { problemAt } from "./problem-at.ts";

/** Ids that stand in the ledger already, for a folder that adds to it. */
export type Known = {
  readonly actors: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
};
export const nothingKnown: Known = { actors: new Set(), sources: new Set(), facts: new Set() };

const where = { actor: "actors.yaml", source: "sources.yaml", fact: "facts/" } as const;

/** Every code of an actor, source or fact that leads nowhere. */
export function unknownReferences(files: DataFiles, known: Known): Problem[] {
  const ids = {
    actor: new Set([...known.actors, ...files.actors.map(({ value }) => value.id)]),
    source: new Set([...known.sources, ...files.sources.map(({ value }) => value.id)]),
    fact: new Set([...known.facts, ...files.facts.map(({ value }) => value.fact.id)]),
  };
  const problems: Problem[] = [];
  const demand = <T>(record: Located<T>, kind: keyof typeof ids, id: string | null, path: readonly PropertyKey[]) => {
    if (id === null || ids[kind].has(id)) return;
    problems.push(
      problemAt(record, path, {
        found: `"${id}"`,
        expected: `the ${kind === "actor" ? "code of a known actor" : `id of a known ${kind}`}`,
        hint: `Correct it, or add it to ${where[kind]}`,
      }),
    );
  };

  for (const actor of files.actors) {
    const { value } = actor;
    if (value.kind === "state" && value.succeeds) demand(actor, "actor", value.succeeds, ["succeeds"]);
    if (value.kind === "bloc") {
      for (const [i, member] of value.members.entries()) demand(actor, "actor", member.actor, ["members", i, "actor"]);
    }
  }
  for (const preset of files.presets) {
    for (const list of ["members", "against", "outside"] as const) {
      for (const [i, id] of preset.value[list].entries()) demand(preset, "actor", id, [list, i]);
    }
  }
  for (const record of files.facts) {
    for (const { kind, id } of referencesOf(record.value)) demand(record, kind, id, placeIn(record.value, id));
  }
  for (const point of files.series) {
    demand(point, "source", point.value.dataset, ["dataset"]);
    demand(point, "actor", point.value.from, ["from"]);
    demand(point, "actor", point.value.to, ["to"]);
  }
  return problems;
}

/** Where a record names an id; never its own id field. */
function placeIn({ fact, evidence }: FactRecord, id: string): PropertyKey[] {
  const { id: _own, ...rest } = fact;
  return pathOf({ fact: rest, evidence }, id);
}
