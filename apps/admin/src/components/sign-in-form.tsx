"use client";
import { TextField } from "./text-field.tsx";
import { WriteForm } from "./write-form.tsx";

export function SignInForm() {
  return (
    <WriteForm path="/api/auth/sign-in/email" button="Sign in" then={() => window.location.assign("/")}>
      <TextField label="E-mail" name="email" type="email" autoComplete="username" required />
      <TextField label="Password" name="password" type="password" autoComplete="current-password" required />
    </WriteForm>
  );
}
