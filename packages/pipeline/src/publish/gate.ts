import type { FactRecord } from "@entente/core/facts/fact";
import { reading } from "@entente/db/ledger/attempt";
import { blockContent, datasetFactRecords, datasetHeads, listingOf } from "@entente/db/ledger/datasets";
import { listActors } from "@entente/db/ledger/references";
import type { Store } from "@entente/db/store";
import type { Assertion } from "../datasets/assertions.ts";
import { failedAssertions, type Listed, storedView } from "../datasets/engine/stored-view.ts";
import { datasets } from "../datasets/registry.ts";

/**
 * What must hold of the data sets in the ledger and does not, each as "data set: what, and what was found". A data set that this
 * version has no importer for is named: nobody can vouch for it. One whose import was undone is no longer asked about.
 */
export async function brokenAssertions(store: Store): Promise<string[]> {
  const from = reading(store);
  const actors = await listActors(store);
  const broken: string[] = [];
  for (const { id: versionId, dataset: id, files } of await datasetHeads(from)) {
    if (files.length === 0) continue;
    const dataset = datasets.find((one) => one.id === id);
    if (dataset === undefined) {
      broken.push(`${id}: this version has no importer that knows what must hold of it`);
      continue;
    }
    const facts: FactRecord[] = await datasetFactRecords(from, id);
    const listed: Listed[] = [];
    for (const { indicator, reporter, year, hash, points } of await listingOf(from, versionId)) {
      const content = await blockContent(from, hash);
      listed.push({ key: { dataset: id, indicator, reporter, year }, points, content: () => content });
    }
    const failed = failedAssertions(
      dataset.assertions satisfies readonly Assertion[],
      storedView(listed, facts, actors),
    );
    broken.push(...failed.map((line) => `${id}: ${line}`));
  }
  return broken;
}
