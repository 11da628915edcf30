import { groupCohesion } from "@entente/core/cohesion/group";
import type { Preset } from "@entente/core/cohesion/presets";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { isKnown } from "@entente/core/units/missing";
import type { Release } from "@entente/db/release/open";
import { releaseActors, releasePresets } from "@entente/db/release/read";
import { releaseInputs } from "@entente/db/release/read-inputs";

/** The cohesion of a named group in its year, in two releases. */
export type GroupChange = {
  readonly name: string;
  readonly year: number;
  readonly before: number | null;
  readonly after: number | null;
  readonly dyads: readonly {
    readonly a: string;
    readonly b: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
};

/** Years back from which a figure may stand in. */
const LOOK_BACK = 50;

/** The named groups whose cohesion or whose dyads' cohesion differs. */
export function groupChanges(before: Release, after: Release): GroupChange[] {
  return releasePresets(after).flatMap((preset) => {
    const [was, is] = [cohesionIn(before, preset), cohesionIn(after, preset)];
    const dyads = is.dyads.flatMap(({ a, b, value }, i) => {
      const old = was.dyads[i]?.value ?? null;
      return old === value ? [] : [{ a, b, before: old, after: value }];
    });
    return was.value === is.value && dyads.length === 0
      ? []
      : [{ name: preset.name, year: preset.year, before: was.value, after: is.value, dyads }];
  });
}

function cohesionIn(release: Release, { members, against, year }: Preset) {
  const known = new Set(releaseActors(release).map(({ id }) => id));
  if (![...members, ...against].every((id) => known.has(id))) return { value: null, dyads: [] };
  const inputs = releaseInputs(release, [...members, ...against], { from: year - LOOK_BACK, to: year });
  const group = groupCohesion(indexInputs(inputs), { members, against, year }, defaultSettings);
  const told = (value: typeof group.figure.value): number | null => (isKnown(value) ? value : null);
  return {
    value: told(group.figure.value),
    dyads: group.dyads.map(({ a, b, figure }) => ({ a, b, value: told(figure.value) })),
  };
}
