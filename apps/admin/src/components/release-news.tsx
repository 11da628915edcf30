import type { News } from "@entente/db/ledger/news";
import Link from "next/link";
import { deedInWords, instant } from "#lib/words.ts";

/** What has changed since readers last got a release. */
export function ReleaseNews({ news: { facts, sources, imports } }: { news: News }) {
  if (facts.length + sources.length + imports.length === 0)
    return <p className="muted">Nothing has changed: publishing now gives the same release.</p>;
  return (
    <ul className="news">
      {facts.map(({ factId, title, action, author, at }) => (
        <li key={factId}>
          <Link href={`/facts/${factId}/history`}>{title}</Link>{" "}
          <span className="muted small">
            {deedInWords(action)} by {author}, {instant(at)}
          </span>
        </li>
      ))}
      {sources.map(({ id, title, at }) => (
        <li key={id}>
          <Link href={`/sources/${id}`}>{title}</Link> <span className="muted small">source, edited {instant(at)}</span>
        </li>
      ))}
      {imports.map(({ label, created, changed, at }) => (
        <li key={at}>
          Import “{label}”{" "}
          <span className="muted small">
            {created} new, {changed} changed, {instant(at)}
          </span>
        </li>
      ))}
    </ul>
  );
}
