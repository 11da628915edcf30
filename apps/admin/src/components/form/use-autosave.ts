"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { send } from "#lib/http.ts";

const PAUSE_MS = 1200;
export type Draft = { content: unknown; baseRevision: number | null; at: string };
/** Whose draft of which form: two people may share a browser. */
export type DraftName = { owner: string; form: string };

const browserKey = ({ owner, form }: DraftName): string => `entente-draft:${owner}:${form}`;

function keepInBrowser(name: DraftName, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(browserKey(name), JSON.stringify(draft));
    else localStorage.removeItem(browserKey(name));
  } catch {
    // A browser without storage still holds the page itself.
  }
}

export function draftInBrowser(name: DraftName): Draft | null {
  try {
    const text = localStorage.getItem(browserKey(name));
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

/**
 * Keeps what is typed: in this browser at once, so that nothing is lost with a closed window, and after a pause in the
 * curator's private draft. It never saves the record itself. `null` as content: there is nothing to keep.
 */
export function useAutosave({ owner, form }: DraftName, content: unknown, baseRevision: number | null) {
  const [kept, setKept] = useState<"server" | "browser" | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef<Draft | null>(null);
  const path = `/api/drafts/${encodeURIComponent(form)}`;

  /** One after the other, so that a slow write can't bring back what was dropped. */
  const inTurn = useCallback((work: () => Promise<unknown>): Promise<unknown> => {
    queue.current = queue.current.then(work);
    return queue.current;
  }, []);

  const keep = useCallback(() => {
    clearTimeout(timer.current);
    return inTurn(async () => {
      const draft = pending.current;
      if (!draft) return;
      const answer = await send("PUT", path, { content: draft.content, baseRevision: draft.baseRevision });
      if (answer.ok && pending.current === draft) keepInBrowser({ owner, form }, null);
      setKept(answer.ok ? "server" : "browser");
    });
  }, [owner, form, path, inTurn]);

  const drop = useCallback(async () => {
    clearTimeout(timer.current);
    pending.current = null;
    keepInBrowser({ owner, form }, null);
    setKept(null);
    await inTurn(() => send("DELETE", path));
  }, [owner, form, path, inTurn]);

  useEffect(() => {
    if (content === null) {
      // Typed back to what is stored: there is no draft any more.
      if (pending.current) void drop();
      return;
    }
    pending.current = { content, baseRevision, at: new Date().toISOString() };
    keepInBrowser({ owner, form }, pending.current);
    timer.current = setTimeout(() => void keep(), PAUSE_MS);
    return () => clearTimeout(timer.current);
  }, [content, baseRevision, owner, form, keep, drop]);

  return { kept, keep, drop };
}
