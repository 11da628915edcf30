import { join } from "node:path";
import { Actor, type Bloc, type State } from "@entente/core/actors";
import { Preset } from "@entente/core/cohesion/presets";
import type { z } from "zod";
import { problemLine } from "../files/problem.ts";
import { plain, readYamlList } from "../files/yaml-file.ts";
import { Refusal } from "../refusal.ts";

export type StateActor = z.infer<typeof State>;
export type BlocActor = z.infer<typeof Bloc>;

/** Whose figures are carried, in alphabetical order, and everybody the codes of a table may stand for. */
export type Cast = {
  readonly states: readonly StateActor[];
  readonly blocs: readonly BlocActor[];
  readonly everyone: readonly Actor[];
};

/** The actors of the preset groups, and the states that those succeed. */
export function castOf(everyone: readonly Actor[], presets: readonly Preset[]): Cast {
  const byId = new Map(everyone.map((actor) => [actor.id, actor]));
  const ids = new Set(presets.flatMap(({ members, against, outside }) => [...members, ...against, ...outside]));
  // A set hands out what is added to it on the way: a predecessor's predecessor comes along.
  for (const id of ids) {
    const actor = byId.get(id);
    if (actor === undefined) throw new Refusal(`a preset group names ${id}, which actors.yaml does not know`);
    if (actor.kind === "state" && actor.succeeds) ids.add(actor.succeeds);
  }
  const chosen = everyone.filter(({ id }) => ids.has(id)).sort((x, y) => (x.id < y.id ? -1 : 1));
  return {
    states: chosen.filter((actor) => actor.kind === "state"),
    blocs: chosen.filter((actor) => actor.kind === "bloc"),
    everyone,
  };
}

export function readCast(dataFolder: string): Cast {
  const read = <T>(name: string, schema: z.ZodType<T>): T[] => {
    const { records, problems } = readYamlList(join(dataFolder, name), name, plain(schema));
    if (problems.length > 0) throw new Refusal(problems.map(problemLine).join("\n"));
    return records.map(({ value }) => value);
  };
  return castOf(read("actors.yaml", Actor), read("presets.yaml", Preset));
}
