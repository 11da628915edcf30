"use client";
import { useRouter } from "next/navigation";
import { send } from "#lib/http.ts";
import { RefusalNotice } from "./refusal-notice.tsx";
import { useWrite } from "./write-form.tsx";

/** Takes an earlier revision up again, as a draft that has to be reviewed like any other. */
export function Restore({
  factId,
  revision,
  baseRevision,
}: {
  factId: string;
  revision: number;
  baseRevision: number;
}) {
  const router = useRouter();
  const { run, busy, problem } = useWrite(
    () => send("POST", `/api/facts/${factId}/restore`, { revision, baseRevision }),
    () => router.push(`/facts/${factId}`),
  );
  return (
    <>
      <button type="button" className="quiet" disabled={busy} onClick={() => run(undefined)}>
        Restore as a draft
      </button>
      <RefusalNotice problem={problem} />
    </>
  );
}
