import { rungs } from "../cohesion/settings.ts";
import type { Settings } from "../cohesion/types.ts";
import type { FactOf } from "../facts/fact.ts";
import { bindingOf } from "../indicators/commitment.ts";
import { factsOf, type Index, setAside } from "../indicators/index-inputs.ts";
import type { ActorId, FactId, Year } from "../units/ids.ts";
import { isMissing } from "../units/missing.ts";
import { holdsOn, lastDayOf } from "../units/valid-time.ts";
import type { PortfolioScale } from "./options.ts";

type Treaty = FactOf<"treaty">;

/** What ties two states on 31 December: its value on the scale, NaN where it is not known, and the treaties it rests on. */
export type Tie = { readonly value: number; readonly treaties: readonly FactId[] };

/** The types of Correlates of War from the weakest, by what they oblige to: none 0, entente 1, neutrality or non-aggression 2, defence 3. */
const ofObligation: Readonly<Record<Treaty["obligations"][number]["type"], number>> = {
  consultation: 1,
  "non-aggression": 2,
  neutrality: 2,
  defence: 3,
  offence: 3,
};

/** The value of no tie, and the greatest one: what a state is tied to itself by. */
export function extent(scale: PortfolioScale, { ladder }: Pick<Settings, "ladder">): { none: number; top: number } {
  switch (scale) {
    case "cow":
      return { none: 0, top: ofObligation.defence };
    case "ladder":
      return { none: ladder.none, top: ladder["defence-automatic"] };
    case "rungs":
      return { none: 0, top: rungs.length - 1 };
  }
}

/**
 * The tie of two states that a data set covers: where no fact tells of one there is none. A treaty of which it is not recorded whether it
 * was in force, or that an undecided dispute is about, leaves the tie unknown unless another one reaches as high.
 */
export function tieOf(
  index: Index,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
  scale: PortfolioScale,
  settings: Pick<Settings, "ladder">,
): Tie {
  if (scale === "cow") return cowTie(index, a, b, year);
  const { rung, counted, doubtful } = bindingOf(index, a, b, year);
  const treaties = counted.map(({ fact }) => fact.id);
  if (!isMissing(rung)) return { value: scale === "rungs" ? rungs.indexOf(rung) : settings.ladder[rung], treaties };
  return { value: doubtful.length > 0 ? Number.NaN : extent(scale, settings).none, treaties };
}

/**
 * By what Correlates of War, or a curator who gives a treaty one of its types, says that a or b owes, whatever ATOP says. The obligations
 * of the two and not the type of the whole alliance, as in the publisher's table of dyads: number 236, the United States and South
 * Korea, is an entente by type and a defence pact by obligation.
 */
function cowTie(index: Index, a: ActorId, b: ActorId, year: Year): Tie {
  const on = lastDayOf(year);
  let [known, possible] = [0, 0];
  const treaties: FactId[] = [];
  for (const { fact, time } of factsOf(index, a, b).treaties) {
    if (fact.cowType === undefined || losesTo(index, fact, a, b)) continue;
    const holds = holdsOn(time, on);
    if (holds === false) continue;
    const undecided = fact.dispute !== undefined && index.undecided.has(fact.dispute.id);
    if (setAside(fact) && !undecided) continue;
    const owed = fact.obligations.filter(({ owedBy }) => !owedBy || owedBy.includes(a) || owedBy.includes(b));
    const value = owed.reduce((most, { type }) => Math.max(most, ofObligation[type]), 0);
    possible = Math.max(possible, value);
    if (holds === "unknown" || undecided) continue;
    known = Math.max(known, value);
    if (value > 0) treaties.push(fact.id);
  }
  return { value: possible > known ? Number.NaN : known, treaties };
}

/**
 * Whether another statement that has a type of its own, or that a dispute is about, stands before a treaty. One without a type says
 * nothing about it; one that was withdrawn keeps what it set aside where it is.
 */
const losesTo = (index: Index, { id }: Treaty, a: ActorId, b: ActorId): boolean =>
  index.outranked.get(id)?.some(({ by, among }) => {
    if (!among.has(a) || !among.has(b)) return false;
    const better = index.facts.get(by);
    return better?.kind !== "treaty" || better.cowType !== undefined || better.dispute !== undefined;
  }) ?? false;
