import type { Evidence } from "@entente/core/evidence";
import type { FactHead } from "@entente/db/ledger/types";
import Link from "next/link";
import { Approve } from "#components/approve.tsx";
import { ChangesTable } from "#components/changes-table.tsx";
import { EvidenceList } from "#components/evidence-list.tsx";
import { FactHeading } from "#components/fact-heading.tsx";
import { FieldList } from "#components/field-list.tsx";
import { ReasonAction } from "#components/reason-action.tsx";
import { changes, same } from "#lib/difference.ts";
import { isOwnChange } from "#lib/own-change.ts";
import { atLeast, type Curator } from "#lib/roles.ts";
import { deedInWords, instant } from "#lib/words.ts";
import { evidenceOf, factOfPage, nameOfUser, nextToReview } from "#server/desk.ts";
import { pageCurator } from "#server/session.ts";

export const metadata = { title: "Review" };

function barredFrom(own: boolean, { role }: Curator): string | null {
  if (own) return "You wrote part of this change: somebody else has to approve it.";
  return atLeast(role, "reviewer") ? null : "Approving needs the role of reviewer.";
}

function Decision({
  head,
  barred,
  next,
  mayReview,
}: {
  head: FactHead;
  barred: string | null;
  next: string | null;
  mayReview: boolean;
}) {
  const { factId, revision, status } = head;
  switch (status) {
    case "in-review":
      return (
        <>
          <Approve key={revision} factId={factId} revision={revision} barred={barred} next={next} />
          {mayReview && (
            <ReasonAction
              key={`back ${revision}`}
              factId={factId}
              revision={revision}
              action="send-back"
              button="Send back"
            />
          )}
        </>
      );
    case "published":
      return (
        <p>
          Published: part of every <Link href="/release">release</Link> made from now on.
        </p>
      );
    case "draft":
      return (
        <p>
          Not submitted yet: <Link href={`/facts/${factId}`}>submit it from its form</Link>.
        </p>
      );
    case "retracted":
      return <p>Retracted: nothing of it stands.</p>;
  }
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const curator = await pageCurator();
  const { head, revisions } = await factOfPage((await params).id);
  const name = await nameOfUser();
  const { factId, revision, published, record } = head;
  const mayReview = atLeast(curator.role, "reviewer");
  const found = changes(published?.record ?? null, record);
  const before = published?.record.evidence ?? [];
  const fresh = new Set<Evidence>(
    published ? record.evidence.filter((piece) => !before.some((other) => same(piece, other))) : [],
  );
  const next = mayReview ? await nextToReview(curator.id, factId) : null;
  return (
    <>
      <FactHeading head={head} view="review" />
      <p>
        Revision {revision}, {deedInWords(head.action)} by {name(head.author)} on {instant(head.at)}
        {head.note && <>: “{head.note}”</>}
      </p>
      <div className="beside">
        <section className="stack" aria-label="What changes">
          {published?.revision !== revision && (
            <ChangesTable
              changes={published ? found : found.filter(({ path }) => path !== "evidence")}
              first={published === null}
              caption={
                published
                  ? `Revision ${revision} held against revision ${published.revision}, as published`
                  : "Never published before"
              }
            />
          )}
          {published && <FieldList record={record} without={found.map(({ path }) => path)} />}
        </section>
        <section className="stack" aria-labelledby="evidence">
          <h2 id="evidence">Evidence</h2>
          <EvidenceList cited={await evidenceOf(record)} fresh={fresh} />
        </section>
      </div>
      <section className="keys" aria-label="Decide">
        <Decision
          head={head}
          barred={barredFrom(isOwnChange(revisions, curator.id), curator)}
          next={next}
          mayReview={mayReview}
        />
      </section>
    </>
  );
}
