import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { Actor } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import type { StoredBlock } from "@entente/db/series/block-code";
import type { ImportedFile } from "@entente/db/tables/datasets";
import { Refusal } from "../../refusal.ts";
import type { Dataset, Table } from "../dataset.ts";
import { Row, RowFault } from "../row.ts";
import { States } from "../states.ts";
import { Collector } from "./collector.ts";
import type { Encoding } from "./decode.ts";
import type { GivenFile } from "./given-files.ts";
import { Rejections, rejectionLine } from "./rejections.ts";
import { type Format, readRows } from "./rows.ts";
import { shown } from "./shown.ts";

export type ReadOptions = {
  /** The actors that the ledger knows. */
  readonly actors: readonly Actor[];
  /** Where rejected rows are written; nowhere when not given. */
  readonly rejectedTo?: string | undefined;
  readonly encoding?: Encoding | undefined;
  /** Told how far the reading is after each piece of a file: bytes of its content, and rows. */
  readonly progress?: ((file: GivenFile, bytes: number, rows: number) => void) | undefined;
  /** Told of what was taken for granted: an encoding that was guessed, a file that no table knows. */
  readonly say?: ((line: string) => void) | undefined;
};

/** A data set as its files have it, checked, and not stored yet. */
export type ReadDataset = {
  readonly dataset: Dataset;
  readonly files: ImportedFile[];
  readonly facts: FactRecord[];
  readonly actors: Actor[];
  readonly blocks: StoredBlock[];
  readonly read: number;
  readonly leftOut: Record<string, number>;
  readonly rejections: Rejections;
};

/** Rows without content after which a file is given up if it has had no more with content: it is no table, or none of this kind. */
const MOST_HOLLOW = 100_000;

/** Where the rows of a file stand among the rows of all files of the import. */
type Span = { readonly file: string; readonly before: number };

/** Reads every row of every file that a data set needs. Refuses files that are not its own. */
export async function readDataset(
  dataset: Dataset,
  given: readonly GivenFile[],
  options: ReadOptions,
): Promise<ReadDataset> {
  const matched = match(dataset, given, options.say);
  const collector = new Collector(dataset.id);
  const rejections = new Rejections(options.rejectedTo);
  const states = new States(options.actors);
  const spans: Span[] = [];
  const files: ImportedFile[] = [];
  let total = 0;
  try {
    for (const { table, file } of matched) {
      const span = { file: file.name, before: total };
      spans.push(span);
      const rows = await readTable(table, file, { collector, rejections, states, before: total, ...options });
      total += rows;
      // A file that is read as two tables is one file.
      if (matched.find((one) => one.file === file)?.table !== table) continue;
      files.push({
        name: file.name.split(/[\\/]/).at(-1) ?? file.name,
        sha256: await sha256Of(file),
        bytes: file.bytes,
        rows,
      });
    }
    const spanOf = (row: number): Span => spans.findLast(({ before }) => row > before + 1) ?? { file: "", before: 0 };
    const placeOf = (row: number): { file: string; row: number } => {
      const { file, before } = spanOf(row);
      return { file, row: row - before };
    };
    const blocks = collector.blocks(
      spans.length === 1 ? (row) => row : (row) => row - spanOf(row).before,
      ({ first, second, subject }) => {
        const one = placeOf(first);
        rejections.add({
          ...placeOf(second),
          column: "",
          value: subject,
          rule: "each subject once",
          hint: `${one.file}:${one.row} says something of it already; keep one of the two rows`,
        });
      },
    );
    const { facts, actors, leftOut } = collector;
    return { dataset, files, facts, actors, blocks, read: total, leftOut, rejections };
  } finally {
    rejections.close();
    collector.close();
  }
}

/** Which file is which table, in the order of the tables. */
function match(dataset: Dataset, given: readonly GivenFile[], say: ReadOptions["say"]) {
  const tables = dataset.anew?.() ?? dataset.tables;
  const matched = tables.flatMap((table) =>
    given.filter(({ base }) => table.file.test(base)).map((file) => ({ table, file })),
  );
  const absent = tables.filter((table) => table.needed && !matched.some((one) => one.table === table));
  demandOnce(matched);
  if (matched.length === 0 || absent.length > 0) {
    const wanted = (absent.length > 0 ? absent : tables).map(({ name, file }) => `${name} (${readable(file)})`);
    const names = given.map(({ base }) => base);
    throw new Refusal(
      `${dataset.id}: found no ${wanted.join(", no ")} among ${names.slice(0, 12).join(", ") || "no file"}. ` +
        "Give the publisher's own files under their own names",
    );
  }
  const others = given.filter((file) => !matched.some((one) => one.file === file)).map(({ base }) => base);
  if (others.length > 0) say?.(`not read, for no table of ${dataset.id} is in them: ${others.join(", ")}`);
  return matched;
}

