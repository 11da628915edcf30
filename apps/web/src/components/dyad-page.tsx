import { ScenarioNotice } from "#client/what-if/scenario-notice.tsx";
import { WhatIf } from "#client/what-if/what-if.tsx";
import type { Collection } from "#view/collection.ts";
import type { DyadView } from "#view/dyad-view.ts";
import type { MatrixCell } from "#view/matrix.ts";
import { rungInWords } from "#view/obligations.ts";
import { actorPath, boundPath, dyadPath } from "#view/paths.ts";
import { capital, counted, plural } from "#view/words.ts";
import { Absences } from "./absences.tsx";
import { Answer, Doubts, Gaps } from "./answer.tsx";
import type { ChartContext } from "./chart-context.ts";
import { Dependence } from "./dependence-section.tsx";
import { DimensionTable } from "./dimension-table.tsx";
import { FactCollection } from "./fact-collection.tsx";
import { FigureValue } from "./figure-value.tsx";
import { InstrumentList } from "./instrument-list.tsx";
import { JudgementList } from "./judgement-list.tsx";
import { PageLink } from "./page-link.tsx";
import { ReportSection } from "./report-section.tsx";
import { Section } from "./section.tsx";
import { SectorSection } from "./sector-section.tsx";
import { StatementList } from "./statement-list.tsx";
import { StrainAndSupport } from "./strain-section.tsx";
import { VotesSection } from "./votes-section.tsx";

type Props = {
  /** Whose inputs the browser asks for. */
  release: string;
  view: DyadView;
  charts: ChartContext;
  facts: Collection;
  /** The years of which the release has numbers. */
  covered: { readonly first: number; readonly last: number } | null;
};

/** Two actors: what binds them, who needs whom, what strains and supports them, and every fact about both. */
export function DyadPage({ release, view, charts, facts, covered }: Props) {
  const { a, b, title, year } = view;
  const { names } = charts;
  return (
    <main className="page">
      <p className="kicker">
        <PageLink href={actorPath(a)}>{names(a)}</PageLink> and <PageLink href={actorPath(b)}>{names(b)}</PageLink>
      </p>
      <Answer answer={view.answer} />
      <ScenarioNotice />
      <Absences absent={view.absent} year={year} covered={covered} hrefIn={(other) => dyadPath(a, b, other)} />
      <Gaps gaps={view.gaps} />
      <nav className="picker-year print:hidden" aria-label="Year">
        <PageLink href={dyadPath(a, b, year - 1)} scroll={false} aria-label={`${year - 1}, the year before`}>
          ‹
        </PageLink>
        <span className="number">{year}</span>
        <PageLink href={dyadPath(a, b, year + 1)} scroll={false} aria-label={`${year + 1}, the year after`}>
          ›
        </PageLink>
      </nav>
      {view.cells.map((cell) => (
        <Binding key={cell.href} cell={cell} />
      ))}
      <p>
        Who is bound if one attacks the other?{" "}
        <PageLink href={boundPath(a, b, String(year))}>
          {names(a)} attacked by {names(b)}
        </PageLink>{" "}
        ·{" "}
        <PageLink href={boundPath(b, a, String(year))}>
          {names(b)} attacked by {names(a)}
        </PageLink>
      </p>
      <Section id="dependence" title="Who needs whom?">
        <Dependence view={view.dependence} title={title} charts={charts} />
      </Section>
      {view.reports === null ? null : <ReportSection view={view.reports} title={title} year={year} />}
      <SectorSection sectors={view.sectors} charts={charts} />
      <Section id="strain" title="What strains and supports them?">
        <StrainAndSupport items={view.timeline} title={title} year={year} charts={charts} />
      </Section>
      <VotesSection view={view.votes} title={title} year={year} />
      <Section id="cohesion" title="Cohesion by dimension">
        <DimensionTable caption={`${title}, ${year}`} rows={view.rows}>
          {() => title}
        </DimensionTable>
        <Doubts answer={view.answer} year={year} charts={charts} />
      </Section>
      <Section
        id="what-if"
        title="What if?"
        lead="Change what is known, what is traded or what counts, and every figure moves. Nothing here is published: it is worked out in your browser, by the formulas that make the published figures."
      >
        <WhatIf
          key={`${release} ${dyadPath(a, b, year)}`}
          release={release}
          group={{ members: [a, b], against: [], outside: [] }}
          year={year}
        />
      </Section>
      {view.statements.length === 0 ? null : (
        <Section id="statements" title="How it is framed">
          <StatementList statements={view.statements} />
        </Section>
      )}
      <Section id="judgements" title="What analysts judge">
        <JudgementList judgements={view.judgements} />
      </Section>
      <Section
        id="facts"
        title="All facts"
        lead={`${capital(plural(facts.count, "published fact"))} about both.${
          facts.aside === 0
            ? ""
            : ` ${capital(counted(facts.aside))} ${facts.aside === 1 ? "is" : "are"} not used: another statement on the same treaty or event stands before.`
        }`}
      >
        <FactCollection collection={facts} />
      </Section>
    </main>
  );
}

function Binding({ cell }: { cell: MatrixCell }) {
  const rung = typeof cell.rung === "string" ? rungInWords[cell.rung] : "not known";
  return (
    <Section
      id="commitment"
      title="What binds them?"
      lead={
        <>
          {capital(rung)}: rung <FigureValue figure={cell.figure} /> of the commitment ladder.
        </>
      }
    >
      <InstrumentList cell={cell} />
    </Section>
  );
}
