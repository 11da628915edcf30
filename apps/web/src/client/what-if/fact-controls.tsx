import { memo, useMemo, useState } from "react";
import { changeKey } from "#view/scenario-changes.ts";
import type { Offer, Offers } from "#view/scenario-offers.ts";
import { type Controls, type SetScenario, setChange, unconcerned } from "./controls.ts";

/** Treaties to add and to dissolve, and every other fact that a figure rests on, to be taken away. */
export const FactControls = memo(
  function FactControls({ offers, scenario, setScenario }: Controls & { offers: Offers }) {
    const made = useMemo(() => new Set(scenario.changes.map(changeKey)), [scenario]);
    const removed = offers.facts.filter(({ key }) => made.has(key)).length;
    // Opened once for a scenario that has some; after that it is the reader's.
    const [opened, setOpened] = useState(removed > 0);
    return (
      <>
        <Choices made={made} setScenario={setScenario} legend="Add a treaty that is not" offers={offers.treaties} />
        {offers.dissolved.length === 0 ? null : (
          <Choices
            made={made}
            setScenario={setScenario}
            legend="Dissolve a treaty in force"
            offers={offers.dissolved}
          />
        )}
        {offers.facts.length === 0 ? null : (
          <details
            className="what-if-facts"
            open={opened}
            onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}
          >
            <summary>
              Take away another fact ({removed > 0 ? `${removed} of ` : ""}
              {offers.facts.length})
            </summary>
            {opened ? (
              <Choices
                made={made}
                setScenario={setScenario}
                legend="Facts that these figures rest on"
                offers={offers.facts}
              />
            ) : null}
          </details>
        )}
      </>
    );
  },
  unconcerned("add-fact", "remove-fact"),
);

type ChoicesProps = {
  legend: string;
  offers: readonly Offer[];
  made: ReadonlySet<string>;
  setScenario: SetScenario;
};

function Choices({ legend, offers, made, setScenario }: ChoicesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {offers.map((offer) => (
        <OfferChoice key={offer.key} offer={offer} checked={made.has(offer.key)} setScenario={setScenario} />
      ))}
    </fieldset>
  );
}

type OfferProps = { offer: Offer; checked: boolean; setScenario: SetScenario };

/** One offer; drawn anew only when it is taken or taken back. */
export const OfferChoice = memo(function OfferChoice({ offer: { label, change }, checked, setScenario }: OfferProps) {
  return (
    <label className="what-if-choice">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => setChange(setScenario, change, event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
});
