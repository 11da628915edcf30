import { ChangesTable } from "#components/changes-table.tsx";
import { FactHeading } from "#components/fact-heading.tsx";
import { Restore } from "#components/restore.tsx";
import { changes, same } from "#lib/difference.ts";
import { deedInWords, instant } from "#lib/words.ts";
import { factOfPage, nameOfUser } from "#server/desk.ts";
import { pageCurator } from "#server/session.ts";

export const metadata = { title: "History" };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  await pageCurator();
  const { head, revisions } = await factOfPage((await params).id);
  const name = await nameOfUser();
  return (
    <>
      <FactHeading head={head} view="history" />
      {revisions.map((one, i) => {
        const before = revisions[i + 1]?.record ?? null;
        const found = changes(before, one.record);
        return (
          <section key={one.revision} className="stack revision" aria-label={`Revision ${one.revision}`}>
            <div className="line">
              <h2>
                Revision {one.revision}, {deedInWords(one.action)} by {name(one.author)}
              </h2>
              <span className="muted small">{instant(one.at)}</span>
              {!same(one.record, head.record) && (
                <Restore factId={head.factId} revision={one.revision} baseRevision={head.revision} />
              )}
            </div>
            {one.note && <p>“{one.note}”</p>}
            {(found.length > 0 || one.action === "save" || one.action === "import") && (
              <ChangesTable
                changes={found}
                first={before === null}
                caption={one.previous === null ? "The first revision" : `Held against revision ${one.previous}`}
              />
            )}
          </section>
        );
      })}
    </>
  );
}
