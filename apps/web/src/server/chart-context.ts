import "server-only";
import { partnerShare } from "@entente/core/indicators/partner-share";
import type { ActorId, Year } from "@entente/core/units/ids";
import { releaseActors, releaseManifest, releasePresets } from "@entente/db/release/read";
import { actorHues, type HueOf } from "@entente/ui/actor-hue";
import type { ChartContext } from "#components/chart-context.ts";
import { citedFacts, citedFigures } from "#view/cited.ts";
import { dateInWords } from "#view/time-words.ts";
import { libraryOf } from "./facts.ts";
import { Lru } from "./lru.ts";
import { contextOf, releaseOf, yearsOf } from "./releases.ts";

const hues = new Lru<HueOf>(4);

/** The actors of the presets choose their hues first, in their order; everybody else follows. */
const huesOf = (id: string): HueOf =>
  hues.get(id, () => {
    const release = releaseOf(id);
    const first = releasePresets(release).flatMap(({ members, against, outside }) => [
      ...members,
      ...against,
      ...outside,
    ]);
    return actorHues([...first, ...releaseActors(release).map((actor) => actor.id)]);
  });

/** What the charts of a page say beside their data: names, hues and where it all is from. */
export function chartContextOf(id: string, actors: readonly ActorId[], year: Year): ChartContext {
  const context = contextOf(id, actors, year);
  const { settings, index } = context;
  const thatYearOnly = { ...settings, maxAgeYears: { ...settings.maxAgeYears, trade: 0 } };
  const published = dateInWords(releaseManifest(releaseOf(id)).publishedAt.slice(0, 10));
  return {
    names: libraryOf(id).names,
    hue: huesOf(id),
    release: `Entente, release ${id} of ${published}; each figure opens what it rests on`,
    cited: (facts) => citedFacts(facts, context),
    citedTrade: (a, b) =>
      citedFigures(
        yearsOf(id, year).flatMap((y) => [
          partnerShare(index, a, b, y, thatYearOnly),
          partnerShare(index, b, a, y, thatYearOnly),
        ]),
        context,
      ),
  };
}
