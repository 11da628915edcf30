import { type Actor, spellsOf } from "../actors.ts";
import type { ObligationType } from "../facts/treaty.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { demandActors } from "../indicators/state-system.ts";
import type { ActorId } from "../units/ids.ts";
import { type Missing, type MissingReason, missing } from "../units/missing.ts";
import { holdsOn, type IsoDate, validTime } from "../units/valid-time.ts";
import { says, sideOf, triggers } from "./duties.ts";
import { type Attack, type Bound, type Duty, type Register, type Side, standings, type WhoIsBound } from "./types.ts";

/** What must not be done to a state that is owed one of these, or must be done for it. */
const standsAgainstDefence: readonly ObligationType[] = ["defence", "offence", "non-aggression", "neutrality"];
const standsAgainstOffence: readonly ObligationType[] = ["defence", "non-aggression", "neutrality"];

/**
 * "X is attacked by Y on a day": for every other state, what it owes X, what it owes Y, and which of the two can't both be kept.
 * Defence owed to X is called for by the attack. Owed to Y it is not, since Y attacks; offence owed to Y is. Non-aggression and
 * neutrality owed to Y stand against fighting for X, and the other way round.
 * Only treaties in force on the day bind. No treaty is not "none": that takes a search that is recorded; where nothing is, the
 * reason says whether any register looked at the year. `registers` are those that did (registers.ts).
 * `among`: of whom it is asked. `side`: sideOf, or what keeps its answers where several attacks are asked about.
 * Missing: "not-applicable" when the two are one or not both able to be bound, "not-a-state-then" when one is not there on the day.
 * Throws on an unknown actor. Obligations: Leeds et al. 2002, ATOP, doi:10.1080/03050620213653
 */
export function whoIsBound(
  index: Index,
  attack: Attack,
  registers: readonly Register[],
  { among = index.actors.values(), side = sideOf }: { among?: Iterable<Actor>; side?: typeof sideOf } = {},
): WhoIsBound | Missing {
  const { attacked, attacker, on } = attack;
  demandActors(index, [attacked, attacker]);
  const barred = barrier(index, attack);
  if (barred) return missing(barred);
  const states = [...among].flatMap((actor): Bound[] => {
    if (actor.id === attacked || actor.id === attacker || !thereOn(actor, on)) return [];
    const towardsAttacked = side(index, actor.id, attacked, on);
    const towardsAttacker = side(index, actor.id, attacker, on);
    if (actor.kind !== "state" && !says(towardsAttacked) && !says(towardsAttacker)) return [];
    return [standingOf(index, actor.id, towardsAttacked, towardsAttacker, registers)];
  });
  return {
    ...attack,
    states: states.sort(inOrder),
    attackerOwes: side(index, attacker, attacked, on),
    attackedOwes: side(index, attacked, attacker, on),
    registers,
  };
}

function barrier(index: Index, { attacked, attacker, on }: Attack): MissingReason | undefined {
  if (attacked === attacker) return "not-applicable";
  for (const id of [attacked, attacker]) {
    const actor = index.actors.get(id);
    if (actor === undefined || actor.kind === "aggregate") return "not-applicable";
    if (!thereOn(actor, on)) return "not-a-state-then";
  }
  return undefined;
}

/** Whether an actor that can be bound is there on a day. A bound that is not recorded leaves it there. */
const thereOn = (actor: Actor, on: IsoDate): boolean =>
  actor.kind !== "aggregate" && spellsOf(actor).some((spell) => holdsOn(validTime(spell), on) !== false);

function standingOf(
  index: Index,
  state: ActorId,
  towardsAttacked: Side,
  towardsAttacker: Side,
  registers: readonly Register[],
): Bound {
  const clash = clashOf(towardsAttacked.duties, towardsAttacker.duties);
  const standing = ((): Bound["standing"] => {
    if (clash !== null) return "both";
    if (towardsAttacked.duties.some(isDefence)) return "attacked";
    if (towardsAttacker.duties.some(isHelp)) return "attacker";
    if (towardsAttacked.duties.length + towardsAttacker.duties.length > 0) return "short-of-help";
    const doubt = towardsAttacked.doubtful.length + towardsAttacker.doubtful.length > 0;
    return !doubt && towardsAttacked.absences.length > 0 ? "none" : "unknown";
  })();
  const why = standing === "unknown" ? whyUnknown(index, [towardsAttacked, towardsAttacker], registers) : null;
  return { state, standing, towardsAttacked, towardsAttacker, clash, why };
}

const isDefence = ({ type }: Duty): boolean => type === "defence";
const isOffence = ({ type }: Duty): boolean => type === "offence";
const isHelp = (duty: Duty): boolean => isDefence(duty) || isOffence(duty);

function clashOf(toAttacked: readonly Duty[], toAttacker: readonly Duty[]): Bound["clash"] {
  const defends = toAttacked.filter(isDefence);
  const attacks = toAttacker.filter(isOffence);
  const restrained = toAttacker.filter(({ type }) => standsAgainstDefence.includes(type));
  const restraining = toAttacked.filter(({ type }) => standsAgainstOffence.includes(type));
  if (defends.length > 0 && restrained.length > 0)
    return { attacked: attacks.length > 0 ? restraining : defends, attacker: restrained };
  return attacks.length > 0 && restraining.length > 0 ? { attacked: restraining, attacker: attacks } : null;
}

function whyUnknown(index: Index, sides: readonly Side[], registers: readonly Register[]): MissingReason {
  const doubtful = sides.flatMap((side) => side.doubtful);
  if (doubtful.some(({ treaty: { dispute } }) => dispute !== undefined && index.undecided.has(dispute.id)))
    return "disputed";
  return registers.length === 0 && !sides.some(says) ? "not-covered" : "no-fact";
}

function inOrder(x: Bound, y: Bound): number {
  return (
    standings.indexOf(x.standing) - standings.indexOf(y.standing) ||
    firmness(x) - firmness(y) ||
    (x.state < y.state ? -1 : 1)
  );
}

/** The place of the firmest duty of help that the attack calls for; a duty to the attacker that it does not call for stands behind. */
function firmness({ standing, towardsAttacked, towardsAttacker }: Bound): number {
  const firmest = (duties: readonly Duty[]): number =>
    Math.min(triggers.length, ...duties.map(({ trigger }) => triggers.indexOf(trigger)));
  if (standing !== "attacker") return firmest(towardsAttacked.duties.filter(isDefence));
  const called = towardsAttacker.duties.filter(isOffence);
  return called.length > 0 ? firmest(called) : triggers.length + firmest(towardsAttacker.duties.filter(isDefence));
}
