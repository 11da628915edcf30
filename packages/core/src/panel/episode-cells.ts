import type { Settings } from "../cohesion/types.ts";
import type { Episode } from "../indicators/episodes.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { weighsOn, weightOf } from "../indicators/weigh-episodes.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { type FactCells, factCells, pairsWithFacts, setCell } from "./fact-pairs.ts";

const every = () => true;

/** What one effect comes to from each actor on each, and in each pair with both directions pooled. */
export function episodeCells(
  index: Index,
  actors: readonly ActorId[],
  year: Year,
  settings: Settings,
  effect: Episode["effect"],
): { readonly directed: FactCells; readonly pooled: FactCells } {
  const n = actors.length;
  const directed = factCells(index, actors, year);
  const pooled = factCells(index, actors, year);
  const touched = pairsWithFacts(
    index,
    actors,
    year,
    ({ episodes, absences }) => episodes.length + absences.length > 0,
    true,
  );
  for (const { i, j } of touched) {
    const [a = "", b = ""] = [actors[i], actors[j]];
    const weigh = (from: ActorId, to: ActorId, counts: (episode: Episode) => boolean) =>
      weightOf(index, from, to, { effect, year, settings, counts });
    const there = weigh(a, b, (episode) => weighsOn(episode, a, b));
    const back = weigh(b, a, (episode) => weighsOn(episode, b, a));
    const both = weigh(a, b, every);
    setCell(directed, i * n + j, there.value, there.coverage);
    setCell(directed, j * n + i, back.value, back.coverage);
    setCell(pooled, i * n + j, both.value, both.coverage);
    setCell(pooled, j * n + i, both.value, both.coverage);
  }
  return { directed, pooled };
}
