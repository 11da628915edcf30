import type { FieldIssue } from "@entente/core/issues";

export function FieldError({ id, issue }: { id: string; issue: FieldIssue | undefined }) {
  if (!issue) return null;
  return (
    <p id={id} className="error">
      Found {issue.found}; expected {issue.expected}
    </p>
  );
}
