"use client";

import "#styles/what-if.css";
import { groupCohesion } from "@entente/core/cohesion/group";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import type { Inputs } from "@entente/core/inputs";
import { explainDifference } from "@entente/core/scenario/explain";
import { useDeferredValue, useMemo } from "react";
import { namesOf } from "#view/names.ts";
import { emptyScenario } from "#view/scenario-changes.ts";
import { offersFor } from "#view/scenario-offers.ts";
import { issueInWords } from "#view/scenario-words.ts";
import type { Asked } from "./asked.ts";
import { ChangeList } from "./change-list.tsx";
import { FactControls } from "./fact-controls.tsx";
import { Outcome } from "./outcome.tsx";
import { TradeControl } from "./trade-control.tsx";
import { useInputs } from "./use-inputs.ts";
import { useScenario } from "./use-scenario.ts";
import { WeightControls } from "./weight-controls.tsx";

/** Fetches what the figures rest on, then hands it to the bench. */
export function Workbench(props: Asked) {
  const { data, error, refetch } = useInputs(props);
  if (error) {
    return (
      <p role="alert">
        What the figures rest on could not be fetched ({error.message}); nothing was changed.{" "}
        <button type="button" onClick={() => void refetch()}>
          Try again
        </button>
      </p>
    );
  }
  if (data === undefined) return <p role="status">Fetching what the figures rest on …</p>;
  return <Bench {...props} inputs={data} />;
}

/** The changes on one side, what they come to on the other, worked out anew with every change. */
function Bench({ group, year, inputs }: Asked & { inputs: Inputs }) {
  const { scenario, setScenario, problem } = useScenario();
  const question = useMemo(() => ({ members: group.members, against: group.against, year }), [group, year]);
  const { index, base, names, titles } = useMemo(() => {
    const index = indexInputs(inputs);
    return {
      index,
      base: groupCohesion(index, question, defaultSettings),
      names: namesOf(inputs.actors),
      titles: (id: string) => index.facts.get(id)?.title,
    };
  }, [inputs, question]);
  const offers = useMemo(() => offersFor(base, index, names), [base, index, names]);
  const shown = useDeferredValue(scenario);
  const told = useMemo(
    () => explainDifference({ inputs, settings: defaultSettings }, shown, question),
    [inputs, shown, question],
  );
  const controls = { scenario, setScenario };

  return (
    <div className="what-if">
      {problem === null ? null : (
        <p role="alert" className="what-if-problem">
          {problem}
        </p>
      )}
      <div className="what-if-controls">
        <FactControls {...controls} offers={offers} />
        <TradeControl {...controls} group={group} year={year} index={index} names={names} halved={offers.halved} />
        <WeightControls {...controls} />
      </div>
      <ChangeList {...controls} names={names} titles={titles} startAfresh={() => setScenario(emptyScenario)} />
      {told.ok ? (
        <Outcome told={told.value} year={year} names={names} titles={titles} />
      ) : (
        <div role="alert" className="what-if-problem">
          <p>This scenario can’t be worked out with this release, so what is published stands:</p>
          <ul>
            {told.error.map((issue) => (
              <li key={`${issue.path} ${issue.found}`}>{issueInWords(issue, shown, names, titles)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
