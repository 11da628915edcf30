"use client";
import type { Field } from "#lib/fields.ts";
import { inWords } from "#lib/words.ts";
import { FieldError } from "./field-error.tsx";
import { fieldId, useField, useForm } from "./form-context.tsx";

type Leaf = Exclude<Field, { kind: "list" | "group" | "variant" | "constant" }>;

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** One input with its label, its hint, and what is wrong with what it holds. */
export function LeafField({ field, path }: { field: Leaf; path: string }) {
  const { value, change, issue } = useField(path);
  const { options, readOnly } = useForm();
  const id = fieldId(path);
  const described = [field.hint && `${id}-hint`, issue && `${id}-error`].filter(Boolean).join(" ");
  const shared = {
    id,
    disabled: readOnly,
    "aria-invalid": issue !== undefined,
    "aria-describedby": described || undefined,
    "aria-required": field.required,
  };

  if (field.kind === "yes-no") {
    return (
      <div className="choice">
        <input {...shared} type="checkbox" checked={value === true} onChange={(e) => change(e.target.checked)} />
        <label htmlFor={id}>{field.label}</label>
        <FieldError id={`${id}-error`} issue={issue} />
      </div>
    );
  }

  const text = {
    ...shared,
    value: textOf(value),
    onChange: (e: { target: { value: string } }) => change(e.target.value),
  };
  const picked =
    field.kind === "reference" && field.to !== "fact" ? options[field.to].find((o) => o.id === value) : undefined;
  return (
    <div className={field.kind === "text" && (field.long || field.key === "title") ? "field wide" : "field"}>
      <label htmlFor={id}>{field.label}</label>
      {field.kind === "choice" ? (
        <select {...text}>
          <option value="">{field.required ? "Choose…" : "—"}</option>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {/^[a-z-]+$/.test(option) ? inWords(option).toLowerCase() : option}
            </option>
          ))}
        </select>
      ) : field.kind === "text" && field.long ? (
        <textarea {...text} rows={3} />
      ) : (
        <input
          {...text}
          type={field.kind === "date" ? "date" : "text"}
          inputMode={field.kind === "number" ? "decimal" : undefined}
          list={field.kind === "reference" && field.to !== "fact" ? `${field.to}-options` : undefined}
          autoComplete="off"
          spellCheck={field.kind === "text"}
        />
      )}
      {picked && <p className="hint">{picked.name}</p>}
      {field.hint && (
        <p id={`${id}-hint`} className="hint">
          {field.hint}
        </p>
      )}
      <FieldError id={`${id}-error`} issue={issue} />
    </div>
  );
}
