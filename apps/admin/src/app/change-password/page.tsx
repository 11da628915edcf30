import { headers } from "next/headers";
import Link from "next/link";
import { redirect } from "next/navigation";
import { ChangePasswordForm } from "#components/change-password-form.tsx";
import { curatorOf } from "#server/session.ts";

export const metadata = { title: "Change password" };

export default async function Page() {
  const curator = (await curatorOf(await headers())) ?? redirect("/sign-in");
  return (
    <main id="main" className="door">
      <h1>Change password</h1>
      {curator.mustChangePassword && <p>Your one-time password has done its work. Choose one that only you know.</p>}
      <ChangePasswordForm />
      {!curator.mustChangePassword && <Link href="/">Back to the desk</Link>}
    </main>
  );
}
