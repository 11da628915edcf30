import type { ActorId } from "@entente/core/units/ids";
import { holdsOn, type IsoDate, type ValidTime, validTime } from "@entente/core/units/valid-time";
import type { States } from "../states.ts";

/** The line of those who held one seat after the other: a state and whom it succeeded. */
type Line = readonly { readonly id: ActorId; readonly time: ValidTime }[];

/**
 * Finds who sat under an alpha-3 code on a day: the state itself, or the one of its line of succession that stood then, since
 * tables of votes keep one column for both (RUS holds the Soviet Union's votes). "unknown" for a code that no actor holds.
 */
export function seatFinder(states: States): (alpha3: string, on: IsoDate) => ActorId | "unknown" | undefined {
  const byId = new Map(states.actors.map((actor) => [actor.id, actor]));
  const lines = new Map<string, Line>();
  for (const actor of states.actors) {
    if (actor.kind !== "state") continue;
    const line: { id: ActorId; time: ValidTime }[] = [];
    for (let next: typeof actor | undefined = actor; next && !line.some(({ id }) => id === next?.id); ) {
      line.push({ id: next.id, time: validTime(next.valid) });
      const before: ReturnType<typeof byId.get> = next.succeeds === undefined ? undefined : byId.get(next.succeeds);
      next = before?.kind === "state" ? before : undefined;
    }
    for (const { scheme, value } of actor.codes) if (scheme === "iso3") lines.set(value, line);
  }
  return (alpha3, on) => {
    const line = lines.get(alpha3);
    if (line === undefined) return "unknown";
    return line.find(({ time }) => holdsOn(time, on) === true)?.id;
  };
}
