import type { FieldIssue } from "@entente/core/issues";
import { issueInWords } from "#lib/words.ts";

export function FieldError({ id, issue }: { id: string; issue: FieldIssue | undefined }) {
  if (!issue) return null;
  return (
    <p id={id} className="error">
      {issueInWords(issue)}
    </p>
  );
}
