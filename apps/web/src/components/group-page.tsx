import { releasePresets } from "@entente/db/release/read";
import { GroupPicker } from "#client/group-picker.tsx";
import { choicesIn } from "#server/catalogue.ts";
import { libraryOf } from "#server/facts.ts";
import { releaseOf, yearsOf } from "#server/releases.ts";
import { groupViewOf } from "#server/views.ts";
import { type Group, groupPath } from "#view/paths.ts";
import { Answer, Doubts, Gaps } from "./answer.tsx";
import { BindingSection } from "./binding-section.tsx";
import { CoalitionSection } from "./coalition-section.tsx";
import { CohesionSection } from "./cohesion-section.tsx";
import { DependenceSection } from "./dependence-section.tsx";
import { JudgementList } from "./judgement-list.tsx";
import { PressureSection } from "./pressure-section.tsx";
import { Section } from "./section.tsx";
import { SectorTables } from "./sector-table.tsx";
import { StrainSection } from "./strain-section.tsx";

type Props = { release: string; group: Group; year: number; question?: string | undefined };

/** The answer first, then the picture that shows why, then the parts, then the tables. */
export function GroupPage({ release, group, year, question }: Props) {
  const view = groupViewOf(release, group, year);
  const { names } = libraryOf(release);
  const years = yearsOf(release);
  const path = groupPath(group, year);
  const presets = releasePresets(releaseOf(release)).map((preset) => ({
    name: `${preset.name}, ${preset.year}`,
    path: groupPath(preset, preset.year),
    current: groupPath(preset, preset.year) === path,
  }));
  return (
    <main className="page group-page">
      <p className="kicker">{question ?? "How cohesive is this group of states?"}</p>
      <Answer answer={view.answer} />
      <GroupPicker
        group={view.group}
        year={year}
        actors={choicesIn(release)}
        presets={presets}
        years={{ first: years[0] ?? year, last: years.at(-1) ?? year }}
      />
      <BindingSection cells={view.matrix} members={group.members} year={year} names={names} />
      <CoalitionSection view={view} />
      <DependenceSection pairs={view.pairs} year={year} names={names} />
      <Section id="sectors" title="What is traded?">
        <SectorTables sectors={view.sectors} names={names} />
      </Section>
      <StrainSection pairs={view.pairs} year={year} />
      <PressureSection pressure={view.pressure} against={group.against} names={names} />
      <CohesionSection view={view} names={names}>
        <Doubts answer={view.answer} />
        <Gaps gaps={view.gaps} />
      </CohesionSection>
      <Section
        id="judgements"
        title="What analysts judge"
        lead="Judgements belong to whoever makes them; no figure on this page rests on one."
      >
        <JudgementList judgements={view.judgements} />
      </Section>
    </main>
  );
}
