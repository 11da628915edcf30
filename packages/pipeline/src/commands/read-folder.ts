import { checkFolder } from "../check/check-folder.ts";
import type { Known } from "../check/references.ts";
import { problemLine } from "../files/problem.ts";
import { Refusal } from "../refusal.ts";
import { count, say } from "./say.ts";

const MOST_SHOWN = 200;

/** The content of a folder that holds; otherwise every problem is said, and the command ends. */
export function readFolder(folder: string, known?: Known) {
  const checked = checkFolder(folder, known);
  if (checked.ok) return checked.content;
  const { problems } = checked;
  for (const problem of problems.slice(0, MOST_SHOWN)) say(problemLine(problem));
  if (problems.length > MOST_SHOWN) say(`… and ${problems.length - MOST_SHOWN} more`);
  throw new Refusal(
    `${count(problems.length, "problem")} in ${folder}; nothing was stored. Correct them and run it again`,
  );
}

export const summary = ({ actors, sources, presets, facts, series }: ReturnType<typeof readFolder>): string =>
  [
    count(actors.length, "actor"),
    count(sources.length, "source"),
    count(presets.length, "preset group"),
    count(facts.length, "fact"),
    count(series.length, "series point"),
  ].join(", ");
