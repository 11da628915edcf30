import { factsOfSource, releaseSource } from "@entente/db/release/read";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactList } from "#components/fact-list.tsx";
import { Section } from "#components/section.tsx";
import { factViews } from "#server/facts.ts";
import { releaseOf } from "#server/releases.ts";
import { authors, fullCitation, reliabilityInWords, sourceLink } from "#view/citation.ts";
import { plural, prose } from "#view/words.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { params: Promise<{ release: string; source: string }> };

async function asked({ params }: Props) {
  const { release, source: id } = await params;
  const source = releaseSource(releaseOf(release), decodeURIComponent(id)) ?? notFound();
  return { release, source };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { source } = await asked(props);
  return { title: source.title, openGraph: { title: source.title, description: fullCitation(source) } };
}

export default async function SourcePage(props: Props) {
  const { release, source } = await asked(props);
  const facts = factViews(release, factsOfSource(releaseOf(release), source.id));
  const link = sourceLink(source);
  const lines = [
    ["Author", authors(source)],
    ["Published", [source["container-title"], source.publisher, source.issued].filter(Boolean).join(", ")],
    ["Document", [source.number, source.version].filter(Boolean).join(", ")],
    ["Kind", prose(source.sourceKind)],
    ["Reliability", `${source.reliability.toUpperCase()}: ${reliabilityInWords[source.reliability]}`],
    ["Language", source.language ?? ""],
    ["Terms", source.licence ?? ""],
    ["Note", source.note ?? ""],
  ].filter(([, text]) => text !== "");
  return (
    <main className="page">
      <p className="kicker">
        Source <code>{source.id}</code>
      </p>
      <h1 className="headline">{source.title}</h1>
      <dl className="details">
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {link === undefined ? null : (
          <div>
            <dt>Address</dt>
            <dd>
              <a href={link} rel="noopener noreferrer">
                {link}
              </a>
            </dd>
          </div>
        )}
        {source.archiveUrl === undefined ? null : (
          <div>
            <dt>Archived</dt>
            <dd>
              <a href={source.archiveUrl} rel="noopener noreferrer">
                {source.archiveUrl}
              </a>
            </dd>
          </div>
        )}
      </dl>
      <Section
        id="facts"
        title="What rests on it"
        lead={
          facts.length === 0
            ? "No fact cites it; figures may rest on its series."
            : `${plural(facts.length, "fact")} in this release.`
        }
      >
        <FactList facts={facts} />
      </Section>
    </main>
  );
}
