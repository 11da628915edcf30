"use client";
import { useRouter } from "next/navigation";
import type { Refusal } from "#lib/http.ts";
import { Notice } from "./notice.tsx";

/** Why a write was refused. One that rests on a revision which is no longer the newest has to see the newest first. */
export function RefusalNotice({ problem }: { problem: Refusal | null }) {
  const router = useRouter();
  if (!problem) return null;
  return (
    <Notice tone="problem">
      <p>{problem.title}</p>
      {(problem.code === "stale" || problem.code === "wrong-status") && (
        <div>
          <button type="button" onClick={() => router.refresh()}>
            Show the newest revision
          </button>
        </div>
      )}
    </Notice>
  );
}
