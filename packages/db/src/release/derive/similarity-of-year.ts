import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Index } from "@entente/core/indicators/index-inputs";
import { allianceMeasures } from "@entente/core/similarity/docs";
import { similarityOfYear } from "@entente/core/similarity/similarity-panel";
import type { SourceId } from "@entente/core/units/ids";
import type { DerivedFigures } from "../content.ts";
import { type BlocksOfYear, vectorOf } from "./blocks-of-year.ts";
import { pairTable } from "./tables.ts";

const powerDatasets: readonly SourceId[] = ["cow-nmc-6"];

/** How alike the alliance portfolios of all states of a year are; nothing where no data set covers its alliances. */
export function similaritiesOfYear(index: Index, blocks: BlocksOfYear): DerivedFigures[] {
  const { year } = blocks;
  const powers = blocks.first("capability.cinc", powerDatasets);
  const panel = similarityOfYear(index, year, defaultSettings, (states) =>
    powers === null ? new Float64Array(states.length).fill(Number.NaN) : vectorOf(powers, states),
  );
  if (panel === undefined) return [];
  const exists = new Uint8Array(panel.actors.length).fill(1);
  return Object.entries(allianceMeasures).flatMap(([id, measure]) => {
    const cells = { value: panel[measure], reason: panel.reason[measure], coverage: panel.coverage[measure] };
    return pairTable(id, year, panel.actors, exists, "dyad", cells) ?? [];
  });
}
