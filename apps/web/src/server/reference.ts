import "server-only";
import { cohesionWithin, randomGroups } from "@entente/core/doubt/random-groups";
import { publishedSampling } from "@entente/core/doubt/range-figures";
import type { Year } from "@entente/core/units/ids";
import { derivedIndicators } from "@entente/db/release/read-figures";
import { releaseReferenceGroups, statesWithNumbers, worldCohesion } from "@entente/db/release/read-world";
import type { Group } from "#view/paths.ts";
import { type ReferenceView, referenceView } from "#view/reference.ts";
import { plural } from "#view/words.ts";
import { libraryOf } from "./facts.ts";
import { releaseOf } from "./releases.ts";

/** The group among the named groups of its year and random ones of its size, or why there is nothing to compare it with. */
export function referenceIn(id: string, { members }: Group, year: Year): ReferenceView | { readonly unknown: string } {
  const release = releaseOf(id);
  const world = worldCohesion(release, year);
  if (world === null) {
    const whole = derivedIndicators(release).find(({ indicator }) => indicator === "dyad-cohesion");
    return {
      unknown:
        whole === undefined
          ? `This release knows numbers of ${plural(statesWithNumbers(release), "state")} only: too few to draw random groups from, and not all members of any named group. A release with the published data sets of the world has them.`
          : `This release holds the cohesion of all pairs from ${whole.first} to ${whole.last}, not in ${year}.`,
    };
  }
  const { names } = libraryOf(id);
  return referenceView({
    year,
    members,
    own: cohesionWithin(world, members),
    states: world.states.length,
    system: world.system,
    random: randomGroups(world, members.length, publishedSampling),
    groups: releaseReferenceGroups(release, year).map(({ institution, members: of }) => ({
      id: institution,
      name: names(institution),
      members: of,
      within: cohesionWithin(world, of),
    })),
  });
}
