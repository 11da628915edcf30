import { useState } from "react";
import { changeKey, hasChange } from "#view/scenario-changes.ts";
import type { Offer, Offers } from "#view/scenario-offers.ts";
import { type Controls, setChange } from "./controls.ts";

/** Treaties to add and to dissolve, and every other fact that a figure rests on, to be taken away. */
export function FactControls({ offers, ...controls }: Controls & { offers: Offers }) {
  const removed = offers.facts.filter(({ change }) => hasChange(controls.scenario, changeKey(change))).length;
  // Opened once for a scenario that has some; after that it is the reader's.
  const [opened] = useState(removed > 0);
  return (
    <>
      <Choices {...controls} legend="Add a treaty that is not" offers={offers.treaties} />
      {offers.dissolved.length === 0 ? null : (
        <Choices {...controls} legend="Dissolve a treaty in force" offers={offers.dissolved} />
      )}
      {offers.facts.length === 0 ? null : (
        <details className="what-if-facts" open={opened}>
          <summary>
            Take away another fact ({removed > 0 ? `${removed} of ` : ""}
            {offers.facts.length})
          </summary>
          <Choices {...controls} legend="Facts that a figure of this group rests on" offers={offers.facts} />
        </details>
      )}
    </>
  );
}

function Choices({ legend, offers, ...controls }: Controls & { legend: string; offers: readonly Offer[] }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {offers.map(({ label, change }) => {
        const key = changeKey(change);
        return (
          <label key={key} className="what-if-choice">
            <input
              type="checkbox"
              checked={hasChange(controls.scenario, key)}
              onChange={(event) => setChange(controls, change, event.target.checked)}
            />
            <span>{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
