"use client";
import type { FieldIssue } from "@entente/core/issues";
import { Source } from "@entente/core/sources";
import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { withPlace } from "#lib/difference.ts";
import { blankOf, formFields, typedObject } from "#lib/fields.ts";
import { send } from "#lib/http.ts";
import { Fields } from "./form/field-view.tsx";
import { FormProvider } from "./form/form-context.tsx";
import { IssueList } from "./form/issue-list.tsx";
import { useWrite } from "./write-form.tsx";

const fields = formFields(Source);
const blankSource = { source: blankOf(fields) };

/** The form of a source, from its schema. */
export function NewSource() {
  const router = useRouter();
  const [record, setRecord] = useState<unknown>(blankSource);
  const { run, busy, problem } = useWrite(
    (typed: unknown) => send("POST", "/api/sources", typedObject(fields, (typed as typeof blankSource).source)),
    () => {
      setRecord(blankSource);
      router.refresh();
    },
  );
  const issues = useMemo(() => {
    const found = Array.isArray(problem?.["issues"]) ? (problem["issues"] as FieldIssue[]) : [];
    return found.map((issue) => ({ ...issue, path: `source.${issue.path}` }));
  }, [problem]);
  const set = (path: string, value: unknown) => setRecord((now: unknown) => withPlace(now, path, value));
  return (
    <FormProvider value={{ record, set, issues, options: { actor: [], source: [] }, readOnly: false }}>
      <div className="stack">
        <IssueList problem={problem} issues={issues} />
        <Fields fields={fields} path="source" />
        <div>
          <button type="button" className="primary" disabled={busy} onClick={() => run(record)}>
            Create source
          </button>
        </div>
      </div>
    </FormProvider>
  );
}
