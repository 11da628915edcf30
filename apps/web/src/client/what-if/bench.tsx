import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Inputs } from "@entente/core/inputs";
import { evaluateScenario, standing } from "@entente/core/scenario/evaluate";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { namesOf } from "#view/names.ts";
import { emptyScenario } from "#view/scenario-changes.ts";
import { offersFor } from "#view/scenario-offers.ts";
import { scenarioView } from "#view/scenario-view.ts";
import { AlterForm } from "./alter-form.tsx";
import type { Asked } from "./asked.ts";
import { ChangeList } from "./change-list.tsx";
import { FactControls } from "./fact-controls.tsx";
import { Keep, type OnPage } from "./keep.tsx";
import { Outcome, Why } from "./outcome.tsx";
import { Refused } from "./refused.tsx";
import { TradeControl } from "./trade-control.tsx";
import { TreatyForm } from "./treaty-form.tsx";
import { useAfterPaint } from "./use-after-paint.ts";
import { useExplained } from "./use-explained.ts";
import { useHypotheticalTitle } from "./use-hypothetical-title.ts";
import { inputsAddress } from "./use-inputs.ts";
import { useScenario } from "./use-scenario.ts";
import { WeightControls } from "./weight-controls.tsx";

/** The changes first, then what they come to: figures with every change at once, the words around them once those are painted. */
export function Bench({ release, group, year, inputs }: Asked & { inputs: Inputs }) {
  const { scenario, setScenario, problem, setProblem, fetching, keptAs } = useScenario();
  const asked = useMemo(() => ({ release, group, year }), [release, group, year]);
  const question = useMemo(() => ({ members: group.members, against: group.against, year }), [group, year]);
  const stands = useMemo(() => standing({ inputs, settings: defaultSettings }, question), [inputs, question]);
  const names = useMemo(() => namesOf(inputs.actors), [inputs]);
  const titles = useCallback((id: string) => stands.index.facts.get(id)?.title, [stands]);
  const offers = useMemo(() => offersFor(stands.base, stands.index, names), [stands, names]);
  const told = useMemo(() => evaluateScenario(stands, scenario), [stands, scenario]);
  const settled = useAfterPaint(scenario);
  const explainable = useMemo(() => ({ ...question, outside: group.outside }), [question, group]);
  const { explained, failed } = useExplained(inputsAddress(asked), explainable, settled);
  const onPage = useRef<OnPage>({ scenario, view: null, explained });
  useEffect(() => {
    onPage.current = { scenario, view: told.ok ? () => scenarioView(told.value, names) : null, explained };
  }, [scenario, told, explained, names]);
  const controls = { scenario, setScenario };
  const startAfresh = useCallback(() => setScenario(() => emptyScenario), [setScenario]);
  const changed = settled.changes.length > 0;

  useHypotheticalTitle(changed);

  return (
    <div className="what-if">
      {problem === null ? null : (
        <p role="alert" className="what-if-problem">
          {problem}
        </p>
      )}
      {fetching ? <p role="status">Fetching the scenario of this address …</p> : null}
      <div className="what-if-controls">
        <div>
          <FactControls {...controls} offers={offers} />
        </div>
        <div>
          <TreatyForm group={group} year={year} names={names} setScenario={setScenario} />
          <AlterForm {...controls} facts={offers.alterable} />
          <TradeControl
            {...controls}
            group={group}
            year={year}
            index={stands.index}
            names={names}
            halved={offers.halved}
          />
        </div>
        <div>
          <WeightControls {...controls} />
        </div>
      </div>
      <ChangeList
        scenario={settled}
        setScenario={setScenario}
        names={names}
        titles={titles}
        startAfresh={startAfresh}
      />
      <Keep
        asked={asked}
        onPage={onPage}
        name={scenario.name ?? ""}
        empty={scenario.changes.length === 0}
        exportable={told.ok && scenario.changes.length > 0}
        names={names}
        titles={titles}
        keptAs={keptAs}
        setScenario={setScenario}
        setProblem={setProblem}
      />
      {told.ok ? (
        <>
          <Outcome told={told.value} year={year} names={names} />
          {changed ? (
            <Why
              base={stands.base}
              explained={explained}
              failed={failed}
              late={explained?.scenario !== settled}
              year={year}
              names={names}
              titles={titles}
            />
          ) : null}
        </>
      ) : (
        <Refused issues={told.error} scenario={scenario} names={names} titles={titles} />
      )}
    </div>
  );
}
