import type { FactOf } from "../facts/fact.ts";
import type { ActorId, SourceId, Year } from "../units/ids.ts";
import type { MissingReason } from "../units/missing.ts";
import type { IsoDate } from "../units/valid-time.ts";

type Treaty = FactOf<"treaty">;
type Obligation = Treaty["obligations"][number];

/** One obligation that a state owes another under a treaty that holds, or may hold, on the day. */
export type Duty = Pick<Obligation, "type" | "trigger" | "article" | "condition"> & { readonly treaty: Treaty };

/** What a state owes one other. */
export type Side = {
  /** Owed for certain, help first, the firmest trigger first. */
  readonly duties: readonly Duty[];
  /** Owed if a date that is not recorded, or a dispute that is not decided, says so. */
  readonly doubtful: readonly Duty[];
  /** Treaties in force under which the other owes and this state does not. */
  readonly owesNothing: readonly Treaty[];
  /** Searches for any commitment, or for a duty of defence, that found none. */
  readonly absences: readonly FactOf<"asserted-absence">[];
};

/** Where a state stands, in the order in which they are told. */
export const standings = ["attacked", "attacker", "both", "short-of-help", "none", "unknown"] as const;

/**
 * attacked: owes the attacked state its defence. attacker: owes the attacker help, none to the attacked. both: what it owes the one
 * stands against what it owes the other. short-of-help: owes neutrality, non-aggression or consultation alone. none: a search for a
 * duty to the attacked found none. unknown: nothing says.
 */
export type Standing = (typeof standings)[number];

/** The duties that can't all be kept in this attack. */
export type Clash = { readonly attacked: readonly Duty[]; readonly attacker: readonly Duty[] };

export type Bound = {
  readonly state: ActorId;
  readonly standing: Standing;
  readonly towardsAttacked: Side;
  readonly towardsAttacker: Side;
  readonly clash: Clash | null;
  /** Why nothing is known; null unless the standing is "unknown". */
  readonly why: MissingReason | null;
};

/** Years of which a data set means to hold every treaty of every state. */
export type Register = { readonly source: SourceId; readonly first: Year; readonly last: Year };

export type Attack = { readonly attacked: ActorId; readonly attacker: ActorId; readonly on: IsoDate };

export type WhoIsBound = Attack & {
  /** Every state there is on the day but the two, and every other actor that a treaty or a search names with one of them. */
  readonly states: readonly Bound[];
  /** What the two owe each other: what the attack would break. */
  readonly attackerOwes: Side;
  readonly attackedOwes: Side;
  /** The registers that hold the year. Without one, no treaty found says nothing at all. */
  readonly registers: readonly Register[];
};
