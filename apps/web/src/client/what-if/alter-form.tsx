import { memo, useMemo, useState } from "react";
import { changeKey } from "#view/scenario-changes.ts";
import type { Alterable } from "#view/scenario-offers.ts";
import { alteredSeverity, alteredTreaty, type Terms, termsOf } from "#view/scenario-treaty.ts";
import { Choice } from "./choice.tsx";
import { type Controls, setChange, unconcerned } from "./controls.ts";
import { TermsChoice } from "./treaty-form.tsx";

/** A long list, drawn anew only when another fact is chosen. */
const FactChoice = memo(Choice<string>);

const severities = [1, 2, 3, 4, 5].map((step) => [String(step), String(step)] as const);

/** Another obligation for a treaty, another severity for an event. */
export const AlterForm = memo(function AlterForm(props: Controls & { facts: readonly Alterable[] }) {
  const [opened, setOpened] = useState(false);
  if (props.facts.length === 0) return null;
  return (
    <details className="what-if-form" onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>Alter a fact</summary>
      {opened ? <Alterations {...props} /> : null}
    </details>
  );
}, unconcerned("alter-fact"));

function Alterations({ facts, scenario, setScenario }: Controls & { facts: readonly Alterable[] }) {
  const [id, setId] = useState(facts[0]?.id ?? "");
  const fact = facts.find((one) => one.id === id);
  const options = useMemo(() => facts.map((one) => [one.id, one.title] as const), [facts]);
  const change = scenario.changes.find((one) => changeKey(one) === `alter-fact ${id}`);
  if (fact === undefined) return null;
  const fields = change?.kind === "alter-fact" ? change.fields : undefined;
  return (
    <fieldset>
      <legend>Other terms of a treaty, another severity of an event</legend>
      <FactChoice label="Fact" value={id} options={options} onChange={setId} />
      {fact.kind === "treaty" ? (
        <TermsChoice
          terms={termsIn(fields) ?? termsOf(fact)}
          onChange={(terms) => setChange(setScenario, alteredTreaty(id, terms), true)}
        />
      ) : (
        <Choice
          label="Severity, 1 to 5"
          value={String(fields?.["severity"] ?? fact.severity)}
          options={severities}
          onChange={(step) => setChange(setScenario, alteredSeverity(id, Number(step)), Number(step) !== fact.severity)}
        />
      )}
      {fields === undefined ? null : (
        <button type="button" onClick={() => setChange(setScenario, { kind: "alter-fact", id, fields }, false)}>
          As published
        </button>
      )}
    </fieldset>
  );
}

/** The terms that the scenario already gives a treaty. */
function termsIn(fields: Readonly<Record<string, unknown>> | undefined): Terms | undefined {
  const obligations = fields?.["obligations"];
  return Array.isArray(obligations) && obligations.length > 0 ? termsOf({ obligations: obligations as [] }) : undefined;
}
