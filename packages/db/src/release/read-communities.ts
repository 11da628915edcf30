import { defaultSettings } from "@entente/core/cohesion/settings";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { allianceNetwork } from "@entente/core/structure/alliance-network";
import { type Communities, communitiesOf, type WeightedTie } from "@entente/core/structure/communities";
import type { ActorId, Year } from "@entente/core/units/ids";
import { figureRow } from "../series/figures.ts";
import type { Release } from "./open.ts";
import { releaseActors } from "./read.ts";
import { figureTable } from "./read-figures.ts";
import { treatyInputs } from "./read-treaties.ts";

/** The communities of the world's alliances in a year, from the release's table of commitments, or from its treaties where it has no tables. */
export const allianceCommunities = (release: Release, year: Year): Communities<ActorId> =>
  communitiesOf(tabled(release, year) ?? fromTreaties(release, year));

function tabled(release: Release, year: Year): WeightedTie<ActorId>[] | null {
  const table = figureTable(release, "commitment", year);
  if (table === null) return null;
  const ties: WeightedTie<ActorId>[] = [];
  for (let i = 0; i < table.value.length; i++) {
    const { a, b, value } = figureRow(table, i);
    if (b !== null && value !== null && value >= defaultSettings.signs.friendlyFrom) ties.push({ a, b, weight: value });
  }
  return ties;
}

const fromTreaties = (release: Release, year: Year): WeightedTie<ActorId>[] =>
  allianceNetwork(
    indexInputs(
      treatyInputs(
        release,
        releaseActors(release).map(({ id }) => id),
      ),
    ),
    year,
    defaultSettings,
  );
