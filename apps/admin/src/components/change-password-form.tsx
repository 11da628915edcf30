"use client";
import { TextField } from "./text-field.tsx";
import { WriteForm } from "./write-form.tsx";

const check = ({ newPassword, repeated, currentPassword }: Record<string, string>): string | null => {
  if (newPassword !== repeated) return "The two new passwords differ";
  return newPassword === currentPassword ? "The new password has to differ from the current one" : null;
};

export function ChangePasswordForm() {
  return (
    <WriteForm
      path="/api/auth/change-password"
      button="Change password"
      check={check}
      body={({ currentPassword, newPassword }) => ({ currentPassword, newPassword })}
      then={() => window.location.assign("/")}
    >
      <TextField
        label="Current password"
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        required
      />
      <TextField
        label="New password"
        name="newPassword"
        type="password"
        autoComplete="new-password"
        minLength={12}
        hint="At least 12 characters; several words are easiest to remember."
        required
      />
      <TextField label="Repeat new password" name="repeated" type="password" autoComplete="new-password" required />
    </WriteForm>
  );
}
