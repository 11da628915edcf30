import type { FactOf } from "@entente/core/facts/fact";
import { type Index, setAside } from "@entente/core/indicators/index-inputs";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { quantityInWords } from "./fact-details.ts";
import { percent } from "./words.ts";

export type SectorClaim = {
  readonly fact: FactId;
  readonly year: Year;
  readonly sector: string;
  /** null: published as unknown. */
  readonly share: number | null;
  readonly bound: FactOf<"sector-share">["bound"];
  readonly inWords: string;
  readonly publisher: string;
  readonly setAside: boolean;
};

/** A direction of trade about whose make-up something was published. */
export type SectorView = { readonly from: ActorId; readonly to: ActorId; readonly claims: readonly SectorClaim[] };

const boundWords = { exact: "", lower: "at least ", upper: "at most " } as const;

/** What was published about the make-up of exports between the members up to `year`, newest first. */
export function sectorsAmong(index: Index, members: readonly ActorId[], year: Year): SectorView[] {
  const views = new Map<string, { from: ActorId; to: ActorId; claims: SectorClaim[] }>();
  for (const facts of index.sectors.values()) {
    for (const fact of facts) {
      if (!members.includes(fact.from) || !members.includes(fact.to) || fact.year > year) continue;
      const key = `${fact.from}/${fact.to}`;
      const view = views.get(key) ?? { from: fact.from, to: fact.to, claims: [] };
      views.set(key, view);
      view.claims.push({
        fact: fact.id,
        year: fact.year,
        sector: fact.sector,
        share: fact.share.state === "known" ? fact.share.value : null,
        bound: fact.bound,
        inWords: `${boundWords[fact.bound]}${quantityInWords(fact.share, percent)}`,
        publisher: fact.firstPublisher,
        setAside: setAside(fact),
      });
    }
  }
  for (const { claims } of views.values()) {
    claims.sort((x, y) => y.year - x.year || (y.share ?? 0) - (x.share ?? 0) || (x.fact < y.fact ? -1 : 1));
  }
  return [...views.values()];
}
