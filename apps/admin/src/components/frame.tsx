import Link from "next/link";
import type { ReactNode } from "react";
import { atLeast, type Curator } from "#lib/roles.ts";
import { SignOut } from "./sign-out.tsx";

/** The workbench around every page of a signed-in curator. `waiting`: how many facts are in review. */
export function Frame({ curator, waiting, children }: { curator: Curator; waiting: number; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="bar">
        <nav aria-label="Sections">
          <Link href="/" className="brand">
            Entente <span>desk</span>
          </Link>
          <Link href="/">Facts</Link>
          <Link href="/?status=in-review">To review ({waiting})</Link>
          <Link href="/sources">Sources</Link>
          <Link href="/release">Release</Link>
          {atLeast(curator.role, "administrator") && <Link href="/users">Accounts</Link>}
        </nav>
        <p className="who">
          <span>
            {curator.name}, {curator.role}
          </span>
          <Link href="/change-password">Change password</Link>
          <SignOut />
        </p>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
