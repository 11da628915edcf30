import type { FactOf } from "../facts/fact.ts";
import type { ActorId } from "../units/ids.ts";
import { holdsOn, type IsoDate, intersection, type ValidTime, validTime } from "../units/valid-time.ts";

type Treaty = FactOf<"treaty">;

/** The spells in which each party with times of its own was bound. */
function spells(treaty: Treaty): Map<ActorId, ValidTime[]> {
  const found = new Map<ActorId, ValidTime[]>();
  for (const { actor, valid } of treaty.bound ?? []) {
    const times = found.get(actor);
    if (times) times.push(validTime(valid));
    else found.set(actor, [validTime(valid)]);
  }
  return found;
}

/**
 * When a treaty in force at `time` binds both of two parties: one time for each pair of spells that overlap, none where they were
 * never bound together. Undefined where it binds both at all times.
 */
export function bindingTimes(treaty: Treaty, time: ValidTime): (a: ActorId, b: ActorId) => ValidTime[] | undefined {
  const own = spells(treaty);
  return (a, b) => {
    const [ofA, ofB] = [own.get(a), own.get(b)];
    if (ofA === undefined && ofB === undefined) return undefined;
    const within = (times: readonly ValidTime[], others: readonly ValidTime[] | undefined): ValidTime[] =>
      others === undefined ? [...times] : times.flatMap((x) => others.flatMap((y) => intersection(x, y) ?? []));
    return within(within([time], ofA), ofB);
  };
}

/** Whether a treaty in force at `time` binds all of some of its parties on a day. */
export function bindsAll(
  treaty: Treaty,
  time: ValidTime,
  members: readonly ActorId[],
  on: IsoDate,
): boolean | "unknown" {
  const own = spells(treaty);
  let binds = holdsOn(time, on);
  for (const member of members) {
    const bound = own.get(member)?.map((spell) => holdsOn(spell, on));
    if (binds === false || bound === undefined || bound.includes(true)) continue;
    binds = bound.includes("unknown") ? "unknown" : false;
  }
  return binds;
}
