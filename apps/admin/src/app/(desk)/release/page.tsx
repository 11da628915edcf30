import { listFacts } from "@entente/db/ledger/list-facts";
import { currentReleaseId, manifestOf } from "@entente/db/release/current";
import { PublishRelease } from "#components/publish-release.tsx";
import { env } from "#env.ts";
import { atLeast } from "#lib/roles.ts";
import { instant } from "#lib/words.ts";
import { publishedSince } from "#server/published-since.ts";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export const metadata = { title: "Release" };

export default async function Page() {
  const curator = await pageCurator();
  const home = env().ENTENTE_HOME;
  const id = currentReleaseId(home);
  const release = id === null ? null : manifestOf(home, id);
  const store = await ledger();
  const { count: waiting } = await listFacts(store, { status: "in-review", limit: 1, offset: 0 });
  const news = await publishedSince(store, release?.publishedAt ?? null);
  return (
    <>
      <h1>Release</h1>
      {release ? (
        <p>
          Readers see release <code>{release.id}</code> of {instant(release.publishedAt)}: {release.counts.facts} facts,{" "}
          {release.counts.sources} sources, {release.counts.series} series points.
        </p>
      ) : (
        <p>Nothing is published yet.</p>
      )}
      <h2>Approved or retracted since</h2>
      {news.length === 0 ? (
        <p className="muted">Nothing; publishing now gives the same release.</p>
      ) : (
        <ul>
          {news.map(({ factId, title, at }) => (
            <li key={factId}>
              <a href={`/facts/${factId}/history`}>{title}</a> <span className="muted small">{instant(at)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="muted">
        {waiting === 1 ? "1 fact waits" : `${waiting} facts wait`} for review and will not be part of it.
      </p>
      <PublishRelease may={atLeast(curator.role, "reviewer")} />
    </>
  );
}
