import type { BoundShift, DutyKind, Owed } from "@entente/core/scenario/compare-bound";
import type { ActorId } from "@entente/core/units/ids";
import { dutyInWords, triggerInWords } from "./bound-words.ts";
import { campInWords } from "./camp-words.ts";
import type { Names } from "./names.ts";
import { inSentence } from "./prose-names.ts";
import { capital, listed } from "./words.ts";

/** States that would be bound otherwise in the same attacks and in the same way. */
export type BoundLine = {
  readonly states: readonly ActorId[];
  readonly attacked: readonly ActorId[];
  /** None where the group is set against nobody. */
  readonly attackers: readonly ActorId[];
  /** "Russia and China". */
  readonly who: string;
  /** "North Korea, if attacked by Japan or the United States". */
  readonly attack: string;
  /** What differs of what is owed. */
  readonly before: string;
  readonly after: string;
};

type Enumerate = (ids: readonly ActorId[], names: Names) => string;

/** Who would be bound differently: one line for whatever is the same of several states and attacks. Long lists are cut on a page. */
export function boundLines(
  shifts: readonly BoundShift[],
  names: Names,
  enumerate: Enumerate = campInWords,
): BoundLine[] {
  const said = shifts.flatMap(({ state, attacked, attacker, before, after }) => {
    const words = [owedInWords(before, after), owedInWords(after, before)] as const;
    return words[0] === words[1]
      ? []
      : [{ states: [state], attacked: [attacked], attackers: attacker === null ? [] : [attacker], words }];
  });
  const lines = joined(joined(joined(said, "attackers"), "attacked"), "states");
  return lines.map(({ states, attacked, attackers, words: [before, after] }) => {
    const by =
      attackers.length === 0
        ? ""
        : ` by ${listed(
            attackers.map((id) => inSentence(names(id))),
            "or",
          )}`;
    return {
      states,
      attacked,
      attackers,
      who: enumerate(states, names),
      attack: `${enumerate(attacked, names)}, if attacked${by}`,
      before,
      after,
    };
  });
}

type Said = Pick<BoundLine, "states" | "attacked" | "attackers"> & { readonly words: readonly [string, string] };

/** Those that are alike in all but one respect as one. */
function joined(lines: readonly Said[], respect: "states" | "attacked" | "attackers"): Said[] {
  const alike = Map.groupBy(lines, (line) => JSON.stringify({ ...line, [respect]: null }));
  return [...alike.values()].flatMap(([first, ...rest]): Said[] =>
    first === undefined ? [] : [{ ...first, [respect]: [first, ...rest].flatMap((line) => line[respect]) }],
  );
}

const standingInWords: Readonly<Record<Owed["standing"], string>> = {
  attacked: "bound to help",
  both: "bound to both",
  attacker: "bound to the attacker",
  "short-of-help": "bound to less than help",
  none: "searched for, nothing found",
  unknown: "not known to be bound",
};

/** Where a state stands, with the duties that it does not have in the other account. */
function owedInWords(owed: Owed, other: Owed): string {
  const own = (duties: readonly DutyKind[], others: readonly DutyKind[], to: string): string[] =>
    duties
      .filter(({ type, trigger }) => !others.some((one) => one.type === type && one.trigger === trigger))
      .map((duty) => [dutyInWords(duty, to), triggerInWords(duty)].filter((words) => words !== undefined).join(", "));
  const duties = [
    ...own(owed.toAttacked, other.toAttacked, "it"),
    ...own(owed.toAttacker, other.toAttacker, "the attacker"),
  ];
  const doubt = owed.doubtful && !other.doubtful ? ["by a treaty in doubt perhaps more"] : [];
  const terms = [...duties, ...doubt];
  return `${capital(standingInWords[owed.standing])}${terms.length === 0 ? "" : `: ${terms.join("; ")}`}`;
}

/** What was looked at. */
export const boundScope = (against: readonly ActorId[], year: number): string =>
  `By the treaties in force on 31 December ${year}, ${
    against.length === 0 ? "whoever attacks a member" : "for each attack of the other side on a member"
  }. Only the states on this page are asked.`;
