"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { send } from "#lib/http.ts";
import { Notice } from "./notice.tsx";
import { useWrite } from "./write-form.tsx";

type Published = { release: { id: string } };

export function PublishRelease({ may }: { may: boolean }) {
  const router = useRouter();
  const [id, setId] = useState<string | null>(null);
  const { run, busy, problem } = useWrite<void, Published>(
    () => send("POST", "/api/release"),
    ({ release }) => {
      setId(release.id);
      router.refresh();
    },
  );
  return (
    <div className="stack">
      <div className="line">
        <button type="button" className="primary" disabled={!may || busy} onClick={() => run()}>
          Publish release
        </button>
        {!may && <span className="muted">Publishing needs the role of reviewer.</span>}
        {busy && <span className="muted">Publishing…</span>}
      </div>
      {problem && <Notice tone="problem">{problem.title}</Notice>}
      {id && (
        <Notice tone="done">
          Release <code>{id}</code> is published.
        </Notice>
      )}
    </div>
  );
}
