"use client";
import type { FactSummary } from "@entente/db/ledger/types";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { instant, inWords, statusInWords } from "#lib/words.ts";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input, select, textarea");

/** The list; j and k go through it, Enter opens, / goes to the search. */
export function FactTable({ facts, count }: { facts: readonly FactSummary[]; count: number }) {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "/") {
        event.preventDefault();
        document.getElementById("text")?.focus();
      }
      const step = { j: 1, k: -1 }[event.key];
      if (step === undefined) return;
      const links = [...(body.current?.querySelectorAll("a") ?? [])];
      const now = document.activeElement instanceof HTMLAnchorElement ? links.indexOf(document.activeElement) : -1;
      links[Math.min(links.length - 1, Math.max(0, now + step))]?.focus();
    };
    window.addEventListener("keydown", go);
    return () => window.removeEventListener("keydown", go);
  }, []);

  return (
    <div className="scroller">
      <table className="facts">
        <caption>
          {count === 1 ? "1 fact" : `${count} facts`}, last changed first
          <span className="shortcuts">
            . <kbd>j</kbd> <kbd>k</kbd> move, <kbd>/</kbd> searches
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">Kind</th>
            <th scope="col">Status</th>
            <th scope="col">Last changed</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {facts.map(({ factId, title, kind, status, at, author, revision, publishedRevision }) => (
            <tr key={factId}>
              <td>
                <Link href={status === "in-review" ? `/facts/${factId}/review` : `/facts/${factId}`} prefetch={false}>
                  {title}
                </Link>
              </td>
              <td>{inWords(kind)}</td>
              <td>
                <span className={`status ${status}`}>{statusInWords(status)}</span>
              </td>
              <td className="muted small">
                {instant(at)}, {author}
                {publishedRevision !== null && publishedRevision !== revision && "; an earlier revision is published"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
