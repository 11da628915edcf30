import { actorsOf, type FactRecord } from "@entente/core/facts/fact";
import type { Source } from "@entente/core/sources";
import type { ActorId, FactId, SourceId } from "@entente/core/units/ids";
import { fullCitation, shortCitation, sourceLink } from "./citation.ts";
import { type Detail, factDetails } from "./fact-details.ts";
import type { Names } from "./names.ts";

/** One piece of evidence: the source, where in it, and whether it supports or contradicts. */
export type EvidenceView = {
  readonly source: SourceId;
  readonly short: string;
  readonly citation: string;
  readonly link: string | undefined;
  readonly locator: string;
  readonly stance: "supports" | "contradicts";
  readonly quote: string | undefined;
  readonly note: string | undefined;
};

export type FactView = {
  readonly id: FactId;
  readonly title: string;
  readonly details: readonly Detail[];
  readonly note: string;
  readonly evidence: readonly EvidenceView[];
  readonly actors: readonly { readonly id: ActorId; readonly name: string }[];
  /** How this claim counts in its dispute, and the claims that compete with it. */
  readonly dispute: { readonly inUse: boolean; readonly rule: string } | undefined;
  /** Which other statement on the same thing is used in its place; blank where none is. */
  readonly aside: string;
};

export function factView(
  { fact, evidence }: FactRecord,
  names: Names,
  sources: ReadonlyMap<SourceId, Source>,
  aside = "",
): FactView {
  return {
    id: fact.id,
    title: fact.title,
    details: factDetails(fact, names),
    note: fact.note ?? "",
    evidence: evidence.map(({ source: id, locator, stance, quote, note }) => {
      const source = sources.get(id);
      return {
        source: id,
        short: source === undefined ? id : shortCitation(source),
        citation: source === undefined ? id : fullCitation(source),
        link: source === undefined ? undefined : sourceLink(source),
        locator,
        stance,
        quote: quote?.exact,
        note,
      };
    }),
    actors: actorsOf(fact).map((id) => ({ id, name: names(id) })),
    dispute: fact.dispute && { inUse: fact.dispute.inUse, rule: fact.dispute.rule },
    aside,
  };
}
