"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { send } from "#lib/http.ts";
import { RefusalNotice } from "./refusal-notice.tsx";
import { useWrite } from "./write-form.tsx";

/**
 * Publishes exactly the revision on the screen. `barred`: why this person may not; `next`: what waits after it.
 * Ctrl+Enter approves and goes on.
 */
export function Approve({
  factId,
  revision,
  barred,
  next,
}: {
  factId: string;
  revision: number;
  barred: string | null;
  next: string | null;
}) {
  const router = useRouter();
  const { run, busy, problem } = useWrite<{ goOn: boolean }, unknown>(
    () => send("POST", `/api/facts/${factId}/approve`, { baseRevision: revision, note: "" }),
    (_, { goOn }) => {
      if (goOn) router.push(next === null ? "/?status=in-review" : `/facts/${next}/review`);
      else router.refresh();
    },
  );
  const may = barred === null && !busy;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !may) return;
      event.preventDefault();
      run({ goOn: true });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [may, run]);

  return (
    <div className="stack">
      <div className="line">
        <button
          type="button"
          className="primary"
          disabled={!may}
          aria-describedby={barred === null ? undefined : "barred"}
          onClick={() => run({ goOn: false })}
        >
          Approve
        </button>
        {barred === null ? (
          <button type="button" disabled={!may} aria-keyshortcuts="Control+Enter" onClick={() => run({ goOn: true })}>
            Approve, then {next === null ? "the list" : "the next"} <kbd>Ctrl Enter</kbd>
          </button>
        ) : (
          <span id="barred" className="muted">
            {barred}
          </span>
        )}
      </div>
      <RefusalNotice problem={problem} />
    </div>
  );
}