/** A file that was unpacked beside its archive would be read twice. */
function demandOnce(matched: readonly { table: Table; file: GivenFile }[]): void {
  for (const [i, { table, file }] of matched.entries()) {
    const other = matched.slice(0, i).find((one) => one.table === table && one.file.base === file.base);
    if (other) throw new Refusal(`${file.name}: the same file as ${other.file.name} by its name; give one of the two`);
  }
}

const readable = ({ source }: RegExp): string => source.replaceAll(/\^|\$|\\/g, "");

type Reading = Pick<ReadOptions, "encoding" | "progress" | "say"> & {
  readonly collector: Collector;
  readonly rejections: Rejections;
  readonly states: States;
  readonly before: number;
};

/** The number of rows read, without the header; blank ones are counted as left out. */
async function readTable(table: Table, file: GivenFile, reading: Reading): Promise<number> {
  const { collector, rejections, states, before, encoding, progress, say } = reading;
  const { name } = file;
  let row: Row | undefined;
  let reader: ReturnType<Table["read"]> | undefined;
  let last = 1;
  let hollow = 0;
  const start = ({ encoding: found, separator, header }: Format): void => {
    if (found !== "utf-8" || separator !== ",")
      say?.(`${name}: read as ${found}, separated by ${separator === "\t" ? "tabs" : `"${separator}"`}`);
    demandKnown(header, table, name);
    row = new Row(header);
    reader = table.read(collector, { states, header });
  };
  const reject = (cause: unknown): void => {
    if (!(cause instanceof RowFault)) throw cause;
    collector.reject();
    rejections.add({ file: name, row: last, ...cause.fault });
    passOver();
  };
  const passOver = (): void => {
    hollow += 1;
    if (hollow < MOST_HOLLOW || hollow * 2 < last) return;
    const [first] = rejections.first;
    throw new Refusal(
      `${name}:${last}  ${hollow.toLocaleString("en")} of the rows so far are blank or rejected; expected a table of ${table.name}. ` +
        `Is it another file?${first ? ` The first one: ${rejectionLine(first)}` : ""}`,
    );
  };
  const each = (cells: readonly string[], number: number): void => {
    if (row === undefined || reader === undefined) return;
    last = number;
    row.number = number;
    row.cells = cells;
    collector.begin(before + number);
    try {
      if (cells.length !== row.width) {
        if (cells.length === 1 && cells[0]?.trim() === "") {
          collector.leaveOut("a blank row");
          passOver();
          return;
        }
        throw new RowFault({
          column: "",
          value: `${cells.length} cells`,
          rule: `${row.width} cells, as the header has`,
          hint: "a separator is missing or one too many, or the file is cut off here",
        });
      }
      reader.row(row);
    } catch (cause) {
      reject(cause);
    }
  };
  await readRows(
    file,
    table,
    { start, row: each, progress: (bytes, rows) => progress?.(file, bytes, rows) },
    { encoding },
  );
  try {
    collector.begin(before + last);
    reader?.end?.();
  } catch (cause) {
    if (cause instanceof Refusal) throw new Refusal(`${name}: ${cause.message}`);
    reject(cause);
  }
  return last - 1;
}

function demandKnown(header: readonly string[], { columns, ignored = [] }: Table, name: string): void {
  if (ignored === "any") return;
  const known = new Set([...columns.needed, ...(columns.read ?? []), ...ignored]);
  const unknown = header.filter((column) => !known.has(column));
  if (unknown.length > 0) {
    throw new Refusal(
      `${name}:1  found the column ${shown(unknown.slice(0, 8).join(", "), 400)}, which this data set does not have. Is it another version of it?`,
    );
  }
}

async function sha256Of({ path }: GivenFile): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
