import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { actorsOf } from "@entente/core/facts/fact";
import { seriesKey } from "@entente/core/series";
import Database from "better-sqlite3";
import type { Derived, ReleaseContent } from "./content.ts";
import { fillBlocks } from "./write-blocks.ts";

const tables = `
  create table actors (id text primary key, record text not null) without rowid;
  create table sources (id text primary key, record text not null) without rowid;
  create table presets (id text primary key, record text not null) without rowid;
  create table facts (id text primary key, kind text not null, revision integer not null, dispute text, record text not null) without rowid;
  create index facts_in_dispute on facts (dispute) where dispute is not null;
  create table fact_actors (actor text not null, fact text not null, primary key (actor, fact)) without rowid;
  create table fact_sources (source text not null, fact text not null, primary key (source, fact)) without rowid;
  create table series (
    key text primary key, dataset text not null, indicator text not null, "from" text not null, "to" text, part text,
    year integer not null, value real, unit text not null, reporter text not null, missing text, flag text
  ) without rowid;
  create index series_pair on series ("from", "to", indicator, year);
  create table blocks (
    dataset text not null, indicator text not null, reporter text not null, year integer not null,
    derived integer not null, content blob not null,
    primary key (dataset, indicator, reporter, year)
  );
  create table spans (
    "from" text not null, "to" text not null, indicator text not null, dataset text not null, reporter text not null,
    part text not null, content blob not null
  );
  create table span_flags (id integer primary key, text text not null);
  create table figures (
    indicator text not null, year integer not null, rows integer not null, content blob not null,
    primary key (indicator, year)
  );
`;

/** Partial files of builds that were killed; a file under work is younger than this. */
const ABANDONED_AFTER_MS = 3_600_000;

/** Makes a file appear whole or not at all: written beside its place, flushed, then renamed. */
export function appear(file: string, write: (temporary: string) => void): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.${process.pid}-${Date.now()}.part`);
  try {
    write(temporary);
    flush(temporary);
    renameSync(temporary, file);
    flush(folder);
  } finally {
    rmSync(temporary, { force: true });
  }
}

export const appearAsJson = (file: string, value: unknown): void =>
  appear(file, (temporary) => writeFileSync(temporary, `${JSON.stringify(value, null, 2)}\n`));

export function removeAbandoned(folder: string, now: number): void {
  for (const name of readdirSync(folder)) {
    const started = Number(/^\.\d+-(\d+)\.part/.exec(name)?.[1]);
    if (now - started > ABANDONED_AFTER_MS) rmSync(join(folder, name), { force: true });
  }
}

function flush(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes ordered content as a database that will only ever be read. */
export function writeRelease(file: string, content: ReleaseContent, derived: Derived): void {
  const db = new Database(file);
  try {
    db.pragma("journal_mode = OFF");
    db.pragma("synchronous = OFF");
    db.exec(tables);
    db.transaction(() => {
      fill(db, content);
      fillBlocks(db, content.blocks, derived.series);
      fillFigures(db, derived.figures);
    })();
    // After the rows: an index that grows with them is written many times over.
    db.exec(`create index spans_pair on spans ("from", "to"); analyze`);
  } finally {
    db.close();
  }
}

function fill(db: Database.Database, { actors, sources, presets, facts, series }: ReleaseContent): void {
  for (const [table, records] of Object.entries({ actors, sources, presets })) {
    const insert = db.prepare(`insert into ${table} values (?, ?)`);
    for (const record of records) insert.run(record.id, JSON.stringify(record));
  }
  const insertFact = db.prepare("insert into facts values (?, ?, ?, ?, ?)");
  const insertActor = db.prepare("insert into fact_actors values (?, ?)");
  const insertSource = db.prepare("insert or ignore into fact_sources values (?, ?)");
  for (const { record, revision } of facts) {
    const { fact, evidence } = record;
    insertFact.run(fact.id, fact.kind, revision, fact.dispute?.id ?? null, JSON.stringify(record));
    for (const actor of actorsOf(fact)) insertActor.run(actor, fact.id);
    for (const { source } of evidence) insertSource.run(source, fact.id);
  }
  const insertPoint = db.prepare("insert into series values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const p of series) {
    const { dataset, indicator, from, to, part, year, value, unit, reporter, missing, flag } = p;
    insertPoint.run(seriesKey(p), dataset, indicator, from, to, part, year, value, unit, reporter, missing, flag);
  }
}

function fillFigures(db: Database.Database, figures: Derived["figures"]): void {
  const insert = db.prepare("insert into figures values (?, ?, ?, ?)");
  for (const { indicator, year, rows, content } of figures) insert.run(indicator, year, rows, content);
}
