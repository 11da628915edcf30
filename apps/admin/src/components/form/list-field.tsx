"use client";
import { type ComponentType, useEffect, useRef } from "react";
import { blank, type Field } from "#lib/fields.ts";
import { singular } from "#lib/words.ts";
import { FieldError } from "./field-error.tsx";
import { fieldId, useField, useForm } from "./form-context.tsx";

type FieldProps<F extends Field = Field> = { field: F; path: string };

/** A list: one line of short items, or one block each where an item has fields of its own. `Item` shows any field. */
export function ListField({
  field,
  path,
  Item,
}: FieldProps<Field & { kind: "list" }> & { Item: ComponentType<FieldProps> }) {
  const { value, change, issue, changed } = useField(path);
  const { readOnly } = useForm();
  const items: unknown[] = Array.isArray(value) ? value : [];
  const one = singular(field.label);
  // "Owed by" and "About" are no things of which there could be one.
  const thing = one === field.label && field.item.kind === "reference" ? field.item.to : one.toLowerCase();
  const blocks = field.item.kind === "group" || field.item.kind === "variant";
  const hintId = `${fieldId(path)}-hint`;

  const box = useRef<HTMLFieldSetElement>(null);
  const grown = useRef(false);
  const count = items.length;
  // The keyboard follows: into the new item, or back to the list when one is gone.
  useEffect(() => {
    if (!grown.current || count === 0) return;
    grown.current = false;
    const last = [...(box.current?.querySelectorAll<HTMLElement>(":scope > .items > *") ?? [])].at(-1);
    last?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [count]);
  const add = () => {
    grown.current = true;
    change([...items, blank(field.item)]);
  };
  const remove = (at: number) => {
    change(items.filter((_, i) => i !== at));
    box.current?.focus();
  };

  // Items have no identity but their place.
  const places = items.map((_, i) => ({ at: `${path}.${i}`, index: i, name: `${one} ${i + 1}` }));
  return (
    <fieldset
      ref={box}
      id={fieldId(path)}
      tabIndex={-1}
      className={blocks ? "blocks" : "short"}
      aria-describedby={field.hint ? hintId : undefined}
    >
      <legend data-changed={changed || undefined}>{field.label}</legend>
      <FieldError id={`${fieldId(path)}-error`} issue={issue} />
      <div className="items">
        {places.map(({ at, index, name }) => (
          <div key={at} className="item">
            <Item field={{ ...field.item, label: name, bare: !blocks, required: true }} path={at} />
            {!readOnly && (
              <button
                type="button"
                className="quiet remove"
                aria-label={`Remove ${name.toLowerCase()}`}
                onClick={() => remove(index)}
              >
                {blocks ? "Remove" : "×"}
              </button>
            )}
          </div>
        ))}
        {!readOnly && (
          <button type="button" className="quiet add" onClick={add}>
            Add {thing}
          </button>
        )}
      </div>
      {field.hint && (
        <p id={hintId} className="hint">
          {field.hint}
        </p>
      )}
    </fieldset>
  );
}
