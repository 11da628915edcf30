import { readFileSync } from "node:fs";
import { fieldIssues } from "@entente/core/issues";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Located, Place, Problem } from "./problem.ts";

type Shape<T> = {
  readonly schema: z.ZodType<T>;
  /** From what stands in the file to what the schema takes, and back for the place of a field. */
  readonly toRecord: (entry: Record<string, unknown>) => unknown;
  readonly toFilePath: (path: readonly PropertyKey[]) => readonly PropertyKey[];
};

/** An entry of the file is the record itself. */
export const plain = <T>(schema: z.ZodType<T>): Shape<T> => ({
  schema,
  toRecord: (entry) => entry,
  toFilePath: (path) => path,
});

/** A YAML file that lists records. Everything that is wrong is reported, not only the first. */
export function readYamlList<T>(
  file: string,
  name: string,
  { schema, toRecord, toFilePath }: Shape<T>,
): { records: Located<T>[]; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: name, row: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      ...place(error.pos[0]),
      field: "",
      found: "broken YAML",
      expected: "well-formed YAML",
      hint: error.message.split("\n")[0] ?? error.code,
    }));
    return { records: [], problems };
  }
  const whole: unknown = document.toJS();
  if (!Array.isArray(whole)) {
    const found = whole === null ? "an empty file" : `a ${typeof whole}`;
    return { records: [], problems: [{ ...place(0), field: "", found, expected: "a list of entries" }] };
  }

  /** The place of the field, or of the nearest thing around it that is written down. */
  const placeOf = (path: readonly PropertyKey[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return place(node.range[0]);
    }
    return place(0);
  };

  const records: Located<T>[] = [];
  const problems: Problem[] = [];
  for (const [position, entry] of whole.entries()) {
    if (entry === null || typeof entry !== "object" || Array.isArray(entry)) {
      problems.push({
        ...placeOf([position]),
        field: "",
        found: JSON.stringify(entry),
        expected: "an entry with fields",
      });
      continue;
    }
    const at = (path: readonly PropertyKey[]) => placeOf([position, ...toFilePath(path)]);
    const record = toRecord(entry);
    const parsed = schema.safeParse(record);
    if (parsed.success) {
      records.push({ value: parsed.data, at });
      continue;
    }
    for (const [i, { path, found, expected }] of fieldIssues(parsed.error, record).entries()) {
      const steps = parsed.error.issues[i]?.path ?? [];
      problems.push({ ...at(steps), field: toFilePath(steps).map(String).join(".") || path, found, expected });
    }
  }
  return { records, problems };
}
