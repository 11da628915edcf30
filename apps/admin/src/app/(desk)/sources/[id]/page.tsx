import { usedBy } from "@entente/db/ledger/list-facts";
import { readPrivateDraft } from "@entente/db/ledger/private-drafts";
import { source, sourceHistory } from "@entente/db/ledger/references";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ChangesTable } from "#components/changes-table.tsx";
import { SourceEditor } from "#components/source-editor.tsx";
import { changes } from "#lib/difference.ts";
import { atLeast } from "#lib/roles.ts";
import { instant, statusInWords, usedBy as usedByWords } from "#lib/words.ts";
import { nameOfUser } from "#server/desk.ts";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export const metadata = { title: "Source" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const curator = await pageCurator();
  const { id } = await params;
  const store = await ledger();
  const stored = (await source(store, id)) ?? notFound();
  const form = `source:${id}`;
  const draft = await readPrivateDraft(store, curator.id, form);
  const facts = await usedBy(store, id);
  const history = await sourceHistory(store, id);
  const name = await nameOfUser();
  const { record } = stored;
  return (
    <>
      <header>
        <p className="muted small">
          Source <span className="code">{id}</span>
        </p>
        <h1>{record.title}</h1>
        {record.URL && (
          <p>
            <a href={record.URL} rel="noreferrer noopener" target="_blank">
              Read it
            </a>
          </p>
        )}
      </header>
      <section className="stack" aria-labelledby="used">
        <h2 id="used">Used by {usedByWords(facts.length)}</h2>
        {facts.length > 0 && (
          <details open={facts.length <= 5}>
            <summary>
              A change here shows on {facts.length === 1 ? "it" : "all of them"} from the next release on
            </summary>
            <ul className="news">
              {facts.map(({ factId, title, status }) => (
                <li key={factId}>
                  <Link href={`/facts/${factId}`}>{title}</Link>{" "}
                  <span className={`status ${status}`}>{statusInWords(status)}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <SourceEditor
        key={id}
        owner={curator.id}
        form={form}
        stored={stored}
        draft={draft}
        readOnly={!atLeast(curator.role, "reviewer")}
      />
      <section className="stack" aria-labelledby="history">
        <h2 id="history">History</h2>
        {history.map((one, i) => (
          <div key={one.revision} className="stack revision">
            <p>
              Revision {one.revision} by {name(one.author)}, {instant(one.at)}
              {one.note && <>: “{one.note}”</>}
            </p>
            {i + 1 < history.length && (
              <ChangesTable
                changes={changes({ source: history[i + 1]?.record }, { source: one.record })}
                caption={`Held against revision ${history[i + 1]?.revision}`}
              />
            )}
          </div>
        ))}
      </section>
    </>
  );
}
