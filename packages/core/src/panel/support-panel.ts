import type { Settings } from "../cohesion/types.ts";
import type { Index } from "../indicators/index-inputs.ts";
import type { ActorId, Year } from "../units/ids.ts";
import type { Matrices } from "./cells.ts";
import { episodeCells } from "./episode-cells.ts";

/** Directed: support. Undirected: dyadSupport. */
export type SupportPanel = Matrices<"support" | "dyadSupport"> & { readonly actors: readonly ActorId[] };

/**
 * What each does for each on 31 December of the year, 0–1, as support.ts says it for one pair. Missing: as there; "no-fact" for
 * every pair without one. Throws on actors unknown or out of order.
 */
export function supportPanel(index: Index, actors: readonly ActorId[], year: Year, settings: Settings): SupportPanel {
  const { directed, pooled } = episodeCells(index, actors, year, settings, "support");
  return {
    actors,
    support: directed.values,
    dyadSupport: pooled.values,
    reason: { support: directed.reason, dyadSupport: pooled.reason },
    coverage: { support: directed.coverage, dyadSupport: pooled.coverage },
  };
}
