import { sideOf } from "../bound/duties.ts";
import type { Duty, Side, Standing } from "../bound/types.ts";
import { whoIsBound } from "../bound/who-is-bound.ts";
import type { Index } from "../indicators/index-inputs.ts";
import type { ActorId } from "../units/ids.ts";
import { isMissing } from "../units/missing.ts";
import type { IsoDate } from "../units/valid-time.ts";
import type { Touched } from "./touched.ts";

/** A duty without its treaty: of each type the firmest that a state owes. */
export type DutyKind = Pick<Duty, "type" | "trigger">;

/** What a state would owe if another is attacked. */
export type Owed = {
  readonly standing: Standing;
  readonly toAttacked: readonly DutyKind[];
  readonly toAttacker: readonly DutyKind[];
  /** Whether a treaty may bind it beside these: a date is not recorded, or a dispute not decided. */
  readonly doubtful: boolean;
};

/** A state that would be bound otherwise than it is. `attacker`: null where the group is set against nobody. */
export type BoundShift = {
  readonly state: ActorId;
  readonly attacked: ActorId;
  readonly attacker: ActorId | null;
  readonly before: Owed;
  readonly after: Owed;
};

/** Whose treaties are known: the attacks asked about are those of `against` on `members`, the states asked are all three. */
export type Attacks = {
  readonly members: readonly ActorId[];
  readonly against: readonly ActorId[];
  readonly outside: readonly ActorId[];
  readonly on: IsoDate;
};

/**
 * Who would be bound otherwise in the attacks of each rival on each member, by whoIsBound before and after. Without rivals: what each
 * owes each member, whoever attacks it. Nobody but those named is asked. An attack that can't be asked about is left out: one of the two
 * is not there on the day, or is a mere sum of states. Throws on an unknown actor. `touched` tells between whom no bond can differ, which
 * is then not looked at: a matter of speed alone.
 */
export function boundShifts(
  before: Index,
  after: Index,
  attacks: Attacks,
  touched: Pick<Touched, "bonds"> = { bonds: () => true },
): BoundShift[] {
  const { members, against, outside, on } = attacks;
  const everyone = [...members, ...against, ...outside];
  const attackers = against.length === 0 ? [null] : against;
  const looks = [before, after].map((index): Look => ({ index, side: keptSides() }));
  return members.flatMap((attacked) =>
    attackers.flatMap((attacker) => {
      const states = everyone.filter(
        (state) => touched.bonds(state, attacked) || (attacker !== null && touched.bonds(state, attacker)),
      );
      if (states.length === 0) return [];
      const [was, is] = looks.map((look) =>
        attacker === null ? owedToward(look, states, attacked, on) : owedIn(look, states, { attacked, attacker, on }),
      );
      return states.flatMap((state): BoundShift[] => {
        const [then, now] = [was?.get(state) ?? nothing, is?.get(state) ?? nothing];
        return isSame(then, now) ? [] : [{ state, attacked, attacker, before: then, after: now }];
      });
    }),
  );
}

/** An index, and its sides of the day, each worked out once. */
type Look = { readonly index: Index; readonly side: typeof sideOf };

function keptSides(): typeof sideOf {
  const kept = new Map<string, Side>();
  return (index, owes, to, on) => {
    const key = `${owes} ${to}`;
    const found = kept.get(key) ?? sideOf(index, owes, to, on);
    kept.set(key, found);
    return found;
  };
}

const nothing: Owed = { standing: "unknown", toAttacked: [], toAttacker: [], doubtful: false };

function owedIn(
  { index, side }: Look,
  states: readonly ActorId[],
  attack: { readonly attacked: ActorId; readonly attacker: ActorId; readonly on: IsoDate },
): Map<ActorId, Owed> {
  const actors = states.flatMap((id) => index.actors.get(id) ?? []);
  const found = whoIsBound(index, attack, [], { among: actors, side });
  if (isMissing(found)) return new Map();
  return new Map(
    found.states.map(({ state, standing, towardsAttacked, towardsAttacker }) => [
      state,
      {
        standing,
        toAttacked: firmest(towardsAttacked),
        toAttacker: firmest(towardsAttacker),
        doubtful: towardsAttacked.doubtful.length + towardsAttacker.doubtful.length > 0,
      },
    ]),
  );
}

/** The same where nobody is named that attacks. */
function owedToward(
  { index, side: sideFrom }: Look,
  states: readonly ActorId[],
  attacked: ActorId,
  on: IsoDate,
): Map<ActorId, Owed> {
  const others = states.filter((state) => state !== attacked);
  return new Map(
    others.map((state): [ActorId, Owed] => {
      const side = sideFrom(index, state, attacked, on);
      const doubtful = side.doubtful.length > 0;
      return [state, { standing: standingTowards(side), toAttacked: firmest(side), toAttacker: [], doubtful }];
    }),
  );
}

function standingTowards({ duties, doubtful, absences }: Side): Standing {
  if (duties.some(({ type }) => type === "defence")) return "attacked";
  if (duties.length > 0) return "short-of-help";
  return doubtful.length === 0 && absences.length > 0 ? "none" : "unknown";
}

/** Duties come with the firmest of each type first. */
const firmest = ({ duties }: Side): DutyKind[] =>
  duties
    .filter(({ type }, i) => duties.findIndex((other) => other.type === type) === i)
    .map(({ type, trigger }) => ({ type, trigger }));

const isSame = (x: Owed, y: Owed): boolean => JSON.stringify(x) === JSON.stringify(y);
