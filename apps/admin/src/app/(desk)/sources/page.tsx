import { usageOfSources } from "@entente/db/ledger/list-facts";
import { listSources } from "@entente/db/ledger/references";
import Link from "next/link";
import { statusInWords, usedBy } from "#lib/words.ts";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export const metadata = { title: "Sources" };

export default async function Page({ searchParams }: { searchParams: Promise<{ text?: string }> }) {
  await pageCurator();
  const { text = "" } = await searchParams;
  const store = await ledger();
  const sources = await listSources(store, { text: String(text) });
  const usage = await usageOfSources(store);
  return (
    <>
      <div className="line">
        <h1>Sources</h1>
        <Link href="/sources/new" className="button">
          New source
        </Link>
      </div>
      <form className="narrowing" method="get" action="/sources" key={text} aria-label="Filter">
        <div className="field">
          <label htmlFor="text">Search</label>
          <input id="text" name="text" type="search" defaultValue={text} />
        </div>
        <div className="line">
          <button type="submit">Show</button>
          {text !== "" && <Link href="/sources">Show all</Link>}
        </div>
      </form>
      {sources.length === 0 ? (
        <p>No source is like that.</p>
      ) : (
        <div className="scroller">
          <table className="facts">
            <caption>{sources.length === 1 ? "1 source" : `${sources.length} sources`}, by their ids</caption>
            <thead>
              <tr>
                <th scope="col">Source</th>
                <th scope="col">Kind</th>
                <th scope="col">Reliability</th>
                <th scope="col">Used by</th>
              </tr>
            </thead>
            <tbody>
              {sources.map(({ record }) => (
                <tr key={record.id}>
                  <td>
                    <Link href={`/sources/${record.id}`} prefetch={false}>
                      {record.title}
                    </Link>{" "}
                    <span className="muted code">{record.id}</span>
                  </td>
                  <td>{statusInWords(record.sourceKind)}</td>
                  <td>
                    <span className="narrow-only">reliability </span>
                    {record.reliability}
                  </td>
                  <td>{usedBy(usage.get(record.id) ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
