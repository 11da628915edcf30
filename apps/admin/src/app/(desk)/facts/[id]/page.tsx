import { readPrivateDraft } from "@entente/db/ledger/private-drafts";
import { FactEditor } from "#components/fact-editor.tsx";
import { FactHeading } from "#components/fact-heading.tsx";
import { OptionLists } from "#components/option-lists.tsx";
import { ReasonAction } from "#components/reason-action.tsx";
import { atLeast } from "#lib/roles.ts";
import { factOfPage, formOptions } from "#server/desk.ts";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export async function generateMetadata({ params }: { params: Promise<{ id: string }> }) {
  await pageCurator();
  return { title: (await factOfPage((await params).id)).head.record.fact.title };
}

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const curator = await pageCurator();
  const { head } = await factOfPage((await params).id);
  const { factId, record, revision, status, published } = head;
  const draft = await readPrivateDraft(await ledger(), curator.id, factId);
  const options = await formOptions(record.fact.kind);
  const standing = published && { record: published.record, revision: published.revision };
  return (
    <>
      <FactHeading head={head} view="edit" />
      <OptionLists options={options} />
      <FactEditor
        key={factId}
        owner={curator.id}
        kind={record.fact.kind}
        form={factId}
        stored={{ record, revision, status, published: standing }}
        draft={draft}
        options={options}
      />
      {atLeast(curator.role, "reviewer") && status !== "retracted" && (
        <details>
          <summary>Retract this fact</summary>
          <p className="hint">It no longer stands from the next release on; its history stays.</p>
          <ReasonAction factId={factId} revision={revision} action="retract" button="Retract" />
        </details>
      )}
    </>
  );
}
