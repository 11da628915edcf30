import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Actor } from "@entente/core/actors";
import { FactRecord } from "@entente/core/facts/fact";
import { identityOf } from "@entente/db/ledger/projection";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { sharedFolder } from "../../carry/shared-folder.ts";
import { embeddedData } from "../../env.ts";
import { cowMid5 } from "../cow-mid-5/dataset.ts";
import { cowStates2016 } from "../cow-states/dataset.ts";
import { cowWars4 } from "../cow-wars-4/dataset.ts";
import type { Dataset } from "../dataset.ts";
import { givenFiles } from "../engine/given-files.ts";
import { readDataset } from "../engine/read-dataset.ts";
import { failedAssertions, storedView } from "../engine/stored-view.ts";
import { gmlMid221 } from "../gml-mid-2.2.1/dataset.ts";
import { grhArmsRaces2005 } from "../grh-arms-races-2005/dataset.ts";
import { gsdb4 } from "../gsdb-4/dataset.ts";
import { tdRivalries2012 } from "../td-rivalries-2012/dataset.ts";
import { tssRivalries2021 } from "../tss-rivalries-2021/dataset.ts";
import { unscVetoList } from "../unsc-veto-list/dataset.ts";

const folders = [
  [cowMid5, "cow-mid-5"],
  [cowWars4, "cow-wars"],
  [gmlMid221, "cow-mid-5"],
  [grhArmsRaces2005, "rivalries"],
  [gsdb4, "gsdb-4"],
  [tdRivalries2012, "rivalries"],
  [tssRivalries2021, "rivalries"],
  [unscVetoList, "unsc-vetoes"],
] as const;
const stateFolders = ["cow-states", "country-codes"];

const staged = (folder: string): string => join(sharedFolder(), folder);
const absent = [...folders.map(([, folder]) => folder), ...stateFolders].some((folder) => !existsSync(staged(folder)));
const hint = absent ? " (skipped: the published data sets are not here; set ENTENTE_SHARED_DATA to their folder)" : "";

const read = async (dataset: Dataset, names: readonly string[], actors: readonly Actor[]) =>
  readDataset(dataset, await givenFiles(names.map(staged)), { actors });

async function everyActor(): Promise<Actor[]> {
  const listed = parse(readFileSync(join(embeddedData, "actors.yaml"), "utf8")) as unknown[];
  const embedded = listed.map((actor) => Actor.parse(actor));
  const { actors } = await read(cowStates2016, stateFolders, embedded);
  return [...new Map([...embedded, ...actors].map((actor) => [actor.id, actor])).values()];
}

test.skipIf(absent)(
  `the published files are read whole, and no fact stands twice${hint}`,
  async () => {
    const actors = await everyActor();
    const facts: FactRecord[] = [];
    for (const [dataset, folder] of folders) {
      const found = await read(dataset, [folder], actors);
      const [least, most] = dataset.rejected ?? [0, 0];
      expect(found.rejections.count, dataset.id).toBeGreaterThanOrEqual(least);
      expect(found.rejections.count, dataset.id).toBeLessThanOrEqual(most);
      expect(failedAssertions(dataset.assertions, storedView([], found.facts)), dataset.id).toEqual([]);
      facts.push(...found.facts);
    }
    for (const record of facts) expect(FactRecord.safeParse(record).success, record.fact.id).toBe(true);
    expect(new Set(facts.map(({ fact }) => fact.id)).size).toBe(facts.length);
    expect(new Set(facts.map(({ fact }) => identityOf(fact))).size).toBe(facts.length);
  },
  120_000,
);
