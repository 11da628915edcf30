import { factsOfActor, factsOfDyad } from "@entente/db/release/read";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FactList } from "#components/fact-list.tsx";
import { PageLink } from "#components/page-link.tsx";
import { factViews, libraryOf } from "#server/facts.ts";
import { releaseOf } from "#server/releases.ts";
import { parseWho } from "#view/address.ts";
import { kindInWords } from "#view/fact-details.ts";
import { allOf } from "#view/names.ts";
import { actorPath, factsPath } from "#view/paths.ts";
import { newestFirst } from "#view/shelves.ts";
import { plural } from "#view/words.ts";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

const PER_PAGE = 100;

type Props = { params: Promise<{ release: string; who: string; kind: string; page: string }> };

async function asked({ params }: Props) {
  const { release, who, kind, page: text } = await params;
  const actors = parseWho(who);
  if (!actors.ok) return notFound();
  const [a = "", b] = actors.value;
  const all = b === undefined ? factsOfActor(releaseOf(release), a) : factsOfDyad(releaseOf(release), a, b);
  const records = newestFirst(all.filter(({ fact }) => fact.kind === kind));
  const pages = Math.max(1, Math.ceil(records.length / PER_PAGE));
  const page = Number(text);
  if (page > pages) return notFound();
  const title = Object.entries(kindInWords).find(([known]) => known === kind)?.[1] ?? notFound();
  return { release, who, kind, page, pages, records, title, ids: actors.value };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { release, ids, title } = await asked(props);
  return { title: `${title}: ${allOf(libraryOf(release).names, ids)}` };
}

/** All facts of one kind about an actor or a pair, newest first, in pages. */
export default async function FactsPage(props: Props) {
  const { release, who, kind, page, pages, records, title, ids } = await asked(props);
  const { names } = libraryOf(release);
  const first = (page - 1) * PER_PAGE;
  const shown = records.slice(first, first + PER_PAGE);
  return (
    <main className="page">
      <p className="kicker">
        {ids.map((id, i) => (
          <span key={id}>
            {i === 0 ? "" : " and "}
            <PageLink href={actorPath(id)}>{names(id)}</PageLink>
          </span>
        ))}
      </p>
      <h1 className="headline">
        {title}: {plural(records.length, "fact")} about {allOf(names, ids)}
      </h1>
      <p>
        {records.length === 0
          ? "None is published in this release."
          : `Newest first: ${first + 1} to ${first + shown.length} of ${records.length.toLocaleString("en")}.`}
      </p>
      <FactList facts={factViews(release, shown)} />
      <nav className="pages" aria-label="Pages">
        {page > 1 ? <PageLink href={factsPath(who, kind, page - 1)}>Newer</PageLink> : null}
        <span className="text-muted">
          Page {page} of {pages}
        </span>
        {page < pages ? <PageLink href={factsPath(who, kind, page + 1)}>Older</PageLink> : null}
      </nav>
    </main>
  );
}
