import { indexInputs } from "@entente/core/indicators/index-inputs";
import type { Inputs } from "@entente/core/inputs";
import { currentReleaseId } from "@entente/db/release/current";
import { openRelease } from "@entente/db/release/open";
import { releasePresets } from "@entente/db/release/read";
import { releaseInputs } from "@entente/db/release/read-inputs";
import { quantile, type Row, ratio, timed } from "./table.ts";

function times(runs: number, work: () => unknown): number[] {
  for (let warm = 0; warm < 5; warm++) work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}

/** What the front page asks of a release: the facts and series of its actors, arranged for look-up. */
export function dataQueryRows(home: string): Row[] {
  const release = openRelease(home, currentReleaseId(home) ?? "");
  const preset = release && releasePresets(release)[0];
  if (!preset) throw new Error(`${home} has no release with a preset`);
  const actors = [...preset.members, ...preset.against, ...preset.outside];
  const query = times(60, () => releaseInputs(release, actors));
  const inputs: Inputs = releaseInputs(release, actors);
  const asJson = JSON.stringify(inputs);
  const parse = times(60, () => JSON.parse(asJson));
  return [
    timed(
      `front-page data: ${inputs.facts.length} facts, ${inputs.series.length} series points`,
      query,
      null,
      `${ratio(quantile(query, 0.5) / quantile(parse, 0.5))} the time of parsing the same records from one JSON text`,
    ),
    timed(
      "arranging them for look-up",
      times(60, () => indexInputs(inputs)),
      null,
    ),
  ];
}
