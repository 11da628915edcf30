"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { roles } from "#lib/roles.ts";
import { OneTimePassword } from "./one-time-password.tsx";
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
      {made && <OneTimePassword email={made.email} password={made.password} />}
    </div>
  );
}
