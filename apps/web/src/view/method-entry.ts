import { settingDocs, settingsRead, settingValues } from "@entente/core/cohesion/setting-docs";
import type { Settings } from "@entente/core/cohesion/types";
import type { IndicatorDoc } from "@entente/core/indicators/figure";
import type { Index } from "@entente/core/indicators/index-inputs";
import { type FigureQuestion, figureFor } from "@entente/core/indicators/registry";

/** One choice of an indicator: what it is, its default, and what the command line calls it. */
export type OptionView = { readonly says: string; readonly preset: string; readonly option: string | undefined };

/** Settings that are told in one line: a figure asks for one of a ladder's rungs, and depends on them all. */
const families = [
  { of: "weights", says: "weight of each dimension in cohesion", option: "weight.…" },
  { of: "ladder", says: "values of the commitment ladder, lowest rung first", option: "ladder.…" },
  {
    of: "confidence",
    says: "probability that a fact of high, moderate and low confidence is right",
    option: undefined,
  },
] as const;

/** The choices that a figure depends on, as its formula tells by asking for them; then those that its documentation names. */
export function optionsOf(doc: IndicatorDoc, index: Index, question: FigureQuestion, settings: Settings): OptionView[] {
  const read = settingsRead(settings, (watched) => void figureFor(index, question, watched));
  const values = settingValues(settings);
  const asked = [...values].flatMap(([path, value]): OptionView[] =>
    read.has(path) && !families.some(({ of }) => path.startsWith(`${of}.`))
      ? [{ says: settingDocs[path]?.says ?? path, preset: String(value), option: settingDocs[path]?.option }]
      : [],
  );
  const whole = families.flatMap(({ of, says, option }): OptionView[] => {
    const own = [...values].filter(([path]) => path.startsWith(`${of}.`));
    const presets = [...new Set(own.map(([, value]) => String(value)))];
    return own.some(([path]) => read.has(path)) ? [{ says, preset: presets.join(", "), option }] : [];
  });
  const named = (doc.options ?? []).map(({ says, preset }): OptionView => ({ says, preset, option: undefined }));
  return [...whole, ...asked, ...named];
}

/** A text with its DOIs as what can be followed: the parts in order. */
export function withDois(text: string): readonly (string | { readonly doi: string })[] {
  return text
    .split(/(doi:10\.\d{4,9}\/[^\s,;]+[^\s,;.)])/)
    .map((part) => (part.startsWith("doi:10.") ? { doi: part.slice(4) } : part));
}
