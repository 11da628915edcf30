import type { FactHead } from "@entente/db/ledger/types";
import Link from "next/link";
import { inWords, statusInWords } from "#lib/words.ts";

const views = [
  ["edit", "", "Form"],
  ["review", "/review", "Review"],
  ["history", "/history", "History"],
] as const;

export function FactHeading({ head, view }: { head: FactHead; view: (typeof views)[number][0] }) {
  return (
    <header>
      <p className="muted small">
        {inWords(head.record.fact.kind)} <span className="code">{head.factId}</span>
      </p>
      <h1>{head.record.fact.title}</h1>
      <nav className="line" aria-label="Views of this fact">
        {views.map(([name, path, label]) => (
          <Link key={name} href={`/facts/${head.factId}${path}`} aria-current={name === view ? "page" : undefined}>
            {label}
          </Link>
        ))}
        <span className={`status ${head.status}`}>{statusInWords(head.status)}</span>
        <span className="muted small">revision {head.revision}</span>
        {head.published && head.published.revision !== head.revision && (
          <span className="muted small">revision {head.published.revision} is published</span>
        )}
      </nav>
    </header>
  );
}
