import type { ActorId } from "@entente/core/units/ids";
import { memo, useState } from "react";
import type { Names } from "#view/names.ts";
import type { Group } from "#view/paths.ts";
import { formedTreaty, hasTrigger, obligationChoices, type Terms, triggerChoices } from "#view/scenario-treaty.ts";
import { Choice } from "./choice.tsx";
import { type SetScenario, setChange } from "./controls.ts";

type Props = { group: Group; year: number; names: Names; setScenario: SetScenario };

/** A treaty of any two or more of those on the page, with an obligation and what sets it off. */
export const TreatyForm = memo(function TreatyForm({ group, year, names, setScenario }: Props) {
  const [parties, setParties] = useState<readonly ActorId[]>([]);
  const [terms, setTerms] = useState<Terms>({ type: "defence", trigger: "conditional" });
  const all = [...group.members, ...group.against, ...group.outside];
  const chosen = all.filter((actor) => parties.includes(actor));
  return (
    <details className="what-if-form">
      <summary>Form another treaty</summary>
      <fieldset>
        <legend>A treaty in force from {year} on</legend>
        <fieldset className="what-if-parties" aria-label="Parties">
          {all.map((actor) => (
            <label key={actor}>
              <input
                type="checkbox"
                checked={parties.includes(actor)}
                onChange={(event) => {
                  const wanted = event.target.checked;
                  setParties((before) => (wanted ? [...before, actor] : before.filter((other) => other !== actor)));
                }}
              />{" "}
              {names(actor)}
            </label>
          ))}
        </fieldset>
        <TermsChoice terms={terms} onChange={setTerms} />
        <button
          type="button"
          disabled={chosen.length < 2}
          onClick={() => setChange(setScenario, formedTreaty(chosen, terms, year, names), true)}
        >
          Form this treaty
        </button>
        {chosen.length < 2 ? <span className="text-muted"> Choose two parties or more.</span> : null}
      </fieldset>
    </details>
  );
});

/** What is owed, and what sets it off where that matters. */
export function TermsChoice({ terms, onChange }: { terms: Terms; onChange: (terms: Terms) => void }) {
  return (
    <div className="what-if-pair">
      <Choice
        label="Obligation"
        value={terms.type}
        options={obligationChoices}
        onChange={(type) => onChange({ ...terms, type })}
      />
      <Choice
        label="It binds"
        value={terms.trigger}
        options={triggerChoices}
        disabled={!hasTrigger(terms.type)}
        onChange={(trigger) => onChange({ ...terms, trigger })}
      />
    </div>
  );
}
