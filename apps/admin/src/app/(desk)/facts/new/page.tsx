import { readPrivateDraft } from "@entente/db/ledger/private-drafts";
import Link from "next/link";
import { z } from "zod";
import { FactEditor } from "#components/fact-editor.tsx";
import { OptionLists } from "#components/option-lists.tsx";
import { factKinds } from "#lib/filter.ts";
import { inWords } from "#lib/words.ts";
import { formOptions } from "#server/desk.ts";
import { pageCurator } from "#server/session.ts";
import { ledger } from "#server/store.ts";

export const metadata = { title: "New fact" };

export default async function Page({ searchParams }: { searchParams: Promise<{ kind?: string }> }) {
  const curator = await pageCurator();
  const kind = z.enum(factKinds).safeParse((await searchParams).kind).data;
  if (!kind) {
    return (
      <>
        <h1>New fact</h1>
        <p>Of which kind?</p>
        <ul>
          {factKinds.map((one) => (
            <li key={one}>
              <Link href={`/facts/new?kind=${one}`}>{inWords(one)}</Link>
            </li>
          ))}
        </ul>
      </>
    );
  }
  const form = `new.${kind}`;
  const draft = await readPrivateDraft(await ledger(), curator.id, form);
  const options = await formOptions(kind);
  return (
    <>
      <h1>New fact: {inWords(kind).toLowerCase()}</h1>
      <OptionLists options={options} />
      <FactEditor key={form} owner={curator.id} kind={kind} form={form} stored={null} draft={draft} options={options} />
    </>
  );
}
