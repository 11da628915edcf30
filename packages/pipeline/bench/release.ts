import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { writeContent } from "@entente/db/release/build";
import type { ReleaseContent } from "@entente/db/release/content";
import { openRelease, type Release } from "@entente/db/release/open";
import { figureRows, groupMatrix } from "@entente/db/release/read-figures";
import { assembleBlock, NONE_32, PointColumns } from "@entente/db/series/assemble";
import { encodeBlock, type StoredBlock } from "@entente/db/series/block-code";
import { Names } from "@entente/db/series/names";
import { deriveInWorkers } from "../src/derive/in-workers.ts";

/**
 * Milliseconds to derive and write a release of made-up trade, and to read the matrix of twelve states in a year from it, by the
 * number of states and years; beside it DuckDB reading the same matrix from a table of the same figures in memory.
 */

const SIZES = [
  { states: 50, years: 50 },
  { states: 100, years: 50 },
  { states: 100, years: 150 },
  { states: 195, years: 40 },
  { states: 195, years: 145 },
];
const MEMBERS = 12;
const QUESTIONS = 400;

/** Numbers that look like chance and are the same in every run. */
function* chance(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const idOf = (i: number): string => `S${String(i).padStart(3, "0")}`;

function world(states: number, years: number): ReleaseContent {
  const next = chance(7);
  const blocks: StoredBlock[] = [];
  for (let y = 0; y < years; y++) {
    const names = { actors: new Names(), parts: new Names(), flags: new Names() };
    const columns = new PointColumns(states * (states - 1));
    let k = 0;
    for (let i = 0; i < states; i++) {
      for (let j = 0; j < states; j++) {
        if (i === j) continue;
        columns.from[k] = names.actors.numberOf(idOf(i));
        columns.to[k] = names.actors.numberOf(idOf(j));
        columns.part[k] = NONE_32;
        columns.value[k] = Math.floor(next.next().value * 1e9);
        k += 1;
      }
    }
    const key = { dataset: "cow-trade-4.0", indicator: "trade.flow", reporter: "compiled", year: 1870 + y } as const;
    blocks.push(encodeBlock(assembleBlock(key, columns, k, names).block));
  }
  const actors = Array.from({ length: states }, (_, i) => ({
    kind: "state" as const,
    id: idOf(i),
    name: `State ${i}`,
    valid: "1816/..",
    codes: [],
  }));
  return { actors, sources: [], presets: [], facts: [], series: [], datasets: [], blocks };
}

const percentile = (ascending: Float64Array, share: number): number =>
  ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))] ?? Number.NaN;

type Question = { members: string[]; year: number };

function questions(states: number, years: number): Question[] {
  const next = chance(11);
  return Array.from({ length: QUESTIONS }, () => {
    const members = new Set<string>();
    while (members.size < MEMBERS) members.add(idOf(Math.floor(next.next().value * states)));
    return { members: [...members], year: 1870 + Math.floor(next.next().value * years) };
  });
}

async function timed(asked: readonly Question[], ask: (question: Question) => unknown): Promise<Float64Array> {
  const times = new Float64Array(asked.length);
  for (const [i, question] of asked.entries()) {
    const started = performance.now();
    await ask(question);
    times[i] = performance.now() - started;
  }
  return times.sort();
}

async function inDuckDb(release: Release, years: number) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("create table f (year integer, a varchar, b varchar, value double)");
  const appender = await connection.createAppender("f");
  for (const { year, a, b, value } of figureRows(release, "partner-share", { from: 1870, to: 1870 + years })) {
    appender.appendInteger(year);
    appender.appendVarchar(a);
    appender.appendVarchar(b ?? "");
    if (value === null) appender.appendNull();
    else appender.appendDouble(value);
    appender.endRow();
  }
  appender.closeSync();
  const list = (members: readonly string[]): string => members.map((member) => `'${member}'`).join(",");
  return async ({ members, year }: Question) => {
    const among = list(members);
    const read = await connection.runAndReadAll(
      `select a, b, value from f where year = ${year} and a in (${among}) and b in (${among})`,
    );
    return read.getRows();
  };
}

const table: Record<string, string | number>[] = [];
for (const { states, years } of SIZES) {
  const home = mkdtempSync(join(tmpdir(), "entente-bench-"));
  try {
    const content = world(states, years);
    const started = performance.now();
    const derived = await deriveInWorkers(content);
    const derivedAfter = performance.now();
    const { id } = writeContent(content, { home, code: "bench", publishedAt: "2026-01-01T00:00:00.000Z", derived });
    const writtenAfter = performance.now();
    const release = openRelease(home, id);
    if (release === null) throw new Error("no release to measure");
    const asked = questions(states, years);
    const ask = await inDuckDb(release, years);
    for (const question of asked.slice(0, 5)) {
      const ours = groupMatrix(release, "partner-share", question.members, question.year)
        .flat()
        .filter((cell) => cell);
      const theirs = await ask(question);
      if (ours.length !== theirs.length) throw new Error(`found ${ours.length} cells; DuckDB found ${theirs.length}`);
    }
    const ours = await timed(asked, ({ members, year }) => groupMatrix(release, "partner-share", members, year));
    const theirs = await timed(asked, ask);
    table.push({
      states,
      years,
      rows: (states * (states - 1) * years).toLocaleString("en"),
      "derive s": ((derivedAfter - started) / 1000).toFixed(1),
      "write s": ((writtenAfter - derivedAfter) / 1000).toFixed(1),
      "matrix median ms": percentile(ours, 0.5).toFixed(2),
      "matrix p95 ms": percentile(ours, 0.95).toFixed(2),
      "DuckDB median ms": percentile(theirs, 0.5).toFixed(2),
      "DuckDB p95 ms": percentile(theirs, 0.95).toFixed(2),
      "p95 ratio": (percentile(ours, 0.95) / percentile(theirs, 0.95)).toFixed(2),
    });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
console.log("A release of made-up trade, and the matrix of twelve states in a year (each asked once, in no order)");
console.table(table);
