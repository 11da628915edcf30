"use client";
import { blankOf, type Case, caseIndex, type Field } from "#lib/fields.ts";
import { inWords } from "#lib/words.ts";
import { FieldError } from "./field-error.tsx";
import { fieldId, useField, useForm } from "./form-context.tsx";
import { LeafField } from "./leaf-field.tsx";
import { ListField } from "./list-field.tsx";

/** Whatever a schema asks for. */
export function FieldView({ field, path }: { field: Field; path: string }) {
  switch (field.kind) {
    case "constant":
      return null;
    case "list":
      return <ListField field={field} path={path} Item={FieldView} />;
    case "group":
      return <GroupField field={field} path={path} />;
    case "variant":
      return <VariantField field={field} path={path} />;
    default:
      return <LeafField field={field} path={path} />;
  }
}

export function Fields({ fields, path }: { fields: readonly Field[]; path: string }) {
  return (
    <div className="fields">
      {fields.map((field) => (
        <FieldView key={field.key} field={field} path={`${path}.${field.key}`} />
      ))}
    </div>
  );
}

function GroupField({ field, path }: { field: Field & { kind: "group" }; path: string }) {
  const { value, change, issue } = useField(path);
  const { readOnly } = useForm();
  const name = field.label.toLowerCase();
  if (value === undefined) {
    if (readOnly) return null;
    return (
      <div className="offer">
        <button type="button" className="quiet" onClick={() => change(blankOf(field.fields))}>
          Add {name}
        </button>
      </div>
    );
  }
  return (
    <fieldset id={fieldId(path)} tabIndex={-1}>
      <legend>{field.label}</legend>
      <FieldError id={`${fieldId(path)}-error`} issue={issue} />
      <Fields fields={field.fields} path={path} />
      {!field.required && !readOnly && (
        <div>
          <button type="button" className="quiet" onClick={() => change(undefined)}>
            Remove {name}
          </button>
        </div>
      )}
    </fieldset>
  );
}

const caseLabel = ({ name }: Case): string => inWords(name);

function VariantField({ field, path }: { field: Field & { kind: "variant" }; path: string }) {
  const { value, change, issue, changed } = useField(path);
  const { readOnly } = useForm();
  const id = fieldId(path);
  const index = caseIndex(field.cases, value);
  const fields = field.cases[index]?.fields ?? [];
  return (
    <fieldset id={id} tabIndex={-1}>
      <legend data-changed={changed || undefined}>{field.label}</legend>
      <FieldError id={`${id}-error`} issue={issue} />
      <div className="line" role="radiogroup" aria-label={`${field.label} is`}>
        {field.cases.map((one, i) => (
          <div key={one.name} className="choice">
            <input
              type="radio"
              id={`${id}-${i}`}
              name={id}
              checked={i === index}
              disabled={readOnly}
              onChange={() => change(blankOf(one.fields))}
            />
            <label htmlFor={`${id}-${i}`}>{caseLabel(one)}</label>
          </div>
        ))}
      </div>
      <Fields fields={fields} path={path} />
    </fieldset>
  );
}
