import type { Duty, Side } from "@entente/core/bound/types";
import type { FactId, SourceId } from "@entente/core/units/ids";
import { dutyInWords, triggerInWords, wayOut } from "./bound-words.ts";
import type { ViewContext } from "./context.ts";
import { timeInWords } from "./time-words.ts";

export type DutyLine = {
  readonly words: string;
  readonly trigger: string | undefined;
  readonly condition: string | undefined;
  readonly wayOut: string | undefined;
};

/** A treaty, or a search that found none, with what it makes a state owe. */
export type PaperView = {
  readonly fact: FactId;
  readonly title: string;
  readonly when: string;
  readonly duties: readonly DutyLine[];
  readonly note: string;
  readonly sources: readonly { readonly id: SourceId; readonly citation: string; readonly locator: string }[];
};

/** What binds, may bind or was searched for in vain on one side of an attack. */
export function papersOf({ evidence, cite }: ViewContext, side: Side, to: string): PaperView[] {
  const paper = (
    { id, title, valid }: { readonly id: FactId; readonly title: string; readonly valid: string },
    duties: readonly DutyLine[],
    note: string,
  ): PaperView => ({
    fact: id,
    title,
    when: timeInWords(valid),
    duties,
    note,
    sources: (evidence.get(id) ?? [])
      .filter(({ stance }) => stance === "supports")
      .map(({ source, locator }) => ({ id: source, citation: cite(source), locator })),
  });
  const treaties = (duties: readonly Duty[], note: string): PaperView[] =>
    [...new Set(duties.map(({ treaty }) => treaty))].map((treaty) =>
      paper(
        treaty,
        duties
          .filter((duty) => duty.treaty === treaty)
          .map((duty) => ({
            words: dutyInWords(duty, to),
            trigger: triggerInWords(duty),
            condition: duty.condition,
            wayOut: wayOut(duty),
          })),
        note,
      ),
    );
  return [
    ...treaties(side.duties, ""),
    ...treaties(side.doubtful, "It may bind: a date is not recorded, or a dispute is not decided."),
    ...side.owesNothing.map((treaty) => paper(treaty, [], `Under it only ${to} owes anything.`)),
    ...side.absences.map((absence) =>
      paper(
        absence,
        [],
        absence.of === "any-commitment"
          ? "Searched for, no obligation found."
          : "Searched for, no duty of defence found; whether a weaker one exists is not known.",
      ),
    ),
  ];
}
