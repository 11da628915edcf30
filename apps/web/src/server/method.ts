import "server-only";
import type { GroupQuestion } from "@entente/core/cohesion/group";
import { defaultSettings } from "@entente/core/cohesion/settings";
import type { IndicatorDoc } from "@entente/core/indicators/figure";
import { type FigureQuestion, figureFor, indicatorDocs } from "@entente/core/indicators/registry";
import { isKnown } from "@entente/core/units/missing";
import { releasePresets } from "@entente/db/release/read";
import type { Derivation } from "#view/derivation.ts";
import type { MathNode } from "#view/mathml.ts";
import { type OptionView, optionsOf } from "#view/method-entry.ts";
import { exampleQuestions } from "#view/method-example.ts";
import { derivationIn } from "./figures.ts";
import { formulaOf } from "./formula.ts";
import { contextOf, releaseOf } from "./releases.ts";

/** An indicator with everything that the method page says of it. */
export type MethodEntry = {
  readonly doc: IndicatorDoc;
  readonly formula: MathNode;
  readonly symbols: readonly { readonly symbol: MathNode; readonly meaning: string }[];
  readonly options: readonly OptionView[];
  /** A live figure of the founding group; null where the release does not know that group. */
  readonly example: Derivation | null;
  /** How the command line is asked for it. */
  readonly ask: string;
};

/** Every indicator of the method, with an example from one release. */
export function methodOf(id: string): MethodEntry[] {
  const [preset] = releasePresets(releaseOf(id));
  return indicatorDocs.map((doc) => entryOf(id, doc, preset));
}

function entryOf(id: string, doc: IndicatorDoc, group: GroupQuestion | undefined): MethodEntry {
  const said = {
    doc,
    formula: formulaOf(doc.formula),
    symbols: Object.entries(doc.symbols).map(([symbol, meaning]) => ({ symbol: formulaOf(symbol), meaning })),
  };
  const bare = { ...said, options: [], example: null, ask: `entente query ${doc.id}` };
  if (group === undefined) return bare;
  const { index } = contextOf(id, [...group.members, ...group.against], group.year);
  const [first, ...others] = exampleQuestions(doc, group);
  if (first === undefined) return bare;
  let chosen = { question: first, figure: figureFor(index, first, defaultSettings) };
  for (const question of others) {
    if (chosen.figure !== undefined && isKnown(chosen.figure.value)) break;
    const figure = figureFor(index, question, defaultSettings);
    if (figure !== undefined && isKnown(figure.value)) chosen = { question, figure };
  }
  return {
    ...said,
    options: optionsOf(doc, index, chosen.question, defaultSettings),
    example: chosen.figure === undefined ? null : derivationIn(id, chosen.figure),
    ask: askFor(chosen.question),
  };
}

function askFor({ indicator, subject, year }: FigureQuestion): string {
  const who = subject.shape === "actor" ? [subject.a] : "members" in subject ? subject.members : [subject.a, subject.b];
  const against = "against" in subject && subject.against.length > 0 ? ` --against ${subject.against.join(",")}` : "";
  return `entente query ${indicator} --actors ${who.join(",")}${against} --year ${year}`;
}
