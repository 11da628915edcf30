"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import { same, withPlace } from "#lib/difference.ts";
import { type Draft, type DraftName, draftInBrowser, useAutosave } from "./use-autosave.ts";

export type Stored<R> = { record: R; revision: number };
/** Three versions that have to become one. */
export type Versions<H extends Stored<unknown>> = { base: H["record"] | null; theirs: H; mine: H["record"] };

/**
 * A record that is being edited on top of one of its revisions. What was typed earlier and never saved is in the form
 * again; what is typed is kept; when somebody saved meanwhile, three versions are held against each other.
 */
export function useDrafted<R extends object, H extends Stored<R>>({
  name,
  draft: given,
  stored,
  blank,
  fits,
  toSend,
}: {
  name: DraftName;
  draft: Draft | null;
  /** What stands in the ledger; null for a new record. */
  stored: H | null;
  blank: R;
  /** Whether something kept has the outline of a record. */
  fits: (content: unknown) => content is R;
  toSend: (typed: R) => R;
}) {
  const draft = given && fits(given.content) ? { ...given, content: given.content } : null;
  const [start] = useState(() => stored?.record ?? blank);
  const [head, setHead] = useState(stored);
  /** The revision that what is typed rests on. */
  const [base, setBase] = useState(draft ? draft.baseRevision : (stored?.revision ?? null));
  const [record, setRecord] = useState<R>(draft ? draft.content : start);
  const [restoredAt, setRestoredAt] = useState<string | null>(draft?.at ?? null);
  const [conflict, setConflict] = useState<Versions<H> | null>(null);

  const typed = useMemo(() => toSend(record), [record, toSend]);
  const standing = useMemo(() => toSend(head?.record ?? start), [head, start, toSend]);
  const dirty = !same(typed, standing);
  const latest = useRef(record);
  latest.current = record;
  const { kept, keep, drop } = useAutosave(name, dirty ? record : null, base);

  const { owner, form } = name;
  const givenAt = draft?.at ?? "";
  // After the page is shown: what this browser kept and the server never got.
  useEffect(() => {
    const local = draftInBrowser({ owner, form });
    if (!local || local.at <= givenAt || !fits(local.content)) return;
    setRecord(local.content);
    setBase(local.baseRevision);
    setRestoredAt(local.at);
  }, [owner, form, givenAt, fits]);

  const follow = (next: H) => {
    setHead(next);
    setBase(next.revision);
    setRecord(next.record);
  };
  // The page was made anew on a later revision: follow it, unless something is typed here.
  useEffect(() => {
    if (!stored || dirty || conflict || stored.revision <= (head?.revision ?? 0)) return;
    setHead(stored);
    setBase(stored.revision);
    setRecord(stored.record);
  }, [stored, head, dirty, conflict]);

  return {
    head,
    base,
    record,
    typed,
    dirty,
    kept,
    keep,
    conflict,
    /** When what stands in the form was typed and never saved. */
    restoredAt: dirty ? restoredAt : null,
    set: (path: string, value: unknown) => setRecord((now) => withPlace(now, path, value) as R),
    discard: async () => {
      setRestoredAt(null);
      setConflict(null);
      setRecord(head?.record ?? start);
      setBase(head?.revision ?? null);
      await drop();
    },
    /** The record was stored as `sent`. What was typed while it travelled stays, on top of it; true when nothing was. */
    settle: async (next: H, sent: R): Promise<boolean> => {
      setConflict(null);
      setRestoredAt(null);
      if (latest.current === sent) {
        follow(next);
        await drop();
        return true;
      }
      setHead(next);
      setBase(next.revision);
      return false;
    },
    /** A save was stale: the record it rested on, what stands now, and what was sent. */
    meet: (from: R | null, theirs: H, mine: R) => setConflict({ base: from, theirs, mine }),
    /** The choices are in the form, on top of their revision. */
    merge: (result: R, theirs: H) => {
      setConflict(null);
      setRestoredAt(null);
      setHead(theirs);
      setBase(theirs.revision);
      setRecord(result);
    },
  };
}
