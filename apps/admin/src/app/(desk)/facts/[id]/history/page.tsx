import { ChangesTable } from "#components/changes-table.tsx";
import { FactHeading } from "#components/fact-heading.tsx";
import { changes } from "#lib/difference.ts";
import { instant, inWords } from "#lib/words.ts";
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
      {revisions.map((one, i) => (
        <section key={one.revision} className="stack">
          <h2>
            Revision {one.revision}: {inWords(one.action).toLowerCase()} by {name(one.author)}, {instant(one.at)}
          </h2>
          {one.note && <p>“{one.note}”</p>}
          <ChangesTable
            changes={changes(revisions[i + 1]?.record ?? null, one.record)}
            caption={one.previous === null ? "The first revision" : `Against revision ${one.previous}`}
          />
        </section>
      ))}
    </>
  );
}
