import "server-only";
import { releasePresets } from "@entente/db/release/read";
import { GroupPage } from "#components/group-page.tsx";
import { type Group, groupPath } from "#view/paths.ts";
import { attacksIn } from "./bound.ts";
import { choicesIn } from "./catalogue.ts";
import { recentChangeOf } from "./change.ts";
import { chartContextOf } from "./chart-context.ts";
import { suggestionsIn } from "./communities.ts";
import { referenceIn } from "./reference.ts";
import { coveredYears, releaseOf } from "./releases.ts";
import { similarityIn } from "./similarity.ts";
import { groupViewOf } from "./views.ts";

type Props = { release: string; group: Group; year: number; question?: string | undefined };

/** The page of a group, from what one release says about it. */
export function GroupPageOf({ release, group, year, question }: Props) {
  const { members, against, outside } = group;
  const years = coveredYears(release);
  const path = groupPath(group, year);
  return (
    <GroupPage
      release={release}
      view={groupViewOf(release, group, year)}
      attacks={attacksIn(release, group, year)}
      change={recentChangeOf(release, group, year)}
      similarity={similarityIn(release, group, year)}
      reference={referenceIn(release, group, year)}
      charts={chartContextOf(release, [...members, ...against, ...outside], year)}
      question={question}
      choices={{
        actors: choicesIn(release),
        presets: releasePresets(releaseOf(release)).map((preset) => ({
          name: `${preset.name}, ${preset.year}`,
          path: groupPath(preset, preset.year),
          current: groupPath(preset, preset.year) === path,
        })),
        bound: suggestionsIn(release, year, members),
        years: { first: years?.first ?? year, last: years?.last ?? year },
      }}
    />
  );
}
