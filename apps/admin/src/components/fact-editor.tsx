"use client";
import type { FactKind, FactStatus } from "@entente/core/facts/fact";
import type { Revision } from "@entente/db/ledger/types";
import { useRouter } from "next/navigation";
import { useCallback, useMemo, useState } from "react";
import { changes, same } from "#lib/difference.ts";
import {
  blankRecord,
  claimMovedAlone,
  evidenceField,
  factFields,
  issuesIn,
  isTyped,
  recordToSend,
  type Typed,
} from "#lib/fact-form.ts";
import { type Answer, type Refusal, send } from "#lib/http.ts";
import { Conflict } from "./conflict.tsx";
import { EditorBar } from "./editor-bar.tsx";
import { Fields, FieldView } from "./form/field-view.tsx";
import { FormProvider, type Options } from "./form/form-context.tsx";
import { IssueList } from "./form/issue-list.tsx";
import type { Draft } from "./form/use-autosave.ts";
import { useDrafted } from "./form/use-drafted.ts";
import { RestoredDraft } from "./restored-draft.tsx";
import { useWrite } from "./write-form.tsx";

type Published = { record: Typed; revision: number };
/** What stands in the ledger, as far as this page knows. */
export type Standing = { record: Typed; revision: number; status: FactStatus; published: Published | null };

/** A revision that was met, with the published one that stands beside it. */
function standingAt({ record, revision, status }: Revision, before: Published | null): Standing {
  const published = status === "published" ? { record, revision } : status === "retracted" ? null : before;
  return { record, revision, status, published };
}

const taken = (id: string): Refusal => ({
  status: 409,
  code: "invalid",
  title: "",
  issues: [{ path: "fact.id", found: JSON.stringify(id), expected: "an id that no other fact has yet" }],
});
const unchanged: Refusal = { status: 0, code: "same", title: "Nothing has changed since the last save" };

/** The form of a fact beside its evidence, with its way into review. */
export function FactEditor({
  owner,
  kind,
  form,
  stored,
  draft,
  options,
}: {
  owner: string;
  kind: FactKind;
  /** Under which name the private draft is kept. */
  form: string;
  /** What stands in the ledger; null for a new fact. */
  stored: Standing | null;
  draft: Draft | null;
  options: Options;
}) {
  const router = useRouter();
  const toSend = useCallback((typed: Typed) => recordToSend(kind, typed), [kind]);
  const [blank] = useState(() => blankRecord(kind));
  const edit = useDrafted<Typed, Standing>({ name: { owner, form }, draft, stored, blank, fits: isTyped, toSend });
  const { head, base, record, typed, dirty, conflict } = edit;
  const [note, setNote] = useState("");
  const [done, setDone] = useState<string | null>(null);
  const isNew = head === null;
  const fields = useMemo(() => factFields(kind).filter(({ key }) => isNew || key !== "id"), [kind, isNew]);

  const store = async (mine: Typed): Promise<Answer<Revision>> => {
    const saved = await send<Revision>("POST", "/api/facts", { record: mine, baseRevision: base, note });
    if (saved.ok || saved.problem.code !== "stale") return saved;
    const { base: from, theirs } = saved.problem as unknown as { base: Revision | null; theirs: Revision };
    // An answer was lost on its way: what was sent stands already.
    if (same(theirs.record, mine)) return { ok: true, value: theirs };
    if (isNew) return { ok: false, problem: taken(String(mine.fact["id"])) };
    edit.meet(from?.record ?? null, standingAt(theirs, head.published), mine);
    return saved;
  };
  const save = useWrite<{ submit: boolean; sent: Typed }, { stored: Revision; said: string }>(
    async ({ submit }) => {
      setDone(null);
      const saved = dirty || isNew ? await store(typed) : null;
      if (saved && !saved.ok) return saved;
      const said = `Draft saved as revision ${saved?.value.revision}.`;
      if (!submit)
        return saved ? { ok: true, value: { stored: saved.value, said } } : { ok: false, problem: unchanged };
      const path = `/api/facts/${saved?.value.factId ?? String(typed.fact["id"])}/submit`;
      const baseRevision = saved?.value.revision ?? head?.revision ?? null;
      const submitted = await send<Revision>("POST", path, { baseRevision, note });
      if (submitted.ok) return { ok: true, value: { stored: submitted.value, said: "Submitted for review." } };
      if (!saved) return submitted;
      return { ok: true, value: { stored: saved.value, said: `${said} Not submitted: ${submitted.problem.title}` } };
    },
    async ({ stored: next, said }, { sent }) => {
      setNote("");
      setDone(said);
      const whole = await edit.settle(standingAt(next, head?.published ?? null), sent);
      if (isNew && whole) router.replace(`/facts/${next.factId}`);
      else router.refresh();
    },
  );
  const issues = useMemo(() => issuesIn(save.problem), [save.problem]);

  // Held against what readers see; a draft that was never published, against what is saved.
  const against = head?.published ?? head;
  const differences = useMemo(() => (against ? changes(toSend(against.record), typed) : []), [against, typed, toSend]);
  const askForSources = head?.published ? claimMovedAlone(toSend(head.published.record), typed) : false;

  return (
    <FormProvider
      value={{
        record,
        set: (path, value) => {
          setDone(null);
          edit.set(path, value);
        },
        issues,
        changed: differences.map(({ path }) => path),
        options,
        readOnly: false,
      }}
    >
      <div className="stack">
        {edit.restoredAt && !conflict && (
          <RestoredDraft at={edit.restoredAt} older={!isNew && base !== head.revision} onDiscard={edit.discard} />
        )}
        <IssueList problem={conflict ? null : save.problem} issues={issues} />
        {conflict ? (
          <Conflict
            what="fact"
            base={conflict.base}
            theirs={conflict.theirs.record}
            revision={conflict.theirs.revision}
            mine={conflict.mine}
            onMerged={(result) => {
              edit.merge(result as Typed, conflict.theirs);
              setDone("Your choices are in the form. Save them when they are as they should be.");
            }}
          />
        ) : (
          <>
            <div className="beside">
              <section aria-label="Fact">
                <Fields fields={fields} path="fact" />
              </section>
              <section className="evidence" aria-label="Evidence">
                <FieldView field={evidenceField} path="evidence" />
              </section>
            </div>
            <EditorBar
              head={head}
              dirty={dirty}
              done={done}
              kept={edit.kept}
              keepNow={edit.keep}
              differences={differences}
              against={against?.revision ?? null}
              published={head?.published?.revision ?? null}
              note={note}
              onNote={setNote}
              busy={save.busy}
              askForSources={askForSources}
              onSave={(submit) => save.run({ submit, sent: record })}
            />
          </>
        )}
      </div>
    </FormProvider>
  );
}
