"use client";
import type { FactKind, FactStatus } from "@entente/core/facts/fact";
import type { FactHead, Revision } from "@entente/db/ledger/types";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState } from "react";
import { same, withPlace } from "#lib/difference.ts";
import { blankRecord, evidenceField, factFields, issuesIn, recordToSend, type Typed } from "#lib/fact-form.ts";
import { send } from "#lib/http.ts";
import { Conflict, type Versions } from "./conflict.tsx";
import { DraftOffer } from "./draft-offer.tsx";
import { Fields, FieldView } from "./form/field-view.tsx";
import { FormProvider, fieldId, type Options } from "./form/form-context.tsx";
import { IssueList } from "./form/issue-list.tsx";
import { type Draft, useAutosave } from "./form/use-autosave.ts";
import { Notice } from "./notice.tsx";
import { useWrite } from "./write-form.tsx";

export type Standing = { record: Typed; revision: number; status: FactStatus };
type Stale = { base: Revision | null; theirs: Revision };

const standingOf = ({ record, revision, status }: FactHead): Standing => ({ record, revision, status });

/** The form of a fact beside its evidence, with its way into review. */
export function FactEditor({
  kind,
  form,
  stored,
  draft,
  options,
}: {
  kind: FactKind;
  /** Under which name the private draft is kept. */
  form: string;
  /** What stands in the ledger; null for a new fact. */
  stored: Standing | null;
  draft: Draft | null;
  options: Options;
}) {
  const router = useRouter();
  const [start] = useState(() => stored?.record ?? blankRecord(kind));
  const [head, setHead] = useState(stored);
  const [record, setRecord] = useState<Typed>(start);
  const [note, setNote] = useState("");
  const [conflict, setConflict] = useState<Versions | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const dirty = !same(record, head?.record ?? start);
  const { kept, keep, drop } = useAutosave(form, dirty ? record : null, head?.revision ?? null);
  const fields = useMemo(() => factFields(kind).filter(({ key }) => head === null || key !== "id"), [kind, head]);

  const settle = async (next: FactHead, said: string) => {
    setHead(standingOf(next));
    setRecord(next.record);
    setNote("");
    setConflict(null);
    setDone(said);
    await drop();
    if (stored === null) router.replace(`/facts/${next.factId}`);
    else router.refresh();
  };
  const save = useWrite<{ submit: boolean }, FactHead>(
    async ({ submit }) => {
      setDone(null);
      const body = { record: recordToSend(kind, record), baseRevision: head?.revision ?? null, note };
      const saved = dirty || head === null ? await send<FactHead>("POST", "/api/facts", body) : null;
      if (saved && !saved.ok && saved.problem.code === "stale") {
        const { base, theirs } = saved.problem as unknown as Stale;
        setConflict({
          base: base?.record ?? null,
          theirs: theirs.record,
          mine: body.record,
          revision: theirs.revision,
        });
        setHead({ record: theirs.record, revision: theirs.revision, status: theirs.status });
      }
      if (saved && !saved.ok) return saved;
      const factId = saved?.ok ? saved.value.factId : String(record.fact["id"]);
      const baseRevision = saved?.ok ? saved.value.revision : (head?.revision ?? null);
      if (saved?.ok) setHead(standingOf(saved.value));
      if (submit) return send<FactHead>("POST", `/api/facts/${factId}/submit`, { baseRevision, note });
      return (
        saved ?? { ok: false, problem: { status: 0, code: "same", title: "Nothing has changed since the last save" } }
      );
    },
    (next) =>
      void settle(
        next,
        next.status === "in-review" ? "Submitted for review." : `Draft saved as revision ${next.revision}.`,
      ),
  );
  const issues = useMemo(() => issuesIn(save.problem), [save.problem]);

  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const [first] = issues;
    if (!first || !place.current) return;
    const target = document.getElementById(fieldId(first.path)) ?? place.current;
    target.focus();
  }, [issues]);

  useEffect(() => {
    const keepNow = (event: KeyboardEvent) => {
      if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (dirty) void keep(record);
    };
    window.addEventListener("keydown", keepNow);
    return () => window.removeEventListener("keydown", keepNow);
  }, [dirty, keep, record]);

  const state = {
    record,
    set: (path: string, value: unknown) => setRecord((now) => withPlace(now, path, value) as Typed),
    issues,
    options,
    readOnly: false,
  };
  const restore = (found: Draft) => {
    setRecord(found.content as Typed);
    // It goes on from the revision it was typed on, so that a newer one is met as a conflict and not overwritten.
    if (head && found.baseRevision !== null) setHead({ ...head, revision: found.baseRevision });
  };
  return (
    <FormProvider value={state}>
      <div className="stack">
        <DraftOffer form={form} draft={draft} revision={head?.revision ?? null} onRestore={restore} onDiscard={drop} />
        {conflict && (
          <Conflict
            versions={conflict}
            onMerged={(result) => {
              setRecord(result as Typed);
              setConflict(null);
              setDone("Your choices are in the form. Save them when they are as they should be.");
            }}
          />
        )}
        <div ref={place} tabIndex={-1}>
          <IssueList problem={conflict ? null : save.problem} issues={issues} />
          {done && <Notice tone="done">{done}</Notice>}
        </div>
        {!conflict && (
          <div className="beside">
            <section className="stack" aria-label="Fact">
              <Fields fields={fields} path="fact" />
            </section>
            <section className="stack" aria-label="Evidence">
              <FieldView field={evidenceField} path="evidence" />
            </section>
          </div>
        )}
        <div className="field">
          <label htmlFor="revision-note">What changed, and why</label>
          <input id="revision-note" value={note} onChange={(e) => setNote(e.target.value)} autoComplete="off" />
        </div>
        <div className="keys">
          <button type="button" disabled={save.busy || conflict !== null} onClick={() => save.run({ submit: false })}>
            Save draft
          </button>
          <button
            type="button"
            className="primary"
            disabled={save.busy || conflict !== null || !(dirty || head?.status === "draft")}
            onClick={() => save.run({ submit: true })}
          >
            Submit for review
          </button>
          {head?.status === "in-review" && !dirty && (
            <Link href={`/facts/${String(record.fact["id"])}/review`}>Review it</Link>
          )}
          <span className="muted small" role="status">
            {dirty && kept === null && "Not saved yet"}
            {dirty && kept === "server" && "Not saved yet; what you typed is kept for you"}
            {dirty && kept === "browser" && "The server can't be reached; what you typed is kept in this browser"}
            {!dirty && head && `As saved: revision ${head.revision}, ${head.status}`}
          </span>
        </div>
      </div>
    </FormProvider>
  );
}
