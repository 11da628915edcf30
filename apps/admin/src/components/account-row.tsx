"use client";
import type { User } from "@entente/db/ledger/accounts";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { send } from "#lib/http.ts";
import { roles } from "#lib/roles.ts";
import { Notice } from "./notice.tsx";
import { OneTimePassword } from "./one-time-password.tsx";
import { useWrite } from "./write-form.tsx";

type Changed = { password?: string };

/** One account and what an administrator may do with it. Each change ends its sessions, so one's own is left alone. */
export function AccountRow({ user, own }: { user: User; own: boolean }) {
  const router = useRouter();
  const [role, setRole] = useState(user.role ?? "");
  const [password, setPassword] = useState<string | null>(null);
  const { run, busy, problem } = useWrite<Record<string, unknown>, Changed>(
    (change) => send<Changed>("PATCH", `/api/users/${user.id}`, change),
    (changed) => {
      setPassword(changed.password ?? null);
      router.refresh();
    },
  );
  const closed = user.banned === true;
  const state = closed ? "closed" : user.mustChangePassword ? "has a one-time password" : "open";
  return (
    <tr>
      <td>
        {user.name} <span className="muted small">{user.email}</span>
        {problem && <Notice tone="problem">{problem.title}</Notice>}
        {password !== null && <OneTimePassword email={user.email} password={password} />}
      </td>
      <td>
        {own ? (
          user.role
        ) : (
          <form
            className="line"
            onSubmit={(event) => {
              event.preventDefault();
              run({ change: "role", role });
            }}
          >
            <select aria-label={`Role of ${user.email}`} value={role} onChange={(event) => setRole(event.target.value)}>
              {roles.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
            <button type="submit" disabled={busy || role === user.role} aria-label={`Set the role of ${user.email}`}>
              Set
            </button>
          </form>
        )}
      </td>
      <td>{state}</td>
      <td>
        {own ? (
          <span className="muted">your own account</span>
        ) : (
          <span className="line">
            <button
              type="button"
              className="quiet"
              disabled={busy}
              aria-label={`${closed ? "Open" : "Close"} the account of ${user.email}`}
              onClick={() => run({ change: "closed", closed: !closed })}
            >
              {closed ? "Open again" : "Close"}
            </button>
            <details>
              <summary>Password lost</summary>
              <button type="button" disabled={busy} onClick={() => run({ change: "password" })}>
                Sign them out and make a one-time password
              </button>
            </details>
          </span>
        )}
      </td>
    </tr>
  );
}
