import { listFacts } from "@entente/db/ledger/list-facts";
import { newsSince } from "@entente/db/ledger/news";
import { currentReleaseId, manifestOf } from "@entente/db/release/current";
import { PublishRelease } from "#components/publish-release.tsx";
import { ReleaseNews } from "#components/release-news.tsx";
import { env } from "#env.ts";
import { atLeast } from "#lib/roles.ts";
import { instant } from "#lib/words.ts";
import { nameOfUser } from "#server/desk.ts";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export const metadata = { title: "Release" };

const grouped = (count: number): string => count.toLocaleString("en");

export default async function Page() {
  const curator = await pageCurator();
  const home = env().ENTENTE_HOME;
  const id = currentReleaseId(home);
  const release = id === null ? null : manifestOf(home, id);
  const store = await ledger();
  const { count: waiting } = await listFacts(store, { status: "in-review", limit: 1, offset: 0 });
  const news = await newsSince(store, release?.publishedAt ?? null);
  const name = await nameOfUser();
  return (
    <>
      <h1>Release</h1>
      {release ? (
        <p>
          Readers see release <code>{release.id}</code> of {instant(release.publishedAt)}:{" "}
          {grouped(release.counts.facts)} facts, {grouped(release.counts.sources)} sources,{" "}
          {grouped(release.counts.series)} series points.
        </p>
      ) : (
        <p>Nothing is published yet.</p>
      )}
      <h2>{release ? "What a release made now would bring" : "What the first release would bring"}</h2>
      <ReleaseNews news={{ ...news, facts: news.facts.map((fact) => ({ ...fact, author: name(fact.author) })) }} />
      <p className="muted">
        {waiting === 0
          ? "No fact waits for review."
          : `${waiting === 1 ? "1 fact waits" : `${waiting} facts wait`} for review and will not be part of it.`}
      </p>
      <PublishRelease may={atLeast(curator.role, "reviewer")} />
    </>
  );
}
