import { Notice } from "./notice.tsx";

export function OneTimePassword({ email, password }: { email: string; password: string }) {
  return (
    <Notice tone="done">
      The one-time password of {email}, shown this once: <code data-testid="one-time-password">{password}</code>
    </Notice>
  );
}
