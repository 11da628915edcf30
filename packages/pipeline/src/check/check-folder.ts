import type { ImportBatch } from "@entente/db/ledger/batch";
import { type DataFiles, readDataFiles } from "../files/data-folder.ts";
import { byPlace, type Located, type Problem } from "../files/problem.ts";
import { undecidedDisputes } from "./disputes.ts";
import { duplicates } from "./duplicates.ts";
import { type Known, nothingKnown, unknownReferences } from "./references.ts";
import { misdirected } from "./undirected.ts";

export type Checked =
  | { readonly ok: true; readonly content: Pick<ImportBatch, keyof DataFiles> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const values = <T>(records: readonly Located<T>[]): T[] => records.map(({ value }) => value);

/** Reads a data folder whole: either every record holds, or every problem is named and nothing is to be stored. */
export function checkFolder(folder: string, known: Known = nothingKnown): Checked {
  const { files, problems } = readDataFiles(folder);
  const all = [
    ...problems,
    ...duplicates(files),
    ...undecidedDisputes(files),
    ...misdirected(files),
    // A record that could not be read is no reason to call every mention of it unknown.
    ...(problems.length === 0 ? unknownReferences(files, known) : []),
  ];
  if (all.length > 0) return { ok: false, problems: all.sort(byPlace) };
  const { actors, sources, presets, facts, series } = files;
  return {
    ok: true,
    content: {
      actors: values(actors),
      sources: values(sources),
      presets: values(presets),
      facts: values(facts),
      series: values(series),
    },
  };
}
