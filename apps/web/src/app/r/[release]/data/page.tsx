import type { Actor } from "@entente/core/actors";
import { releaseActors, releaseManifest, releasePresets, releaseSources } from "@entente/db/release/read";
import { derivedIndicators } from "@entente/db/release/read-figures";
import type { Metadata } from "next";
import { DerivedFigures, WholeDatasets } from "#components/dataset-tables.tsx";
import { PageLink } from "#components/page-link.tsx";
import { Section } from "#components/section.tsx";
import { releaseOf } from "#server/releases.ts";
import { fullCitation, reliabilityInWords } from "#view/citation.ts";
import { actorPath, groupPath, sourcePath } from "#view/paths.ts";
import { dateInWords } from "#view/time-words.ts";
import { plural } from "#view/words.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

const description = "What this release holds, what it rests on, and under which terms.";
export const metadata: Metadata = {
  title: "Data and sources",
  description,
  openGraph: { title: "Data and sources", description },
};

const byName = (actors: readonly Actor[]): Actor[] =>
  [...actors].sort((x, y) => (x.shortName ?? x.name).localeCompare(y.shortName ?? y.name, "en"));

export default async function DataPage({ params }: { params: Promise<{ release: string }> }) {
  const release = releaseOf((await params).release);
  const { id, sha256, format, code, publishedAt, counts, years, datasets } = releaseManifest(release);
  const derived = derivedIndicators(release);
  const sources = new Map(releaseSources(release).map((source) => [source.id, source]));
  const lines = [
    ["Release", id],
    ["SHA-256 of its content", sha256],
    ["Published", `${dateInWords(publishedAt.slice(0, 10))}, ${publishedAt.slice(11, 16)} UTC`],
    ["Version of the formulas", code],
    ["Format", String(format)],
    [
      "Holds",
      [
        plural(counts.facts, "fact"),
        plural(counts.series, "figure in series", "figures in series"),
        plural(counts.sources, "source"),
        plural(counts.actors, "actor"),
      ].join(", "),
    ],
    ["Years of the series", years === null ? "none" : `${years.first}–${years.last}`],
  ];
  return (
    <main className="page">
      <h1 className="headline">Data and sources</h1>
      <p className="lead">
        Pages stand on a release: a file that never changes, named by the hash of its content. A figure changes only
        when somebody publishes a new one.
      </p>
      <dl className="details">
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="break-all">{text}</dd>
          </div>
        ))}
      </dl>
      <WholeDatasets datasets={datasets} sources={sources} />
      <DerivedFigures derived={derived} />
      <Section id="groups" title="Groups">
        <ul className="plain">
          {releasePresets(release).map((preset) => (
            <li key={preset.id}>
              <PageLink href={groupPath(preset, preset.year)}>
                {preset.name}, {preset.year}
              </PageLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="actors" title="Actors">
        <ul className="plain columns">
          {byName(releaseActors(release)).map((actor) => (
            <li key={actor.id}>
              <PageLink href={actorPath(actor.id)}>{actor.shortName ?? actor.name}</PageLink> <code>{actor.id}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="sources" title="Sources and their terms" lead={plural(counts.sources, "source")}>
        <ul className="fact-list">
          {[...sources.values()].map((source) => (
            <li key={source.id}>
              <PageLink href={sourcePath(source.id)}>{fullCitation(source)}</PageLink>
              <p className="source-line">
                {source.reliability.toUpperCase()}: {reliabilityInWords[source.reliability]}. {source.licence ?? ""}
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </main>
  );
}
