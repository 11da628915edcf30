import { readPrivateDraft } from "@entente/db/ledger/private-drafts";
import { SourceEditor } from "#components/source-editor.tsx";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export const metadata = { title: "New source" };
const FORM = "source-new";

export default async function Page() {
  const curator = await pageCurator();
  const draft = await readPrivateDraft(await ledger(), curator.id, FORM);
  return (
    <>
      <h1>New source</h1>
      <SourceEditor owner={curator.id} form={FORM} stored={null} draft={draft} readOnly={false} />
    </>
  );
}
