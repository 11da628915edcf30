"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { roles } from "#lib/roles.ts";
import { Notice } from "./notice.tsx";
import { TextField } from "./text-field.tsx";
import { WriteForm } from "./write-form.tsx";

type Made = { email: string; password: string };

export function NewAccount() {
  const router = useRouter();
  const [made, setMade] = useState<Made | null>(null);
  const show = (account: Made) => {
    setMade(account);
    router.refresh();
  };
  return (
    <div className="stack">
      <WriteForm<Made> path="/api/users" button="Create account" then={show}>
        <div className="fields">
          <TextField label="E-mail" name="email" type="email" autoComplete="off" required />
          <TextField label="Name" name="name" autoComplete="off" required />
          <div className="field">
            <label htmlFor="role">Role</label>
            <select id="role" name="role">
              {roles.map((role) => (
                <option key={role} value={role}>
                  {role}
                </option>
              ))}
            </select>
          </div>
        </div>
      </WriteForm>
      {made && (
        <Notice tone="done">
          The one-time password of {made.email}, shown this once:{" "}
          <code data-testid="one-time-password">{made.password}</code>
        </Notice>
      )}
    </div>
  );
}
