"use client";
import { send } from "#lib/http.ts";
import { useWrite } from "./write-form.tsx";

export function SignOut() {
  // A full load, so that nothing of the last person stays in memory.
  const { run, busy } = useWrite(
    () => send("POST", "/api/auth/sign-out"),
    () => window.location.assign("/sign-in"),
  );
  return (
    <button type="button" className="quiet" disabled={busy} onClick={() => run(undefined)}>
      Sign out
    </button>
  );
}
