import { Actor } from "@entente/core/actors";
import { FactRecord } from "@entente/core/facts/fact";
import { sameContent } from "@entente/db/canonical";
import { reading } from "@entente/db/ledger/attempt";
import {
  blockContent,
  type DatasetVersion,
  datasetFactRecords,
  type Listing,
  listingOf,
} from "@entente/db/ledger/datasets";
import { decodeBlock, type StoredBlock } from "@entente/db/series/block-code";
import { type Difference, differenceOf, type Example } from "@entente/db/series/difference";
import type { Store } from "@entente/db/store";
import type { Dataset } from "../dataset.ts";

const MOST_EXAMPLES = 10;

export type Comparison = Difference & { readonly examples: Example[] };

const nameOf = ({ indicator, reporter, year }: Pick<Listing, "indicator" | "reporter" | "year">): string =>
  `${indicator}/${reporter}/${year}`;

/** What the numbers read say otherwise than the version that stands. Blocks under the same hash need no look. */
export async function compareWithHead(
  store: Store,
  head: DatasetVersion | null,
  blocks: readonly StoredBlock[],
): Promise<Comparison> {
  const from = reading(store);
  const before = new Map((head ? await listingOf(from, head.id) : []).map((listed) => [nameOf(listed), listed]));
  const examples: Example[] = [];
  const sum: Difference = { new: 0, changed: 0, unchanged: 0, removed: 0 };
  const add = (found: Difference): void => {
    for (const kind of ["new", "changed", "unchanged", "removed"] as const) sum[kind] += found[kind];
  };
  for (const { key, hash, points, content } of blocks) {
    const old = before.get(nameOf(key));
    before.delete(nameOf(key));
    if (old === undefined) add({ new: points, changed: 0, unchanged: 0, removed: 0 });
    else if (old.hash === hash) add({ new: 0, changed: 0, unchanged: points, removed: 0 });
    else add(differenceOf(decodeBlock(await blockContent(from, old.hash)), decodeBlock(content), examples));
  }
  for (const gone of before.values()) {
    add(differenceOf(decodeBlock(await blockContent(from, gone.hash)), null, examples));
  }
  return { ...sum, examples };
}

/** How the facts read differ from those that are published of the data set. What curators made of one counts as a change. */
export async function compareFacts(store: Store, { id }: Dataset, facts: readonly FactRecord[]): Promise<Comparison> {
  const before = await datasetFactRecords(reading(store), id);
  const is = facts.map((record) => [record.fact.id, FactRecord.parse(record)] as const);
  return compareRecords(new Map(before.map((record) => [record.fact.id, record])), is);
}

/** How the actors read differ from those of the ledger. One that is not read is another data set's, and not gone. */
export function compareActors(known: readonly Actor[], actors: readonly Actor[]): Comparison {
  const wanted = new Set(actors.map(({ id }) => id));
  const before = known.filter(({ id }) => wanted.has(id)).map((actor) => [actor.id, actor] as const);
  return compareRecords(
    new Map(before),
    actors.map((actor) => [actor.id, Actor.parse(actor)] as const),
  );
}

function compareRecords(before: Map<string, unknown>, records: readonly (readonly [string, unknown])[]): Comparison {
  const sum: Difference = { new: 0, changed: 0, unchanged: 0, removed: 0 };
  const examples: Example[] = [];
  const show = (subject: string, was: string, is: string): void => {
    if (examples.length < MOST_EXAMPLES) examples.push({ subject, was, is });
  };
  for (const [subject, record] of records) {
    const old = before.get(subject);
    before.delete(subject);
    if (old === undefined) {
      sum.new += 1;
      show(subject, "nothing", "a record");
    } else if (sameContent(record, old)) sum.unchanged += 1;
    else {
      sum.changed += 1;
      show(subject, "another record", "changed");
    }
  }
  for (const subject of before.keys()) {
    sum.removed += 1;
    show(subject, "a record", "nothing");
  }
  return { ...sum, examples };
}
