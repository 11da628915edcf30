import { rungs } from "../cohesion/settings.ts";
import type { Settings } from "../cohesion/types.ts";
import { bindingOf } from "../indicators/commitment.ts";
import type { Index } from "../indicators/index-inputs.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isMissing } from "../units/missing.ts";
import type { Matrices } from "./cells.ts";
import { factCells, pairsWithFacts, setCell } from "./fact-pairs.ts";

export type CommitmentPanel = Matrices<"commitment"> & {
  readonly actors: readonly ActorId[];
  /** n × n: 1 + the place of the rung on the ladder (none, consultation, …); 0 where it is not known. */
  readonly rung: Uint8Array;
};

/**
 * What binds each pair on 31 December of the year, undirected: the ladder's value of the highest rung, as commitment.ts says it
 * for one pair. Missing: as there; "no-fact" for every pair without one. Throws on actors unknown or out of order.
 */
export function commitmentPanel(
  index: Index,
  actors: readonly ActorId[],
  year: Year,
  settings: Pick<Settings, "ladder">,
): CommitmentPanel {
  const n = actors.length;
  const cells = factCells(index, actors, year);
  const rung = new Uint8Array(n * n);
  const bound = pairsWithFacts(
    index,
    actors,
    year,
    ({ treaties, absences }) => treaties.length + absences.length > 0,
    false,
  );
  for (const { i, j } of bound) {
    const { rung: reached, coverage } = bindingOf(index, actors[i] ?? "", actors[j] ?? "", year);
    for (const cell of [i * n + j, j * n + i]) {
      setCell(cells, cell, isMissing(reached) ? reached : settings.ladder[reached], coverage);
      rung[cell] = isMissing(reached) ? 0 : 1 + rungs.indexOf(reached);
    }
  }
  const { values, reason, coverage } = cells;
  return { actors, commitment: values, rung, reason: { commitment: reason }, coverage: { commitment: coverage } };
}
