import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { SignInForm } from "#components/sign-in-form.tsx";
import { curatorOf } from "#server/session.ts";

export const metadata = { title: "Sign in" };

export default async function Page() {
  if (await curatorOf(await headers())) redirect("/");
  return (
    <main id="main" className="door">
      <h1>Entente desk</h1>
      <p>For those who keep the facts. Accounts are made by an administrator.</p>
      <SignInForm />
    </main>
  );
}
