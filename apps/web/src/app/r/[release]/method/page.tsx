import { questionDocs } from "@entente/core/bound/doc";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { indicatorDocs } from "@entente/core/indicators/registry";
import type { Metadata } from "next";
import { IndicatorEntry } from "#components/indicator-entry.tsx";
import { QuestionEntry } from "#components/question-entry.tsx";
import { SettingsTable } from "#components/settings-table.tsx";
import { formulaOf } from "#server/formula.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

const description =
  "Every indicator with its formula, its symbols, its range, what it does when something is unknown, and its source.";
export const metadata: Metadata = { title: "Method", description, openGraph: { title: "Method", description } };

export default function MethodPage() {
  return (
    <main className="page">
      <h1 className="headline">Method: from facts to a figure on cohesion</h1>
      <p className="lead">
        Every figure is computed from published facts and figures by one of the formulas below, and carries its
        coverage: the share of its inputs that was known. Missing is never counted as zero; a search that found nothing
        is a fact of its own.
      </p>
      <nav aria-label="Indicators" className="contents">
        <ul>
          {[...indicatorDocs, ...questionDocs].map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <SettingsTable settings={defaultSettings} />
      {indicatorDocs.map((doc) => (
        <IndicatorEntry
          key={doc.id}
          doc={doc}
          formula={formulaOf(doc.formula)}
          symbols={Object.entries(doc.symbols).map(([symbol, meaning]) => ({ symbol: formulaOf(symbol), meaning }))}
        />
      ))}
      {questionDocs.map((doc) => (
        <QuestionEntry key={doc.id} doc={doc} />
      ))}
    </main>
  );
}
