import type { FieldIssue } from "@entente/core/issues";
import type { Refusal } from "#lib/http.ts";
import { pathInWords } from "#lib/words.ts";
import { Notice } from "../notice.tsx";
import { fieldId } from "./form-context.tsx";

/** What was refused: in one line, or each field that is wrong with the way to it. */
export function IssueList({ problem, issues }: { problem: Refusal | null; issues: readonly FieldIssue[] }) {
  if (!problem) return null;
  if (issues.length === 0) return <Notice tone="problem">{problem.title}</Notice>;
  return (
    <Notice tone="problem">
      <p>Nothing was stored; what you typed is all here. To be mended:</p>
      <ul>
        {issues.map(({ path, found, expected }) => (
          <li key={`${path} ${expected}`}>
            <a href={`#${fieldId(path)}`}>{pathInWords(path)}</a>: found {found}; expected {expected}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
