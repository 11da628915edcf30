import { type Actor, WORLD } from "@entente/core/actors";
import type { ActorId, Year } from "@entente/core/units/ids";
import type { MissingReason } from "@entente/core/units/missing";
import { holdsOn, lastDayOf, validTime } from "@entente/core/units/valid-time";

type BlocFlow = { from: ActorId; to: ActorId; value: number | MissingReason; flag: string };
type Sum = { sum: number; known: number; of: number };

/**
 * A bloc trades as one: its trade is that of its members (on 31 December) with everybody else, and what they trade among
 * themselves is none of the bloc's. A sum over members with one of them unknown is unknown: the one missing may be the largest.
 */
export function blocTrade(
  everyone: readonly Actor[],
  actors: readonly ActorId[],
  sold: Float64Array,
  traders: ReadonlySet<ActorId>,
  year: Year,
): BlocFlow[] {
  const n = actors.length;
  const on = lastDayOf(year);
  const flows: BlocFlow[] = [];
  const trading = actors.flatMap((actor, i) => (traders.has(actor) ? [i] : []));
  const over = (from: readonly number[], to: readonly number[]): Sum => {
    const found = { sum: 0, known: 0, of: 0 };
    for (const i of from) {
      for (const j of to) {
        if (i === j) continue;
        found.of += 1;
        const flow = sold[i * n + j] ?? Number.NaN;
        if (Number.isNaN(flow)) continue;
        found.sum += flow;
        found.known += 1;
      }
    }
    return found;
  };
  for (const bloc of everyone) {
    if (bloc.kind !== "bloc") continue;
    const ids = bloc.members.filter(({ valid }) => holdsOn(validTime(valid), on) === true).map(({ actor }) => actor);
    const members = ids.map((id) => actors.indexOf(id)).filter((i) => i >= 0 && traders.has(actors[i] ?? ""));
    const whole = ids.length > 0 && members.length === ids.length;
    const outside = trading.filter((i) => !members.includes(i));
    for (const i of trading) {
      const state = actors[i] ?? "";
      const put = (from: ActorId, to: ActorId, { sum, known }: Sum): void => {
        const flag = `sum over members, ${known} of ${ids.length} known`;
        flows.push({ from, to, value: known < ids.length || ids.length === 0 ? "not-covered" : sum, flag });
      };
      if (ids.includes(state)) {
        const flag = `${state} is one of the ${ids.length} members`;
        flows.push({ from: state, to: bloc.id, value: "not-applicable", flag });
        flows.push({ from: bloc.id, to: state, value: "not-applicable", flag });
      } else {
        put(state, bloc.id, over([i], members));
        put(bloc.id, state, over(members, [i]));
      }
    }
    const total = (from: ActorId, to: ActorId, { sum, known, of }: Sum): void => {
      const flag = `${ids.length} members with others, not among themselves: ${known} of ${of} flows known`;
      flows.push({ from, to, value: whole ? sum : "not-covered", flag });
    };
    total(bloc.id, WORLD, over(members, outside));
    total(WORLD, bloc.id, over(outside, members));
  }
  return flows;
}
