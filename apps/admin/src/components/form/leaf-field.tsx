"use client";
import type { FocusEvent } from "react";
import type { Field } from "#lib/fields.ts";
import { idOf } from "#lib/named.ts";
import { validInWords } from "#lib/valid-words.ts";
import { statusInWords } from "#lib/words.ts";
import { FieldError } from "./field-error.tsx";
import { fieldId, useField, useForm } from "./form-context.tsx";

type Leaf = Exclude<Field, { kind: "list" | "group" | "variant" | "constant" }>;

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** Words as the schema spells them, "non-aggression"; codes such as "COW-alliance" or "IIa" stay as they are. */
const choiceInWords = (option: string): string => (/^[a-z_-]+$/.test(option) ? statusInWords(option) : option);

const LONG_HINT = 80;
const isWide = (field: Leaf): boolean =>
  (field.hint?.length ?? 0) > LONG_HINT ||
  (field.kind === "text" && (field.long || field.key === "title")) ||
  (field.kind === "reference" && field.to !== "actor");

/** One input with its label, its hint, and what is wrong with what it holds. */
export function LeafField({ field, path }: { field: Leaf; path: string }) {
  const { value, change, issue, changed } = useField(path);
  const { options, readOnly } = useForm();
  const id = fieldId(path);
  const named = field.kind === "reference" ? options[field.to] : [];
  const picked = named.find((one) => one.id === value);
  /** What the value stands for, where it is a code. */
  const meaning = field.kind === "valid-time" ? validInWords(textOf(value)) : (picked?.name ?? null);
  const hint = meaning ?? field.hint;
  const described = [hint && `${id}-hint`, issue && `${id}-error`].filter(Boolean).join(" ");
  const shared = {
    id,
    disabled: readOnly,
    "aria-invalid": issue !== undefined,
    "aria-describedby": described || undefined,
  };

  if (field.kind === "yes-no") {
    return (
      <div className="field">
        <div className="choice">
          <input {...shared} type="checkbox" checked={value === true} onChange={(e) => change(e.target.checked)} />
          <label htmlFor={id} data-changed={changed || undefined}>
            {field.label}
          </label>
        </div>
        <FieldError id={`${id}-error`} issue={issue} />
      </div>
    );
  }

  const text = {
    ...shared,
    "aria-required": field.required,
    value: textOf(value),
    onChange: (e: { target: { value: string } }) => change(e.target.value),
  };
  // A name that is typed becomes the code it stands for.
  const settle = (event: FocusEvent<HTMLInputElement>) => {
    const code = idOf(named, event.target.value);
    if (code !== event.target.value) change(code);
  };
  return (
    <div className={isWide(field) ? "field wide" : "field"}>
      <label htmlFor={id} className={field.bare ? "bare" : undefined} data-changed={changed || undefined}>
        {field.label}
        {!field.required && <span className="optional"> optional</span>}
      </label>
      {field.kind === "choice" ? (
        <select {...text}>
          <option value="">{field.required ? "Choose…" : "—"}</option>
          {field.options.map((option) => (
            <option key={option} value={option}>
              {choiceInWords(option)}
            </option>
          ))}
        </select>
      ) : field.kind === "text" && field.long ? (
        <textarea {...text} rows={1} />
      ) : (
        <input
          {...text}
          type={field.kind === "date" ? "date" : "text"}
          inputMode={field.kind === "number" ? "decimal" : undefined}
          list={named.length > 0 ? `${field.kind === "reference" ? field.to : ""}-options` : undefined}
          onBlur={named.length > 0 ? settle : undefined}
          autoComplete="off"
          spellCheck={field.kind === "text"}
        />
      )}
      {hint && (
        <p id={`${id}-hint`} className={meaning === null ? "hint" : "hint meaning"}>
          {hint}
        </p>
      )}
      <FieldError id={`${id}-error`} issue={issue} />
    </div>
  );
}
