import type { FactHead } from "@entente/db/ledger/types";
import { Approve } from "#components/approve.tsx";
import { ChangesTable } from "#components/changes-table.tsx";
import { FactHeading } from "#components/fact-heading.tsx";
import { ReasonAction } from "#components/reason-action.tsx";
import { changes } from "#lib/difference.ts";
import { isOwnChange } from "#lib/own-change.ts";
import { atLeast, type Curator } from "#lib/roles.ts";
import { instant } from "#lib/words.ts";
import { factOfPage, nameOfUser } from "#server/desk.ts";
import { pageCurator } from "#server/session.ts";

export const metadata = { title: "Review" };

function barredFrom({ status }: FactHead, own: boolean, { role }: Curator): string | null {
  if (status !== "in-review") return `The fact is ${status}; only one in review can be approved.`;
  if (own) return "You wrote part of this change: somebody else has to approve it.";
  return atLeast(role, "reviewer") ? null : "Approving needs the role of reviewer.";
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const curator = await pageCurator();
  const { head, revisions } = await factOfPage((await params).id);
  const name = await nameOfUser();
  const { factId, revision, published } = head;
  const barred = barredFrom(head, isOwnChange(revisions, curator.id), curator);
  return (
    <>
      <FactHeading head={head} view="review" />
      <p>
        Revision {revision}, last touched by {name(head.author)} on {instant(head.at)}
        {head.note && <>: “{head.note}”</>}
      </p>
      <ChangesTable
        changes={changes(published?.record ?? null, head.record)}
        caption={
          published ? `Published revision ${published.revision} against revision ${revision}` : "Never published before"
        }
      />
      <Approve key={revision} factId={factId} revision={revision} barred={barred} />
      {head.status === "in-review" && atLeast(curator.role, "reviewer") && (
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
}
