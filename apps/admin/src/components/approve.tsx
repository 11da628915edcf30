"use client";
import { useRouter } from "next/navigation";
import { send } from "#lib/http.ts";
import { Notice } from "./notice.tsx";
import { useWrite } from "./write-form.tsx";

/** Publishes exactly the revision on the screen. `barred`: why this person may not. */
export function Approve({ factId, revision, barred }: { factId: string; revision: number; barred: string | null }) {
  const router = useRouter();
  const { run, busy, problem } = useWrite(
    () => send("POST", `/api/facts/${factId}/approve`, { baseRevision: revision, note: "" }),
    () => router.refresh(),
  );
  return (
    <div className="stack">
      <div className="line">
        <button
          type="button"
          className="primary"
          disabled={busy || barred !== null}
          aria-describedby={barred === null ? undefined : "barred"}
          onClick={() => run(undefined)}
        >
          Approve
        </button>
        {barred !== null && (
          <span id="barred" className="muted">
            {barred}
          </span>
        )}
      </div>
      {problem && <Notice tone="problem">{problem.title}</Notice>}
    </div>
  );
}
