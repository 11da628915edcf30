import { memo, useRef } from "react";
import type { Names } from "#view/names.ts";
import { changeKey, withoutChange } from "#view/scenario-changes.ts";
import { changeInWords, type Titles } from "#view/scenario-words.ts";
import type { Controls } from "./controls.ts";

type Props = Controls & { readonly names: Names; readonly titles: Titles; readonly startAfresh: () => void };

/** The scenario in words, in its order: each change can be taken back. */
export const ChangeList = memo(function ChangeList({ scenario, setScenario, names, titles, startAfresh }: Props) {
  const { changes } = scenario;
  const list = useRef<HTMLElement>(null);
  // The button that was pressed goes away with its line: the reader's place is the list.
  const keepPlace = () => list.current?.focus();
  return (
    <section ref={list} tabIndex={-1} className="what-if-changes" aria-label="The scenario">
      <h3>{scenario.name ?? "The scenario"}</h3>
      {changes.length === 0 ? (
        <p className="text-muted">No change yet: every figure is as published.</p>
      ) : (
        <>
          <ol>
            {changes.map((change, i) => (
              <li key={`${i} ${changeKey(change)}`}>
                {changeInWords(change, names, titles)}{" "}
                <button
                  type="button"
                  aria-label={`Take back: ${changeInWords(change, names, titles)}`}
                  onClick={() => {
                    keepPlace();
                    setScenario((before) => withoutChange(before, changeKey(change)));
                  }}
                >
                  Take back
                </button>
              </li>
            ))}
          </ol>
          <p>
            <button
              type="button"
              onClick={() => {
                keepPlace();
                startAfresh();
              }}
            >
              Back to what is published
            </button>{" "}
            <span className="text-muted">
              The address of this page holds the scenario: copy it to share or keep it.
            </span>
          </p>
        </>
      )}
    </section>
  );
});
