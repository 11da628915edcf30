import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { Actor } from "@entente/core/actors";
import { Preset } from "@entente/core/cohesion/presets";
import type { FactRecord } from "@entente/core/facts/fact";
import type { SeriesPoint } from "@entente/core/series";
import { Source } from "@entente/core/sources";
import { Refusal } from "../refusal.ts";
import { readFacts } from "./facts-file.ts";
import type { Located, Problem } from "./problem.ts";
import { readSeries } from "./series-file.ts";
import { plain, readYamlList } from "./yaml-file.ts";

/** Everything a data folder holds, each record knowing where it was written. */
export type DataFiles = {
  readonly actors: Located<Actor>[];
  readonly sources: Located<Source>[];
  readonly presets: Located<Preset>[];
  readonly facts: Located<FactRecord>[];
  readonly series: Located<SeriesPoint>[];
};

/** Reads `actors.yaml`, `sources.yaml`, `presets.yaml`, `facts/*.yaml` and `series/*.csv`. What is absent is empty. */
export function readDataFiles(folder: string): { files: DataFiles; problems: Problem[] } {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Refusal(`${folder} is not a folder: name one that holds actors.yaml, sources.yaml, facts/ or series/`);
  }
  const problems: Problem[] = [];
  const gather = <T>(
    names: readonly string[],
    read: (file: string, name: string) => { records: Located<T>[]; problems: Problem[] },
  ): Located<T>[] =>
    names.flatMap((name) => {
      const one = read(join(folder, name), name);
      problems.push(...one.problems);
      return one.records;
    });
  const list =
    <T>(schema: Parameters<typeof plain<T>>[0]) =>
    (file: string, name: string) =>
      readYamlList(file, name, plain(schema));

  const files: DataFiles = {
    actors: gather(present(folder, "actors.yaml"), list(Actor)),
    sources: gather(present(folder, "sources.yaml"), list(Source)),
    presets: gather(present(folder, "presets.yaml"), list(Preset)),
    facts: gather(within(folder, "facts", ".yaml"), readFacts),
    series: gather(within(folder, "series", ".csv"), readSeries),
  };
  const known = Object.values(files).reduce((sum, records) => sum + records.length, 0);
  if (known === 0 && problems.length === 0)
    throw new Refusal(`${folder} holds no actor, source, preset, fact or series`);
  return { files, problems };
}

const present = (folder: string, name: string): string[] => (existsSync(join(folder, name)) ? [name] : []);

function within(folder: string, part: string, ending: string): string[] {
  const place = join(folder, part);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => relative(folder, join(place, name)))
    .sort();
}
