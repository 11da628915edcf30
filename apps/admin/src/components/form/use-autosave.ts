"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { type Answer, send } from "#lib/http.ts";

const PAUSE_MS = 1200;
export type Draft = { content: unknown; baseRevision: number | null; at: string };

const browserKey = (form: string): string => `entente-draft:${form}`;

function keepInBrowser(form: string, draft: Draft | null): void {
  try {
    if (draft) localStorage.setItem(browserKey(form), JSON.stringify(draft));
    else localStorage.removeItem(browserKey(form));
  } catch {
    // A browser without storage still holds the page itself.
  }
}

export function draftInBrowser(form: string): Draft | null {
  try {
    const text = localStorage.getItem(browserKey(form));
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

/**
 * Keeps what is typed in the curator's private draft, and in this browser while the server can't be reached.
 * It never saves the fact. `null` as content: there is nothing to keep.
 */
export function useAutosave(form: string, content: unknown, baseRevision: number | null) {
  const [kept, setKept] = useState<"server" | "browser" | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const path = `/api/drafts/${encodeURIComponent(form)}`;

  const keep = useCallback(
    (typed: unknown) => {
      queue.current = queue.current.then(async () => {
        const answer: Answer<{ at: string }> = await send("PUT", path, { content: typed, baseRevision });
        keepInBrowser(form, answer.ok ? null : { content: typed, baseRevision, at: new Date().toISOString() });
        setKept(answer.ok ? "server" : "browser");
      });
      return queue.current;
    },
    [form, path, baseRevision],
  );

  useEffect(() => {
    if (content === null) return;
    timer.current = setTimeout(() => void keep(content), PAUSE_MS);
    return () => clearTimeout(timer.current);
  }, [content, keep]);

  const drop = useCallback(async () => {
    clearTimeout(timer.current);
    // One after the other, so that a slow write can't bring back what was dropped.
    queue.current = queue.current.then(() => send("DELETE", path));
    keepInBrowser(form, null);
    setKept(null);
    await queue.current;
  }, [form, path]);

  return { kept, keep, drop };
}
