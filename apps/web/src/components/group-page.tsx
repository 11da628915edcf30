import type { ComponentProps } from "react";
import { GroupPicker } from "#client/group-picker.tsx";
import { ScenarioNotice } from "#client/what-if/scenario-notice.tsx";
import { WhatIf } from "#client/what-if/what-if.tsx";
import type { AttacksOn } from "#view/attacks-on.ts";
import type { ChangeView } from "#view/change-view.ts";
import type { GroupView } from "#view/group-view.ts";
import { groupPath } from "#view/paths.ts";
import type { SimilarityView } from "#view/similarity.ts";
import { Absences } from "./absences.tsx";
import { Answer, AnswerStrip, Gaps } from "./answer.tsx";
import { AttacksSection } from "./attacks-section.tsx";
import { BalanceSection } from "./balance-section.tsx";
import { BindingSection } from "./binding-section.tsx";
import { ChangeSection } from "./change-section.tsx";
import type { ChartContext } from "./chart-context.ts";
import { CoalitionSection } from "./coalition-section.tsx";
import { CohesionSection } from "./cohesion-section.tsx";
import { DependenceSection } from "./dependence-section.tsx";
import { DoubtSection } from "./doubt-section.tsx";
import { JudgementList } from "./judgement-list.tsx";
import { PressureSection } from "./pressure-section.tsx";
import { ReferenceSection } from "./reference-section.tsx";
import { Section } from "./section.tsx";
import { SectorSection } from "./sector-section.tsx";
import { SimilaritySection } from "./similarity-section.tsx";
import { StrainSection } from "./strain-section.tsx";

type Props = {
  /** Whose inputs the browser asks for. */
  release: string;
  view: GroupView;
  /** What each rival's attack on each member would call for. */
  attacks: readonly AttacksOn[];
  /** What changed since an earlier year; null where none is looked back to. */
  change: ChangeView | { readonly unknown: string } | null;
  similarity: SimilarityView;
  /** The group among named groups and random ones, or why it can't be placed. */
  reference: ComponentProps<typeof ReferenceSection>["view"];
  charts: ChartContext;
  choices: Omit<ComponentProps<typeof GroupPicker>, "group" | "year">;
  question?: string | undefined;
};

/** The answer first, then the picture that shows why, then the parts, then the tables. */
export function GroupPage({ release, view, attacks, change, similarity, reference, charts, choices, question }: Props) {
  const { group, year, traders, strained, overview } = view;
  return (
    <main className="page group-page">
      <p className="kicker">{question ?? "How cohesive is this group of states?"}</p>
      <Answer answer={view.answer} />
      <AnswerStrip answer={view.answer} />
      <ScenarioNotice />
      <Absences
        absent={view.absent}
        year={year}
        covered={choices.years}
        hrefIn={(covered) => groupPath(group, covered)}
      />
      <Gaps gaps={view.gaps} />
      <GroupPicker group={group} year={year} {...choices} />
      <BindingSection cells={view.matrix} members={group.members} year={year} charts={charts} />
      <CoalitionSection view={view} charts={charts} />
      <AttacksSection
        attacks={attacks}
        actors={[...group.members, ...group.against, ...group.outside].map((id) => ({ id, name: charts.names(id) }))}
        year={year}
      />
      <DependenceSection pairs={traders} overview={overview} year={year} charts={charts} />
      <SectorSection sectors={view.sectors} charts={charts} />
      <StrainSection pairs={strained} pairCount={view.dyads.length} year={year} charts={charts} />
      <SimilaritySection view={similarity} charts={charts} />
      <BalanceSection view={view.balance} year={year} charts={charts} />
      <PressureSection pressure={view.pressure} against={group.against} year={year} charts={charts} />
      <Section
        id="what-if"
        title="What if?"
        lead="Change what is known, what is traded or what counts, and every figure moves. Nothing here is published: it is worked out in your browser, by the formulas that make the published figures."
      >
        <WhatIf key={`${release} ${groupPath(group, year)}`} release={release} group={group} year={year} />
      </Section>
      <CohesionSection view={view} charts={charts} />
      <DoubtSection view={view} charts={charts} />
      <ReferenceSection view={reference} year={year} charts={charts} />
      <ChangeSection change={change} group={group} year={year} charts={charts} />
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
