import { listSources } from "@entente/db/ledger/references";
import { NewSource } from "#components/new-source.tsx";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export const metadata = { title: "Sources" };

export default async function Page({ searchParams }: { searchParams: Promise<{ text?: string }> }) {
  await pageCurator();
  const { text = "" } = await searchParams;
  const sources = await listSources(await ledger(), { text: String(text) });
  return (
    <>
      <h1>Sources</h1>
      <form className="filter" method="get" action="/sources">
        <div className="field">
          <label htmlFor="text">Search</label>
          <input id="text" name="text" type="search" defaultValue={text} />
        </div>
        <button type="submit">Show</button>
      </form>
      <details>
        <summary>New source</summary>
        <NewSource />
      </details>
      <div className="table">
        <table>
          <caption>{sources.length} sources</caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Kind</th>
              <th scope="col">Reliability</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ record }) => (
              <tr key={record.id}>
                <td>
                  {record.URL ? (
                    <a href={record.URL} rel="noreferrer noopener" target="_blank">
                      {record.title}
                    </a>
                  ) : (
                    record.title
                  )}{" "}
                  <span className="muted code">{record.id}</span>
                </td>
                <td>{record.sourceKind}</td>
                <td>{record.reliability}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
