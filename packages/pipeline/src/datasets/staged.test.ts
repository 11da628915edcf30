import { existsSync } from "node:fs";
import type { Actor } from "@entente/core/actors";
import { FactRecord } from "@entente/core/facts/fact";
import { beforeAll, describe, expect, test } from "vitest";
import { sharedFolder } from "../carry/shared-folder.ts";
import { readFolder } from "../commands/read-folder.ts";
import { embeddedData } from "../env.ts";
import { givenFiles } from "./engine/given-files.ts";
import { readDataset } from "./engine/read-dataset.ts";
import { failedAssertions, storedView } from "./engine/stored-view.ts";
import { datasetOf, datasets } from "./registry.ts";
import { stagedPathsOf } from "./staged-folders.ts";

const shared = sharedFolder();
const there = existsSync(shared);
if (!there)
  console.warn(`skipped: ${shared} does not hold the published data sets; set ENTENTE_SHARED_DATA to read them`);

describe.skipIf(!there)("the published files, read whole", () => {
  let actors: readonly Actor[];
  const read = async (id: string, known: readonly Actor[]) =>
    readDataset(datasetOf(id), await givenFiles(stagedPathsOf(id, shared)), { actors: known });

  beforeAll(async () => {
    const embedded = readFolder(embeddedData).actors;
    const states = await read("cow-states-2016", embedded);
    const made = new Map([...embedded, ...states.actors].map((actor) => [actor.id, actor]));
    actors = [...made.values()];
  });

  test.each(datasets.map(({ id }) => id))("%s: every row has its place, and what must hold holds", async (id) => {
    const dataset = datasetOf(id);
    const found = await read(id, actors);
    const [least, most] = dataset.rejected ?? [0, 0];
    expect(found.rejections.count, JSON.stringify(found.rejections.first.slice(0, 3))).toBeLessThanOrEqual(most);
    expect(found.rejections.count).toBeGreaterThanOrEqual(least);
    const listed = found.blocks.map(({ key, points, content }) => ({ key, points, content: () => content }));
    expect(failedAssertions(dataset.assertions, storedView(listed, found.facts, found.actors))).toEqual([]);
    for (const record of found.facts) FactRecord.parse(record);
    expect(found.facts.length + found.blocks.length + found.actors.length).toBeGreaterThan(0);
  });
});

test("at least forty published facts are checked by hand, over all data sets", () => {
  const known = datasets.map(({ id, assertions }) => [
    id,
    assertions.filter(({ says }) => !/ has [\d,]+ to | reaches from | knows \d+ to |[\d,]+ to [\d,]+ facts/.test(says))
      .length,
  ]);
  expect(known.filter(([, count]) => count === 0)).toEqual([]);
  expect(known.reduce((sum, [, count]) => sum + Number(count), 0)).toBeGreaterThanOrEqual(40);
});
