"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import { divergences, merged, type Side } from "#lib/merge.ts";
import { pathInWords } from "#lib/words.ts";
import { ValueView } from "./value-view.tsx";

/** Three versions, field by field, and a choice in each. Nothing is stored until the result is saved. */
export function Conflict({
  what,
  base,
  theirs,
  revision,
  mine,
  onMerged,
}: {
  what: string;
  base: unknown;
  theirs: unknown;
  revision: number;
  mine: unknown;
  onMerged: (record: unknown) => void;
}) {
  const found = useMemo(() => divergences(base, theirs, mine), [base, theirs, mine]);
  const [choices, setChoices] = useState<Record<string, Side>>({});
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <section className="stack" aria-labelledby="conflict">
      <h2 id="conflict" ref={heading} tabIndex={-1}>
        Somebody saved this {what} while you were editing
      </h2>
      <p>
        Nothing of yours was stored, and nothing is lost. Choose in each field whose value goes on; then save the result
        on top of their revision {revision}.
      </p>
      <div className="scroller">
        <table className="versions">
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Base, as you opened it</th>
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
                  <td className="value" data-label="Base">
                    <ValueView value={was} />
                  </td>
                  {sides.map(([side, value]) => {
                    const chosen = (choices[path] ?? suggested) === side;
                    return (
                      <td
                        key={side}
                        className={chosen ? "value after" : "value"}
                        data-label={side === "mine" ? "Mine" : "Theirs"}
                      >
                        <label className="choice">
                          <input
                            type="radio"
                            name={`choice-${path}`}
                            checked={chosen}
                            onChange={() => setChoices({ ...choices, [path]: side })}
                          />
                          <span>
                            <ValueView value={value} />
                          </span>
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
