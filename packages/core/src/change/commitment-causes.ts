import { bindingOf } from "../indicators/commitment.ts";
import { shapley } from "../scenario/shapley.ts";
import type { ActorId, FactId } from "../units/ids.ts";
import type { Cause, End } from "./types.ts";

/**
 * The treaties behind a change of rung: Shapley values over those that came, went or bind otherwise, of the value of the highest
 * rung that is left (exact for up to eight). Where a mixture of old and new leaves no treaty at all, it counts as the lower
 * end. Scores of C, unscaled; what adds nothing is left out.
 */
export function commitmentCauses(
  before: End,
  after: End,
  [a, b]: readonly [ActorId, ActorId],
  [was, is]: readonly [number, number],
): Cause[] {
  const [old, now] = [rungsOf(before, a, b), rungsOf(after, a, b)];
  const none = Math.min(was, is);
  const all = [...new Set([...old.keys(), ...now.keys()])].sort();
  const players = all.filter((fact) => old.get(fact) !== now.get(fact));
  const stays = all.flatMap((fact) => (old.get(fact) === now.get(fact) ? (now.get(fact) ?? []) : []));
  const amounts = shapley(players.length, (chosen) => {
    if (chosen.length === 0) return was;
    if (chosen.length === players.length) return is;
    const made = new Set(chosen);
    const left = players.flatMap((fact, player) => (made.has(player) ? now : old).get(fact) ?? []);
    return stays.length + left.length === 0 ? none : Math.max(...stays, ...left);
  });
  const causes = players.flatMap((fact, player): Cause[] => {
    const amount = amounts[player] ?? 0;
    if (amount === 0) return [];
    return [{ of: "fact", fact, moved: !old.has(fact) ? "came" : now.has(fact) ? "changed" : "went", amount }];
  });
  // No treaty moved, but the ladder did, or a search alone came or went.
  return players.length === 0 && was !== is ? [{ of: "kind-of-data", amount: is - was }] : causes;
}

const rungsOf = ({ index, year, settings }: End, a: ActorId, b: ActorId): ReadonlyMap<FactId, number> =>
  new Map(bindingOf(index, a, b, year).counted.map(({ fact, rung }) => [fact.id, settings.ladder[rung]]));
