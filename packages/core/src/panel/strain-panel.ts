import type { Settings } from "../cohesion/types.ts";
import type { Index } from "../indicators/index-inputs.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Matrices } from "./cells.ts";
import { episodeCells } from "./episode-cells.ts";

/** Directed: strain. Undirected: dyadStrain, freedomFromStrain. */
export type StrainPanel = Matrices<"strain" | "dyadStrain" | "freedomFromStrain"> & {
  readonly actors: readonly ActorId[];
};

/**
 * What strains each relation on 31 December of the year, 0–1, as strain.ts says it for one pair. Missing: as there; "no-fact" for
 * every pair without one. Throws on actors unknown or out of order.
 */
export function strainPanel(index: Index, actors: readonly ActorId[], year: Year, settings: Settings): StrainPanel {
  const { directed, pooled } = episodeCells(index, actors, year, settings, "strain");
  return {
    actors,
    strain: directed.values,
    dyadStrain: pooled.values,
    freedomFromStrain: pooled.values.map((strain) => 1 - strain),
    reason: { strain: directed.reason, dyadStrain: pooled.reason, freedomFromStrain: pooled.reason },
    coverage: { strain: directed.coverage, dyadStrain: pooled.coverage, freedomFromStrain: pooled.coverage },
  };
}
