"use client";
import type { FieldIssue } from "@entente/core/issues";
import type { Source } from "@entente/core/sources";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { changes, same } from "#lib/difference.ts";
import { type Answer, type Refusal, send } from "#lib/http.ts";
import { blankSource, isTypedSource, sourceFields, sourceToSend, type TypedSource } from "#lib/source-form.ts";
import { Conflict } from "./conflict.tsx";
import { Fields } from "./form/field-view.tsx";
import { FormProvider } from "./form/form-context.tsx";
import { IssueList } from "./form/issue-list.tsx";
import type { Draft } from "./form/use-autosave.ts";
import { type Stored, useDrafted } from "./form/use-drafted.ts";
import { Notice } from "./notice.tsx";
import { RestoredDraft } from "./restored-draft.tsx";
import { useWrite } from "./write-form.tsx";

type SourceRevision = { revision: number; record: Source };

const asTyped = ({ revision, record }: SourceRevision): Stored<TypedSource> => ({
  revision,
  record: { source: record },
});
const noOptions = { actor: [], source: [], fact: [] };

function issuesIn(problem: Refusal | null): FieldIssue[] {
  const found = Array.isArray(problem?.["issues"]) ? (problem["issues"] as FieldIssue[]) : [];
  return found.map((issue) => ({ ...issue, path: `source.${issue.path}` }));
}

/** The form of a source, from its schema. */
export function SourceEditor({
  owner,
  form,
  stored,
  draft,
  readOnly,
}: {
  owner: string;
  form: string;
  stored: SourceRevision | null;
  draft: Draft | null;
  readOnly: boolean;
}) {
  const router = useRouter();
  const [blank] = useState(blankSource);
  const standing = useMemo(() => stored && asTyped(stored), [stored]);
  const edit = useDrafted<TypedSource, Stored<TypedSource>>({
    name: { owner, form },
    draft,
    stored: standing,
    blank,
    fits: isTypedSource,
    toSend: sourceToSend,
  });
  const { head, base, record, typed, dirty, conflict } = edit;
  const [note, setNote] = useState("");
  const [done, setDone] = useState<string | null>(null);

  const save = useWrite<TypedSource, SourceRevision>(
    async (): Promise<Answer<SourceRevision>> => {
      setDone(null);
      if (head === null || base === null) return send<SourceRevision>("POST", "/api/sources", typed.source);
      const id = String(head.record.source["id"]);
      const body = { record: typed.source, baseRevision: base, note };
      const saved = await send<SourceRevision>("PUT", `/api/sources/${id}`, body);
      if (saved.ok || saved.problem.code !== "stale") return saved;
      const { base: from, theirs } = saved.problem as unknown as {
        base: SourceRevision | null;
        theirs: SourceRevision;
      };
      if (same(theirs.record, typed.source)) return { ok: true, value: theirs };
      edit.meet(from && asTyped(from).record, asTyped(theirs), typed);
      return saved;
    },
    async (next, sent) => {
      setNote("");
      setDone(`Saved as revision ${next.revision}. Readers see it from the next release on.`);
      const whole = await edit.settle(asTyped(next), sent);
      if (stored === null && whole) router.replace(`/sources/${next.record.id}`);
      else router.refresh();
    },
  );
  const issues = useMemo(() => issuesIn(save.problem), [save.problem]);
  const differences = useMemo(() => (head ? changes(head.record, typed) : []), [head, typed]);
  const changed = differences.map(({ path }) => path);
  const fields = useMemo(() => (head === null ? sourceFields : sourceFields.filter(({ key }) => key !== "id")), [head]);

  return (
    <FormProvider value={{ record, set: edit.set, issues, changed, options: noOptions, readOnly }}>
      <div className="stack">
        {edit.restoredAt && !conflict && (
          <RestoredDraft
            at={edit.restoredAt}
            older={head !== null && base !== head.revision}
            onDiscard={edit.discard}
          />
        )}
        <IssueList problem={conflict ? null : save.problem} issues={issues} />
        {done && <Notice tone="done">{done}</Notice>}
        {conflict ? (
          <Conflict
            what="source"
            base={conflict.base}
            theirs={conflict.theirs.record}
            revision={conflict.theirs.revision}
            mine={conflict.mine}
            onMerged={(result) => edit.merge(result as TypedSource, conflict.theirs)}
          />
        ) : (
          <Fields fields={fields} path="source" />
        )}
        {readOnly && <p className="muted">Changing a source needs the role of reviewer.</p>}
        {!readOnly && !conflict && (
          <section className="keys" aria-label="Save">
            {head !== null && (
              <div className="field why">
                <label htmlFor="revision-note">What changed, and why</label>
                <input
                  id="revision-note"
                  value={note}
                  maxLength={2000}
                  onChange={(e) => setNote(e.target.value)}
                  autoComplete="off"
                />
              </div>
            )}
            <button type="button" className="primary" disabled={save.busy || !dirty} onClick={() => save.run(record)}>
              {head === null ? "Create source" : "Save source"}
            </button>
            <span className="muted small state" role="status">
              {dirty ? "Not saved yet; what you typed is kept" : head ? `As saved: revision ${head.revision}` : ""}
            </span>
          </section>
        )}
      </div>
    </FormProvider>
  );
}
