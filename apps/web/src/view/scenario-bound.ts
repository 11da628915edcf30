import type { BoundShift, DutyKind, Owed } from "@entente/core/scenario/compare-bound";
import type { ActorId } from "@entente/core/units/ids";
import { dutyInWords, inSentence, triggerInWords } from "./bound-words.ts";
import { allOf, type Names } from "./names.ts";
import { listed } from "./words.ts";

/** States that would be bound otherwise in the same attacks and in the same way. */
export type BoundLine = {
  readonly states: readonly ActorId[];
  readonly attacked: ActorId;
  /** None where the group is set against nobody. */
  readonly attackers: readonly ActorId[];
  /** "North Korea, if attacked by Japan or the United States". */
  readonly attack: string;
  /** "Russia and China". */
  readonly who: string;
  readonly before: string;
  readonly after: string;
};

/** Who would be bound differently: one line for whatever is the same of several states and attackers. */
export function boundLines(shifts: readonly BoundShift[], names: Names): BoundLine[] {
  const said = shifts
    .map((shift) => ({ ...shift, words: [owedInWords(shift.before), owedInWords(shift.after)] as const }))
    .filter(({ words: [before, after] }) => before !== after);
  const byState = Map.groupBy(said, ({ state, attacked, words }) => [state, attacked, ...words].join("|"));
  const lines = [...byState.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const attackers = same.flatMap(({ attacker }) => attacker ?? []);
    return [{ state: first.state, attacked: first.attacked, attackers, words: first.words }];
  });
  const byAttack = Map.groupBy(lines, ({ attacked, attackers, words }) => [attacked, attackers, ...words].join("|"));
  return [...byAttack.values()].flatMap((same): BoundLine[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { attacked, attackers } = first;
    const [before, after] = first.words;
    const states = same.map(({ state }) => state);
    const by =
      attackers.length === 0
        ? ""
        : ` by ${listed(
            attackers.map((id) => inSentence(names(id))),
            "or",
          )}`;
    return [
      {
        states,
        attacked,
        attackers,
        attack: `${names(attacked)}, if attacked${by}`,
        who: allOf(names, states),
        before,
        after,
      },
    ];
  });
}

/** What a state owes in an attack, in words. */
function owedInWords({ standing, toAttacked, toAttacker, doubtful }: Owed): string {
  const towards = (duties: readonly DutyKind[], to: string): string[] =>
    duties.map((duty) =>
      [dutyInWords(duty, to), triggerInWords(duty)].filter((words) => words !== undefined).join(", "),
    );
  const owed = [...towards(toAttacked, "it"), ...towards(toAttacker, "the attacker")];
  const terms = owed.length === 0 ? "" : `: ${owed.join("; ")}`;
  const perhaps = doubtful ? "; a treaty that is in doubt may bind it beside" : "";
  switch (standing) {
    case "attacked":
      return `Bound to help${terms}${perhaps}`;
    case "both":
      return `Bound to both${terms}${perhaps}`;
    case "attacker":
      return `Bound to the attacker${terms}${perhaps}`;
    case "short-of-help":
      return `Bound to less than help${terms}${perhaps}`;
    case "none":
      return "Searched for, nothing found";
    case "unknown":
      return doubtful ? "May be bound: a treaty is in doubt" : "Not known to be bound";
  }
}

/** What was looked at. */
export const boundScope = (against: readonly ActorId[], year: number): string =>
  `By the treaties in force on 31 December ${year}, ${
    against.length === 0 ? "whoever attacks a member" : "for each attack of the other side on a member"
  }. Only the states on this page are asked.`;
