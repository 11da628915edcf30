import { questionDocs } from "@entente/core/bound/doc";
import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Metadata } from "next";
import { IndicatorEntry } from "#components/indicator-entry.tsx";
import { CommitmentLadder, LikelihoodLadder, MissingReasons, Severities } from "#components/method-ladders.tsx";
import { QuestionEntry } from "#components/question-entry.tsx";
import { ScenarioFormat } from "#components/scenario-format.tsx";
import { SettingsTable } from "#components/settings-table.tsx";
import { methodOf } from "#server/method.ts";
import { contentsOf } from "#view/method-contents.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

const description =
  "Every indicator with its formula, its symbols, its range, its choices, what it does when something is unknown, its source, and an example.";
export const metadata: Metadata = { title: "Method", description, openGraph: { title: "Method", description } };

export default async function MethodPage({ params }: { params: Promise<{ release: string }> }) {
  const { release } = await params;
  const entries = methodOf(release);
  return (
    <main className="page">
      <h1 className="headline">Method: from facts to a figure on cohesion</h1>
      <p className="lead">
        Every figure is computed from published facts and figures by one of the formulas below, and carries its
        coverage: the share of its inputs that was known. Missing is never counted as zero; a search that found nothing
        is a fact of its own.
      </p>
      <nav aria-label="Contents" className="toc">
        {contentsOf(entries.map(({ doc }) => doc)).map(({ heading, items }) => (
          <section key={heading} aria-label={heading}>
            <h2>{heading}</h2>
            <ul>
              {items.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      {entries.map((entry) => (
        <IndicatorEntry key={entry.doc.id} entry={entry} />
      ))}
      {questionDocs.map((doc) => (
        <QuestionEntry key={doc.id} doc={doc} />
      ))}
      <SettingsTable settings={defaultSettings} />
      <CommitmentLadder settings={defaultSettings} />
      <Severities />
      <LikelihoodLadder />
      <MissingReasons />
      <ScenarioFormat />
    </main>
  );
}
