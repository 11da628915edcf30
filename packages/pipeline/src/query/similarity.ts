import { existsIn } from "@entente/core/actors";
import type { Settings } from "@entente/core/cohesion/types";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { maybeAt } from "@entente/core/panel/cells";
import { capabilitiesOf } from "@entente/core/similarity/capabilities";
import { inSystem, underCode } from "@entente/core/similarity/coverage";
import { allianceMeasures } from "@entente/core/similarity/docs";
import { similarityOfYear } from "@entente/core/similarity/similarity-panel";
import type { ActorId, Year } from "@entente/core/units/ids";
import { isMissing, type MissingReason } from "@entente/core/units/missing";
import type { Release } from "@entente/db/release/open";
import { portfolioInputs, type YearRange } from "@entente/db/release/read-inputs";

export type SimilarityRow = {
  readonly year: Year;
  readonly a: ActorId;
  readonly b: ActorId;
  readonly value: number | null;
  readonly coverage: number;
  readonly missing: MissingReason | null;
};

/** The similarity of alliances computed anew with the settings asked: of all pairs of some actors, or of everybody. */
export function* similarityRows(
  release: Release,
  id: keyof typeof allianceMeasures,
  { actors, years, settings }: { actors: readonly ActorId[] | "all"; years: YearRange; settings: Settings },
): Generator<SimilarityRow> {
  const index = indexInputs(portfolioInputs(release, years));
  const measure = allianceMeasures[id];
  const why = (id: ActorId, year: Year): MissingReason | undefined => {
    const actor = index.actors.get(id);
    if (actor === undefined || !existsIn(actor, year)) return "not-a-state-then";
    if (actor.kind !== "state") return "not-applicable";
    return inSystem(actor, year) ? (underCode(actor, year) ? undefined : "not-covered") : "not-a-state-then";
  };
  for (let year = years.from; year <= years.to; year++) {
    const panel = similarityOfYear(index, year, settings, (states) => capabilitiesOf(index, states, year).weights);
    const asked = actors === "all" ? (panel?.actors ?? []) : [...actors].sort();
    const places = new Map(panel?.actors.map((actor, place) => [actor, place]));
    for (const [i, a] of asked.entries()) {
      for (const b of asked.slice(i + 1)) {
        const absent = why(a, year) ?? why(b, year) ?? (panel === undefined ? "not-covered" : undefined);
        if (panel === undefined || absent !== undefined) {
          yield { year, a, b, value: null, coverage: 0, missing: absent ?? "not-covered" };
          continue;
        }
        const cell = (places.get(a) ?? 0) * panel.actors.length + (places.get(b) ?? 0);
        const found = maybeAt(panel[measure], panel.reason[measure], cell);
        yield {
          year,
          a,
          b,
          value: isMissing(found) ? null : found,
          coverage: Math.round((panel.coverage[measure][cell] ?? 0) * 1000) / 1000,
          missing: isMissing(found) ? found.missing : null,
        };
      }
    }
  }
}
