import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Settings } from "@entente/core/cohesion/types";
import type { Evidence } from "@entente/core/evidence";
import { type Index, indexInputs } from "@entente/core/indicators/index-inputs";
import type { Inputs } from "@entente/core/inputs";
import type { Source } from "@entente/core/sources";
import type { FactId, SourceId } from "@entente/core/units/ids";
import { shortCitation } from "./citation.ts";
import { type Names, namesOf } from "./names.ts";
import type { Reach } from "./reach.ts";

/** What every view is made from: the inputs of a release arranged for look-up, and the settings of the method. */
export type ViewContext = {
  readonly index: Index;
  readonly names: Names;
  readonly evidence: ReadonlyMap<FactId, readonly Evidence[]>;
  /** "Oppia 2024": what a source is called at the end of a line. */
  readonly cite: (source: SourceId) => string;
  readonly settings: Settings;
  /** How far the release's data sets reach, to say what it does not cover. */
  readonly reach: readonly Reach[];
};

export function viewContext(
  inputs: Inputs,
  sources: readonly Source[],
  settings: Settings = defaultSettings,
  reach: readonly Reach[] = [],
): ViewContext {
  const citations = new Map(sources.map((source) => [source.id, shortCitation(source)]));
  return {
    index: indexInputs(inputs),
    names: namesOf(inputs.actors),
    evidence: new Map(inputs.facts.map(({ fact, evidence }) => [fact.id, evidence])),
    cite: (source) => citations.get(source) ?? source,
    settings,
    reach,
  };
}
