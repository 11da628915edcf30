import type { FieldIssue } from "@entente/core/issues";
import type { Change, Scenario } from "@entente/core/scenario/scenario";
import type { FactId } from "@entente/core/units/ids";
import { dimensionInWords } from "./dimensions.ts";
import type { Names } from "./names.ts";
import { inSentence } from "./prose-names.ts";
import { listed } from "./words.ts";

/** What a fact is called in the release; undefined for one that it does not have. */
export type Titles = (fact: FactId) => string | undefined;

const flows = { total: "Trade", exports: "Exports", imports: "Imports" } as const;

/** One change as a line: what it does to what. */
export function changeInWords(change: Change, names: Names, titles: Titles): string {
  switch (change.kind) {
    case "add-fact":
      return `Added: ${change.fact.title}`;
    case "remove-fact":
      return `Taken away: ${titles(change.id) ?? change.id}`;
    case "alter-fact":
      return `Altered: ${titles(change.id) ?? change.id} (${listed(Object.entries(change.fields).map(fieldInWords))})`;
    case "scale-flow": {
      const { from, to, flow, factor, years } = change;
      const direction = flow === "total" ? "with" : flow === "exports" ? "to" : "from";
      return `${flows[flow]} of ${inSentence(names(from))} ${direction} ${inSentence(names(to))}${yearsInWords(years)}: ${Math.round(factor * 100)}\u00a0%`;
    }
    case "set-weight":
      return `Weight of ${dimensionInWords[change.dimension].toLowerCase()}: ${change.value}`;
  }
}

/** A field with what it becomes, where that can be said in a word. */
function fieldInWords([name, value]: readonly [string, unknown]): string {
  if (name === "obligations" && Array.isArray(value)) {
    return value
      .map((one: { type?: unknown; trigger?: unknown }) => {
        const type = String(one?.type ?? "").slice(0, 40);
        return one?.trigger === undefined || one.trigger === "unknown"
          ? type
          : `${type}, ${String(one.trigger).slice(0, 40)}`;
      })
      .join("; ");
  }
  return typeof value === "number" || typeof value === "string" ? `${name} ${String(value).slice(0, 60)}` : name;
}

function yearsInWords(years: Extract<Change, { kind: "scale-flow" }>["years"]): string {
  if (years?.from === undefined) return years?.to === undefined ? "" : ` up to ${years.to}`;
  return years.to === undefined ? ` from ${years.from} on` : `, ${years.from}–${years.to}`;
}

/** Why a scenario cannot be worked out, told of the change that is to blame where one is. */
export function issueInWords(issue: FieldIssue, { changes }: Scenario, names: Names, titles: Titles): string {
  const { path, found, expected } = issue;
  const at = /^changes\.(\d+)(?:\.(.+))?$/.exec(path);
  const change = changes[Number(at?.[1] ?? Number.NaN)];
  const where = change === undefined ? "" : `${changeInWords(change, names, titles)}. ${at?.[2] ?? ""}: `;
  return `${where}found ${found}; expected ${expected}.`;
}

/** A difference with its sign and a true minus: "+0.044", "−0.009", "0.000" where rounding leaves nothing. */
export function signed(amount: number, digits: number): string {
  const text = Math.abs(amount).toFixed(digits);
  if (Number(text) === 0) return text;
  return `${amount < 0 ? "−" : "+"}${text}`;
}
