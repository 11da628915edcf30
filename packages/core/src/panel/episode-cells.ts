import type { Settings } from "../cohesion/types.ts";
import { type Episode, lastDayNumber } from "../indicators/episodes.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { toldOf, weighsOn, weightOf } from "../indicators/weigh-episodes.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { missing } from "../units/missing.ts";
import { type FactCells, factCells, pairsWithFacts, setCell } from "./fact-pairs.ts";

const every = () => true;
/** Of two actors that can be asked about. */
const none = missing("no-fact");

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
    ({ episodes, absences }) =>
      episodes.some((episode) => episode.effect === effect) || absences.some(({ fact }) => fact.of === effect),
    true,
  );
  const asked = { effect, year, on: lastDayNumber(year), halfLifeYears: settings.halfLifeYears };
  for (const { i, j } of touched) {
    const [a = "", b = ""] = [actors[i], actors[j]];
    const told = toldOf(index, a, b);
    const there = weightOf(index, told, asked, (episode) => weighsOn(episode, a, b));
    const back = weightOf(index, told, asked, (episode) => weighsOn(episode, b, a));
    const both = weightOf(index, told, asked, every);
    setCell(directed, i * n + j, there.value ?? none, there.coverage);
    setCell(directed, j * n + i, back.value ?? none, back.coverage);
    setCell(pooled, i * n + j, both.value ?? none, both.coverage);
    setCell(pooled, j * n + i, both.value ?? none, both.coverage);
  }
  return { directed, pooled };
}
