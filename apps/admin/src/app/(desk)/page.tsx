import { listFacts, listTags } from "@entente/db/ledger/list-facts";
import { listActors } from "@entente/db/ledger/references";
import Link from "next/link";
import { FactFilter } from "#components/fact-filter.tsx";
import { FactTable } from "#components/fact-table.tsx";
import { FilterQuery, filledIn, listAddress, PAGE_SIZE, pageOf } from "#lib/filter.ts";
import { nameOfUser } from "#server/desk.ts";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export const metadata = { title: "Facts" };

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  await pageCurator();
  const asked = filledIn(new URLSearchParams(await searchParams));
  const parsed = FilterQuery.safeParse(asked);
  const filter = parsed.success ? parsed.data : FilterQuery.parse({});
  const store = await ledger();
  const { facts, count } = await listFacts(store, pageOf(filter));
  const actors = (await listActors(store)).map(({ id, name, shortName }) => ({ id, name: shortName ?? name }));
  const name = await nameOfUser();
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  const rows = facts.map(({ author, ...fact }) => ({ ...fact, author: name(author) }));
  const narrowed = Object.keys(asked).some((key) => key !== "page");
  return (
    <>
      <div className="line">
        <h1>Facts</h1>
        <Link href="/facts/new" className="button">
          New fact
        </Link>
      </div>
      <FactFilter asked={asked} actors={actors} tags={await listTags(store)} />
      {!parsed.success && (
        <p className="error">
          The filter can’t be read, so all facts are shown: {parsed.error.issues[0]?.path.join(".")}:{" "}
          {parsed.error.issues[0]?.message}
        </p>
      )}
      {count === 0 ? (
        <p>
          {narrowed ? "No fact is like that. " : "No fact is recorded yet. "}
          <Link href={narrowed ? "/" : "/facts/new"}>{narrowed ? "Show all facts" : "Record the first"}</Link>
        </p>
      ) : (
        <FactTable facts={rows} count={count} />
      )}
      {pages > 1 && (
        <nav className="line" aria-label="Pages">
          {filter.page > 1 && <Link href={listAddress(filter, { page: filter.page - 1 })}>Previous</Link>}
          <span className="muted">
            Page {filter.page} of {pages}
          </span>
          {filter.page < pages && <Link href={listAddress(filter, { page: filter.page + 1 })}>Next</Link>}
        </nav>
      )}
    </>
  );
}
