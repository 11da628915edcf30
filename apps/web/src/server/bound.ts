import "server-only";
import type { ActorId, Year } from "@entente/core/units/ids";
import { lastDayOf } from "@entente/core/units/valid-time";
import { releaseManifest, releaseSources } from "@entente/db/release/read";
import { treatyInputs } from "@entente/db/release/read-treaties";
import { type AttacksOn, attacksOf } from "#view/attacks-on.ts";
import { boundView } from "#view/bound-view.ts";
import { type ViewContext, viewContext } from "#view/context.ts";
import type { Group } from "#view/paths.ts";
import { Lru } from "./lru.ts";
import { releaseOf } from "./releases.ts";

const contexts = new Lru<ViewContext>(12);

/** The treaties of some actors with whomever, arranged for look-up. */
function treatiesOf(id: string, actors: readonly ActorId[]): ViewContext {
  const sorted = [...new Set(actors)].sort();
  return contexts.get(`${id} ${sorted.join("-")}`, () => {
    const release = releaseOf(id);
    return viewContext(treatyInputs(release, sorted), releaseSources(release));
  });
}

/** "X is attacked by Y", in one release, on a day. */
export function boundViewOf(id: string, [attacked, attacker]: readonly [ActorId, ActorId], on: string) {
  const datasets = releaseManifest(releaseOf(id)).datasets.map(({ id: dataset }) => dataset);
  return boundView(treatiesOf(id, [attacked, attacker]), {
    attacked,
    attacker,
    on,
    year: Number(on.slice(0, 4)),
    datasets,
  });
}

/** More attacks than this are left to the form. */
const MOST_ATTACKS = 24;

/** Each rival's attack on each member of a group, where they are few. */
export function attacksIn(id: string, { members, against }: Group, year: Year): AttacksOn[] {
  if (against.length === 0 || members.length * against.length > MOST_ATTACKS) return [];
  return attacksOf(treatiesOf(id, [...members, ...against]), members, against, lastDayOf(year));
}
