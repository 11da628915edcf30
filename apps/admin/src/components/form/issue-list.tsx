"use client";
import type { FieldIssue } from "@entente/core/issues";
import { type MouseEvent, useEffect, useRef } from "react";
import type { Refusal } from "#lib/http.ts";
import { issueInWords, pathInWords } from "#lib/words.ts";
import { Notice } from "../notice.tsx";
import { fieldId } from "./form-context.tsx";

/** The field of a path, or the nearest one around it that there is. */
function fieldAt(path: string): HTMLElement | null {
  const field = document.getElementById(fieldId(path));
  if (field || !path.includes(".")) return field;
  return fieldAt(path.slice(0, path.lastIndexOf(".")));
}

/** What was refused: in one line, or each field that is wrong with the way to it. The keyboard goes there by itself. */
export function IssueList({ problem, issues }: { problem: Refusal | null; issues: readonly FieldIssue[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!problem) return;
    const [first] = issues;
    const field = first ? fieldAt(first.path) : null;
    (field ?? box.current)?.focus();
  }, [problem, issues]);
  if (!problem) return null;
  const twin = typeof problem["twin"] === "string" ? problem["twin"] : null;
  const go = (path: string) => (event: MouseEvent) => {
    event.preventDefault();
    fieldAt(path)?.focus();
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="problem">
        {issues.length === 0 ? (
          <p>
            {problem.title} {twin && <a href={`/facts/${twin}`}>Open it</a>}
          </p>
        ) : (
          <>
            <p>Nothing was stored; what you typed is all here. To be mended:</p>
            <ul>
              {issues.map((issue) => (
                <li key={`${issue.path} ${issue.expected}`}>
                  <a href={`#${fieldId(issue.path)}`} onClick={go(issue.path)}>
                    {pathInWords(issue.path) || "The whole"}
                  </a>
                  : {issueInWords(issue)}
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
