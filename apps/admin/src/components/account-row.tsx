"use client";
import type { User } from "@entente/db/ledger/accounts";
import { useRouter } from "next/navigation";
import { send } from "#lib/http.ts";
import { roles } from "#lib/roles.ts";
import { Notice } from "./notice.tsx";
import { useWrite } from "./write-form.tsx";

export function AccountRow({ user }: { user: User }) {
  const router = useRouter();
  const { run, busy, problem } = useWrite(
    (change: Record<string, unknown>) => send("PATCH", `/api/users/${user.id}`, change),
    () => router.refresh(),
  );
  const closed = user.banned === true;
  return (
    <tr>
      <td>
        {user.name} <span className="muted small">{user.email}</span>
        {problem && <Notice tone="problem">{problem.title}</Notice>}
      </td>
      <td>
        <select
          aria-label={`What ${user.email} may do`}
          value={user.role ?? ""}
          disabled={busy}
          onChange={(event) => run({ change: "role", role: event.target.value })}
        >
          {roles.map((role) => (
            <option key={role} value={role}>
              {role}
            </option>
          ))}
        </select>
      </td>
      <td className="line">
        <span>{closed ? "closed" : user.mustChangePassword ? "has not signed in yet" : "open"}</span>
        <button
          type="button"
          className="quiet"
          disabled={busy}
          onClick={() => run({ change: "closed", closed: !closed })}
        >
          {closed ? "Open again" : "Close"}
        </button>
      </td>
    </tr>
  );
}
