import { count } from "../commands/say.ts";
import type { GivenFile } from "../datasets/engine/given-files.ts";
import { readRows } from "../datasets/engine/rows.ts";
import { shown } from "../datasets/engine/shown.ts";
import { type Problem, problemLine } from "../files/problem.ts";
import { Refusal } from "../refusal.ts";

/** A tie as an analyst's file states it. `weight` 0: stated that there is none. `year` null where the file has no years. */
export type StatedTie = {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  readonly year: number | null;
};

export type Ties = {
  readonly ties: readonly StatedTie[];
  /** Whether the file gives signs alone, so that every tie weighs the same. */
  readonly signsOnly: boolean;
  /** What a reader should know of the file that is no reason to refuse it. */
  readonly remarks: readonly string[];
};

export const MOST_ROWS = 200_000;
export const MOST_ACTORS = 300;
const MOST_BYTES = 50_000_000;
const LONGEST_LABEL = 100;
const MOST_SHOWN = 20;

const signs: Readonly<Record<string, number>> = {
  "+": 1,
  "+1": 1,
  "1": 1,
  positive: 1,
  friendly: 1,
  "-": -1,
  "-1": -1,
  negative: -1,
  hostile: -1,
  "0": 0,
};

/** Reads a table with the columns a, b, sign or weight, and year where it has one. Refuses it whole, with every problem by its place. */
export async function readTies(file: GivenFile): Promise<Ties> {
  if (file.bytes > MOST_BYTES)
    throw new Refusal(`${file.name}: found ${file.bytes} bytes; expected at most ${MOST_BYTES}`);
  const problems: Problem[] = [];
  const ties: StatedTie[] = [];
  const stated = new Map<string, { row: number; weight: number }>();
  const labels = new Map<string, Set<string>>();
  const actors = new Map<number | null, Set<string>>();
  let header: readonly string[] = [];
  let measure: "sign" | "weight" = "sign";

  await readRows(
    file,
    { columns: { needed: ["a", "b"] } },
    {
      start: (format) => {
        header = format.header;
        measure = measureIn(header, file.name);
      },
      row: (cells, row) => {
        if (row > MOST_ROWS)
          throw new Refusal(`${file.name}:${row}  found more than ${MOST_ROWS - 1} rows of ties; expected fewer`);
        if (cells.every((cell) => cell.trim() === "")) return;
        const fault = (field: string, found: string, expected: string, hint?: string): void => {
          const column = Math.max(0, header.indexOf(field)) + 1;
          problems.push({ file: file.name, row, column, field, found, expected, ...(hint ? { hint } : {}) });
        };
        if (cells.length > header.length) {
          const hint = "Put a label that contains the separator into quotation marks.";
          fault("", `${cells.length} cells`, `${header.length}, as the header has`, hint);
          return;
        }
        const before = problems.length;
        const text = (column: string) => (cells[header.indexOf(column)] ?? "").trim().normalize("NFC");
        const [a, b] = [label(text("a"), "a", fault), label(text("b"), "b", fault)];
        const weight = weightOf(text(measure), measure, fault);
        const year = header.includes("year") ? yearOf(text("year"), fault) : null;
        if (a !== "" && a === b) fault("b", quoted(b), "another actor than in a", "An actor has no tie with itself.");
        if (problems.length > before) return;
        const key = JSON.stringify([year, ...[a, b].sort()]);
        const first = stated.get(key);
        if (first) {
          const against = Math.sign(first.weight) !== Math.sign(weight);
          const which = `${quoted(a)} and ${quoted(b)}${year === null ? "" : ` in ${year}`}`;
          fault(
            measure,
            `a second tie of ${which}`,
            "each pair once",
            against
              ? `Row ${first.row} says the opposite: decide which holds.`
              : `Row ${first.row} has it already, maybe the other way round: ties have no direction here.`,
          );
          return;
        }
        stated.set(key, { row, weight });
        ties.push({ a, b, weight, year });
        for (const actor of [a, b]) {
          entry(labels, actor.toLowerCase()).add(actor);
          entry(actors, year).add(actor);
        }
      },
    },
  );
  refuse(file.name, problems);
  if (ties.length === 0) throw new Refusal(`${file.name}:2  found no tie below the header; expected one or more`);
  for (const [year, found] of actors) {
    if (found.size > MOST_ACTORS)
      throw new Refusal(
        `${file.name}: found ${found.size} actors${year === null ? "" : ` in ${year}`}; expected at most ${MOST_ACTORS}`,
      );
  }
  return { ties, signsOnly: measure === "sign", remarks: remarksOn(header, labels) };
}

type Fault = (field: string, found: string, expected: string, hint?: string) => void;

function measureIn(header: readonly string[], name: string): "sign" | "weight" {
  const [sign, weight] = [header.includes("sign"), header.includes("weight")];
  if (sign && weight) throw new Refusal(`${name}:1  found the columns sign and weight; expected one of them`);
  if (!sign && !weight)
    throw new Refusal(
      `${name}:1  found no column sign or weight; found ${shown(header.join(", "), 400)}. A tie needs one of them`,
    );
  return sign ? "sign" : "weight";
}

function label(text: string, column: "a" | "b", fault: Fault): string {
  const expected = `a label of 1 to ${LONGEST_LABEL} characters`;
  if (text === "") fault(column, "a blank cell", expected);
  else if (text.length > LONGEST_LABEL) fault(column, `${text.length} characters`, expected);
  else if (/\p{Cc}/u.test(text)) fault(column, quoted(text), `${expected} without control characters`);
  return text;
}

function weightOf(text: string, measure: "sign" | "weight", fault: Fault): number {
  const typed = text.replace("\u2212", "-");
  const hint = text === "" ? "Leave out the row of a pair whose tie is not known." : undefined;
  if (measure === "sign") {
    const sign = Object.hasOwn(signs, typed.toLowerCase()) ? signs[typed.toLowerCase()] : undefined;
    if (sign === undefined) fault("sign", quoted(text), "+, - or 0 (also 1, -1, positive, negative)", hint);
    return sign ?? 0;
  }
  const weight = Number(typed);
  if (typed === "" || !Number.isFinite(weight))
    fault("weight", quoted(text), "a number with a decimal point, below 0 for a hostile tie", hint);
  return Number.isFinite(weight) ? weight : 0;
}

function yearOf(text: string, fault: Fault): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) === 0) fault("year", quoted(text), "a year from 1 to 9999");
  return Number(text);
}

const quoted = (text: string): string => `"${shown(text)}"`;

function refuse(name: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const more = problems.length > MOST_SHOWN ? [`… and ${problems.length - MOST_SHOWN} more`] : [];
  const lines = [...problems.slice(0, MOST_SHOWN).map(problemLine), ...more];
  throw new Refusal(`${name} is not taken: ${count(problems.length, "problem")}\n${lines.join("\n")}`);
}

const known: ReadonlySet<string> = new Set(["a", "b", "sign", "weight", "year"]);

function remarksOn(header: readonly string[], labels: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const unread = header.filter((column) => !known.has(column));
  const alike = [...labels.values()]
    .filter((forms) => forms.size > 1)
    .map((forms) => [...forms].map(quoted).join(" and "));
  return [
    ...(unread.length > 0 ? [`not read: ${shown(unread.join(", "), 200)}`] : []),
    ...alike.slice(0, MOST_SHOWN).map((forms) => `${forms} are counted as different actors`),
  ];
}

function entry<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  const found = map.get(key) ?? new Set<V>();
  map.set(key, found);
  return found;
}
