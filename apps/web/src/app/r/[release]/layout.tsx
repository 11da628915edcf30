import { releaseManifest } from "@entente/db/release/read";
import type { ReactNode } from "react";
import { FigureDrawer } from "#client/figure-drawer.tsx";
import { ReleaseWatch } from "#client/release-watch.tsx";
import { PageLink } from "#components/page-link.tsx";
import { releaseOf } from "#server/releases.ts";
import { dateInWords } from "#view/time-words.ts";

type Props = { children: ReactNode; params: Promise<{ release: string }> };

/** The frame of every page: what this is, where else to go, and on which release it stands. */
export default async function ReleaseLayout({ children, params }: Props) {
  const { release } = await params;
  const { publishedAt } = releaseManifest(releaseOf(release));
  const day = dateInWords(publishedAt.slice(0, 10));
  return (
    <>
      <a href="#content" className="skip">
        Skip to the content
      </a>
      <header className="site-header">
        <PageLink href="/" className="wordmark">
          Entente
        </PageLink>
        <nav aria-label="Site">
          <PageLink href="/method">Method</PageLink>
          <PageLink href="/judgements">Judgements</PageLink>
          <PageLink href="/data">Data and sources</PageLink>
        </nav>
      </header>
      <ReleaseWatch release={release} />
      <div id="content">{children}</div>
      <FigureDrawer release={release} />
      <footer className="site-footer">
        <p>
          Stands on release <a href={`/r/${release}`}>{release}</a>, published on {day}.{" "}
          <PageLink href="/data">What is in it</PageLink>
        </p>
        <p>
          Cite as: Entente, release {release}, {day}. Under <code>/r/{release}</code> every page keeps this state.
        </p>
      </footer>
    </>
  );
}
