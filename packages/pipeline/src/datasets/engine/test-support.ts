import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { Source } from "@entente/core/sources";
import { reading } from "@entente/db/ledger/attempt";
import { importBatch } from "@entente/db/ledger/batch";
import { openStore, type Store } from "@entente/db/store";
import { onTestFinished } from "vitest";
import type { Dataset, Table } from "../dataset.ts";
import { seriesTestActors } from "../series-test-actors.ts";

const source = Source.parse({
  id: "test-yearbook",
  type: "dataset",
  title: "A yearbook",
  sourceKind: "dataset",
  reliability: "b",
});

/** Exports in US dollars; a note may stand beside. */
const flows: Table = {
  name: "flows",
  file: /^flows.*\.csv$/,
  needed: true,
  columns: { needed: ["from", "to", "year", "usd"], read: ["product"] },
  ignored: ["note"],
  read: (out, { states }) => {
    const series = out.series("trade.flow", "compiled");
    return {
      row: (row) => {
        const year = row.year("year");
        const from = states.of(row, "from", "iso3", year);
        const to = states.of(row, "to", "iso3", year);
        const part = row.text("product");
        // Put out before all cells are read, so that a fault in a later one must take it back.
        series.put(year, from, to, row.amount("usd") ?? "not-covered", part === "" ? {} : { part });
        if (row.text("note") === "wrong") row.fail("note", "a note that is not wrong", "write another one");
      },
    };
  },
};

const protests: Table = {
  name: "protests",
  file: /^protests\.csv$/,
  needed: false,
  columns: { needed: ["id", "from", "to", "day", "severity"] },
  read: (out, { states }) => ({
    row: (row) => {
      const day = row.word("day");
      const year = Number(day.slice(0, 4));
      out.fact({
        fact: {
          id: `test.${row.word("id")}`,
          kind: "friction",
          title: `Protest ${row.word("id")}`,
          valid: day,
          confidence: "high",
          from: states.of(row, "from", "iso3", year),
          to: states.of(row, "to", "iso3", year),
          mutual: false,
          form: "protest",
          severity: (row.integer("severity") ?? 1) as 1 | 2 | 3 | 4 | 5,
        },
        evidence: [{ source: source.id, locator: `row ${row.number}`, stance: "supports" }],
      } as Parameters<typeof out.fact>[0]);
    },
  }),
};

/** A data set of two tables that nobody published. */
export const yearbook = (more: Partial<Dataset> = {}): Dataset => ({
  id: source.id,
  version: "1",
  importerVersion: 1,
  source,
  gives: "Numbers for tests.",
  rule: "Never.",
  tables: [flows, protests],
  assertions: [],
  ...more,
});

export const header = "from,to,year,usd";

/** A folder with files, gone after the test. Paths come back in the order given. */
export function folderWith(files: Record<string, string | Uint8Array>): { folder: string; paths: string[] } {
  const folder = mkdtempSync(join(tmpdir(), "entente-engine-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const paths = Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  });
  return { folder, paths };
}

/** A ledger that knows the states of the tests, gone after the test. */
export async function ledger(): Promise<Store> {
  const { folder } = folderWith({});
  const store = await openStore({ home: folder });
  onTestFinished(() => store.close());
  await store.migrate();
  await withActors(store);
  return store;
}

export async function withActors(store: Store, actors = seriesTestActors): Promise<void> {
  const known = new Set(actors.map(({ id }) => id));
  // Members of blocs that the sample leaves out.
  const named = actors.filter(
    (actor) => actor.kind !== "bloc" || actor.members.every((member) => known.has(member.actor)),
  );
  const done = await importBatch(store, {
    author: "test",
    label: "actors",
    actors: named,
    sources: [],
    presets: [],
    facts: [],
    series: [],
  });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

type ZipOptions = { readonly method?: 0 | 8; readonly crc?: number };

/** A zip archive with any names at all, also such as no honest program would write. */
export function zipOf(files: Record<string, string | Uint8Array>, { method = 8, crc }: ZipOptions = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const raw = Buffer.from(text);
    const packed = method === 8 ? deflateRawSync(raw) : raw;
    const bytes = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc ?? crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(raw.length, 18);
    fields.writeUInt16LE(bytes.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), fields, bytes, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, tail, bytes]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, directory, Buffer.from("PK\x05\x06"), end]);
}

/** What a ledger holds, counted: equal before and after something that stored nothing. */
export async function contentsOf(store: Store): Promise<Record<string, number>> {
  const { db, t } = reading(store);
  const { batches, datasetVersions, datasetListings, blocks, datasetFacts, revisions } = t;
  return {
    batches: (await db.select({ id: batches.id }).from(batches)).length,
    versions: (await db.select({ id: datasetVersions.id }).from(datasetVersions)).length,
    listings: (await db.select({ hash: datasetListings.hash }).from(datasetListings)).length,
    blocks: (await db.select({ hash: blocks.hash }).from(blocks)).length,
    facts: (await db.select({ id: datasetFacts.factId }).from(datasetFacts)).length,
    revisions: (await db.select({ id: revisions.factId }).from(revisions)).length,
  };
}
