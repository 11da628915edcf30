import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FactRecord } from "@entente/core/facts/fact";
import type { Release } from "@entente/db/release/open";
import { releaseActors, releaseManifest, releaseSources } from "@entente/db/release/read";
import { derivedIndicators } from "@entente/db/release/read-figures";
import { everyFact, pointsOfDataset } from "@entente/db/release/read-whole";
import { citationFile } from "./citation.ts";
import { type Cell, csvPieces } from "./csv.ts";
import { descriptorOf, type LeftOut } from "./descriptor.ts";
import { figurePieces, isOfActors } from "./figure-tables.ts";
import { openParquetWriter } from "./parquet.ts";
import type { PackageResource } from "./profile.ts";
import { readme } from "./readme.ts";
import { resourceOf, type Table } from "./resource.ts";
import { seriesPieces } from "./series-table.ts";
import * as tables from "./tables.ts";
import { actorRow, datasetRows, evidenceRows, factRow, sourceRow } from "./text-tables.ts";
import { writeSums } from "./whole-folder.ts";
import { factIsWithheld, type Withheld, withheldOf } from "./withheld.ts";
import { writePieces, writePlainAndGzip } from "./write-file.ts";

/** Writes every file of a release's package into an empty folder. The same release gives the same bytes on any machine. */
export async function fillPackage(release: Release, folder: string, tell: (line: string) => void): Promise<void> {
  const manifest = releaseManifest(release);
  const sources = releaseSources(release);
  const withheld = withheldOf(sources, manifest.datasets);
  const closed = new Set(withheld.map(({ source }) => source.id));

  const small = (table: Table, rows: Iterable<readonly Cell[]>): PackageResource => {
    writePieces(
      join(folder, `${table.path}.csv`),
      csvPieces(
        table.columns.map(({ name }) => name),
        rows,
      ),
    );
    return resourceOf(folder, table, "csv");
  };
  tell("writing actors, sources and facts");
  const resources = [
    small(tables.actorsTable, releaseActors(release).map(actorRow)),
    small(tables.sourcesTable, sources.map(sourceRow)),
    small(tables.factsTable, mapped(openFacts(release, withheld), factRow)),
    small(tables.evidenceTable, flatMapped(openFacts(release, withheld), evidenceRows)),
    small(tables.datasetsTable, manifest.datasets.flatMap(datasetRows)),
    ...(await largeTables(release, folder, (dataset) => !closed.has(dataset), tell)),
  ];

  const leftOut = withheld.map((one) => leftOutOf(release, one));
  const descriptor = descriptorOf({ manifest, sources, resources, leftOut });
  const text = (name: string, content: string) => writeFileSync(join(folder, name), content, { flush: true });
  text("datapackage.json", `${JSON.stringify(descriptor, null, 2)}\n`);
  const imported = new Set(manifest.datasets.map(({ id }) => id));
  text(
    "CITATION.cff",
    citationFile(
      manifest,
      sources.filter(({ id }) => imported.has(id)),
    ),
  );
  text("README.md", readme(descriptor));
  writeSums(folder);
}

function* openFacts(release: Release, withheld: readonly Withheld[]): Generator<FactRecord> {
  for (const record of everyFact(release)) if (!factIsWithheld(record, withheld)) yield record;
}

function leftOutOf(release: Release, withheld: Withheld): LeftOut {
  let facts = 0;
  if (withheld.whole) {
    const alone = [withheld];
    for (const record of everyFact(release)) if (factIsWithheld(record, alone)) facts += 1;
  }
  return { source: withheld.source, points: pointsOfDataset(release, withheld.source.id), facts };
}

/** The recorded numbers and the figures, each as CSV and as Parquet; while one becomes Parquet, the next is written as CSV. */
async function largeTables(
  release: Release,
  folder: string,
  wanted: (dataset: string) => boolean,
  tell: (line: string) => void,
): Promise<PackageResource[]> {
  mkdirSync(join(folder, "figures"));
  const scratch = join(folder, ".scratch");
  mkdirSync(scratch);
  const parquet = await openParquetWriter(scratch);
  const resources: PackageResource[] = [];
  let last: Promise<void> = Promise.resolve();
  const write = async (table: Table, pieces: Iterable<string>): Promise<void> => {
    tell(`writing ${table.path}`);
    const plain = join(scratch, `${table.name}.csv`);
    await writePlainAndGzip(plain, join(folder, `${table.path}.csv.gz`), pieces);
    await last;
    last = (async () => {
      await parquet.write(plain, join(folder, `${table.path}.parquet`), table.columns);
      rmSync(plain);
      resources.push(resourceOf(folder, table, "csv.gz"), resourceOf(folder, table, "parquet"));
    })();
    // Told when it is waited for.
    last.catch(() => undefined);
  };
  try {
    await write(tables.seriesTable, seriesPieces(release, wanted));
    for (const { indicator } of derivedIndicators(release)) {
      const ofActors = isOfActors(release, indicator);
      await write(tables.figuresTable(indicator, ofActors), figurePieces(release, indicator, ofActors));
    }
    await last;
    return resources;
  } finally {
    await last.catch(() => undefined);
    parquet.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

function* mapped<A, B>(items: Iterable<A>, of: (item: A) => B): Generator<B> {
  for (const item of items) yield of(item);
}

function* flatMapped<A, B>(items: Iterable<A>, of: (item: A) => readonly B[]): Generator<B> {
  for (const item of items) yield* of(item);
}
