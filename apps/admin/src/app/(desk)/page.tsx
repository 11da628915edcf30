import { FactStatus } from "@entente/core/facts/fact";
import { listFacts } from "@entente/db/ledger/list-facts";
import Link from "next/link";
import { FactTable } from "#components/fact-table.tsx";
import { FilterQuery, factKinds, filledIn, listAddress, PAGE_SIZE, pageOf } from "#lib/filter.ts";
import { inWords } from "#lib/words.ts";
import { nameOfUser } from "#server/desk.ts";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export default async function Page({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  await pageCurator();
  const asked = filledIn(new URLSearchParams(await searchParams));
  const parsed = FilterQuery.safeParse(asked);
  const filter = parsed.success ? parsed.data : FilterQuery.parse({});
  const { facts, count } = await listFacts(await ledger(), pageOf(filter));
  const name = await nameOfUser();
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  const rows = facts.map(({ author, ...fact }) => ({ ...fact, author: name(author) }));
  return (
    <>
      <div className="line">
        <h1>Facts</h1>
        <Link href="/facts/new" className="button">
          New fact
        </Link>
      </div>
      <form className="filter" method="get" action="/">
        <div className="field">
          <label htmlFor="text">Search</label>
          <input id="text" name="text" type="search" defaultValue={asked["text"]} aria-keyshortcuts="/" />
        </div>
        <div className="field">
          <label htmlFor="kind">Kind</label>
          <select id="kind" name="kind" defaultValue={filter.kind ?? ""}>
            <option value="">Any</option>
            {factKinds.map((kind) => (
              <option key={kind} value={kind}>
                {inWords(kind)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="status">Status</label>
          <select id="status" name="status" defaultValue={filter.status ?? ""}>
            <option value="">Any</option>
            {FactStatus.options.map((status) => (
              <option key={status} value={status}>
                {inWords(status)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor="actor">Actor code</label>
          <input id="actor" name="actor" defaultValue={asked["actor"]} />
        </div>
        <div className="field">
          <label htmlFor="tag">Tag</label>
          <input id="tag" name="tag" defaultValue={asked["tag"]} />
        </div>
        <button type="submit">Show</button>
      </form>
      {!parsed.success && (
        <p className="error">
          The filter can’t be read, so all facts are shown: {parsed.error.issues[0]?.path.join(".")}:{" "}
          {parsed.error.issues[0]?.message}
        </p>
      )}
      <FactTable facts={rows} count={count} />
      <nav className="line" aria-label="Pages">
        {filter.page > 1 && <Link href={listAddress(filter, { page: filter.page - 1 })}>Previous</Link>}
        <span className="muted">
          Page {filter.page} of {pages}
        </span>
        {filter.page < pages && <Link href={listAddress(filter, { page: filter.page + 1 })}>Next</Link>}
      </nav>
    </>
  );
}
