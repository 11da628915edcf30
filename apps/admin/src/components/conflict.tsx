"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import { divergences, merged, type Side } from "#lib/merge.ts";
import { pathInWords, valueInWords } from "#lib/words.ts";

export type Versions = { base: unknown; theirs: unknown; mine: unknown; revision: number };

/** Three versions of a fact, field by field, and a choice in each. Nothing is stored until the result is saved. */
export function Conflict({ versions, onMerged }: { versions: Versions; onMerged: (record: unknown) => void }) {
  const { base, theirs, mine } = versions;
  const found = useMemo(() => divergences(base, theirs, mine), [base, theirs, mine]);
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="stack" aria-labelledby="conflict">
      <h2 id="conflict" ref={heading} tabIndex={-1}>
        Somebody saved this fact while you were editing
      </h2>
      <p>
        Nothing of yours was stored, and nothing is lost. Choose in each field whose value goes on; then save the result
        on top of their revision {versions.revision}.
      </p>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Base</th>
              <th scope="col">Theirs</th>
              <th scope="col">Mine</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ path, base: was, theirs: their, mine: my, suggested, contested }) => {
              const sides = [
                ["theirs", their],
                ["mine", my],
              ] as const;
              return (
                <tr key={path}>
                  <th scope="row">
                    {pathInWords(path)}
                    {contested && <span className="error"> both changed it</span>}
                  </th>
                  <td className="value">{valueInWords(was)}</td>
                  {sides.map(([side, value]) => {
                    const chosen = (choices[path] ?? suggested) === side;
                    return (
                      <td key={side} className={chosen ? "value after" : "value"}>
                        <label className="choice">
                          <input
                            type="radio"
                            name={`choice-${path}`}
                            checked={chosen}
                            onChange={() => setChoices({ ...choices, [path]: side })}
                          />
                          <span>{valueInWords(value)}</span>
                        </label>
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div>
        <button type="button" className="primary" onClick={() => onMerged(merged(theirs, found, choices))}>
          Go on with these choices
        </button>
      </div>
    </section>
  );
}
