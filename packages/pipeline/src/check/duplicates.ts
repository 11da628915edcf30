import { seriesKey } from "@entente/core/series";
import { identityOf } from "@entente/db/ledger/projection";
import type { DataFiles } from "../files/data-folder.ts";
import type { Located, Problem } from "../files/problem.ts";
import { problemAt } from "./problem-at.ts";

/** Ids that stand twice, claims entered twice, and bulk numbers under one name. */
export const duplicates = (files: DataFiles): Problem[] => [
  ...twice(files.actors, ({ id }) => id, ["id"], "a code of its own"),
  ...twice(files.sources, ({ id }) => id, ["id"], "an id of its own"),
  ...twice(files.presets, ({ id }) => id, ["id"], "an id of its own"),
  ...twice(files.facts, ({ fact }) => fact.id, ["fact", "id"], "an id of its own"),
  ...twice(files.facts, ({ fact }) => identityOf(fact), ["fact", "title"], "a claim that is entered once"),
  ...twice(files.series, seriesKey, [], "one row for each number"),
];

function twice<T>(
  records: readonly Located<T>[],
  key: (value: T) => string,
  path: readonly PropertyKey[],
  expected: string,
): Problem[] {
  const seen = new Map<string, Located<T>>();
  return records.flatMap((record) => {
    const name = key(record.value);
    const first = seen.get(name);
    if (!first) {
      seen.set(name, record);
      return [];
    }
    const { file, row } = first.at(path);
    return [problemAt(record, path, { found: "a repetition", expected, hint: `It stands at ${file}:${row} already` })];
  });
}
