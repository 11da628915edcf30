import { institutionsPanel } from "@entente/core/panel/institutions-panel";
import type { ActorId, SourceId } from "@entente/core/units/ids";
import { reasons } from "../../series/block.ts";
import type { Derived } from "../content.ts";
import { type BlocksOfYear, matrixOf, vectorOf } from "./blocks-of-year.ts";
import { pairTable } from "./tables.ts";

const NOT_COVERED = reasons.indexOf("not-covered") + 1;
const igoDatasets: readonly SourceId[] = ["cow-igo-3"];

/** What the dyads of a year share in intergovernmental organisations; null where no data set covers the year. */
export function institutionsOfYear(blocks: BlocksOfYear, states: ReadonlySet<ActorId>): Derived | null {
  const joint = blocks.first("igo.joint", igoDatasets);
  const own = blocks.first("igo.memberships", igoDatasets);
  if (joint === null || own === null) return null;
  const { year } = blocks;
  const actors = [...new Set([...joint.actors, ...own.actors])].sort();
  const exists = Uint8Array.from(actors, (actor) => (states.has(actor) ? 1 : 0));
  const counts = matrixOf(joint, actors, { both: true });
  const panel = institutionsPanel({ actors, joint: counts, memberships: vectorOf(own, actors) });
  const jaccard = { value: panel.jaccard, reason: panel.reason.jaccard, coverage: panel.coverage.jaccard };
  const known = Float64Array.from(counts, (count) => (Number.isNaN(count) ? 0 : 1));
  const inCommon = {
    value: counts,
    reason: Uint8Array.from(known, (one) => (one === 1 ? 0 : NOT_COVERED)),
    coverage: known,
  };
  const figures = [
    pairTable("shared-institutions", year, actors, exists, "dyad", jaccard),
    pairTable("joint-institutions", year, actors, exists, "dyad", inCommon),
  ].filter((table) => table !== null);
  return { series: [], figures };
}
