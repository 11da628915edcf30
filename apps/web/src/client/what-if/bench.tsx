import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Inputs } from "@entente/core/inputs";
import { evaluateScenario, standing } from "@entente/core/scenario/evaluate";
import { Fragment, useCallback, useEffect, useMemo, useRef } from "react";
import { namesOf } from "#view/names.ts";
import { offersFor } from "#view/scenario-offers.ts";
import { scenarioView } from "#view/scenario-view.ts";
import { AlterForm } from "./alter-form.tsx";
import type { Asked } from "./asked.ts";
import { BenchFrame } from "./bench-frame.tsx";
import { FactControls } from "./fact-controls.tsx";
import type { OnPage } from "./keep.tsx";
import { Outcome, Why } from "./outcome.tsx";
import { Refused } from "./refused.tsx";
import { TradeControl } from "./trade-control.tsx";
import { TreatyForm } from "./treaty-form.tsx";
import { useAfterPaint } from "./use-after-paint.ts";
import { useExplained } from "./use-explained.ts";
import { inputsAddress } from "./use-inputs.ts";
import { useScenario } from "./use-scenario.ts";
import { WeightControls } from "./weight-controls.tsx";

/** The changes first, then what they come to: figures with every change at once, the words around them once those are painted. */
export function Bench({ release, group, year, inputs }: Asked & { inputs: Inputs }) {
  const held = useScenario();
  const { scenario, setScenario } = held;
  const question = useMemo(() => ({ members: group.members, against: group.against, year }), [group, year]);
  const stands = useMemo(() => standing({ inputs, settings: defaultSettings }, question), [inputs, question]);
  const names = useMemo(() => namesOf(inputs.actors), [inputs]);
  const titles = useCallback((id: string) => stands.index.facts.get(id)?.title, [stands]);
  const offers = useMemo(() => offersFor(stands.base, stands.index, names), [stands, names]);
  const told = useMemo(() => evaluateScenario(stands, scenario), [stands, scenario]);
  const settled = useAfterPaint(scenario);
  const explainable = useMemo(() => ({ ...question, outside: group.outside }), [question, group]);
  const { explained, failed } = useExplained(inputsAddress({ release, group, year }), explainable, settled);
  const onPage = useRef<OnPage>({ scenario, view: null, explained });
  useEffect(() => {
    onPage.current = { scenario, view: told.ok ? () => scenarioView(told.value, names) : null, explained };
  }, [scenario, told, explained, names]);
  const controls = { scenario, setScenario };
  const changed = settled.changes.length > 0;

  return (
    <BenchFrame
      release={release}
      group={group}
      year={year}
      held={held}
      settled={settled}
      onPage={onPage}
      works={told.ok}
      names={names}
      titles={titles}
      controls={[
        <Fragment key="first">
          <FactControls {...controls} offers={offers} />
        </Fragment>,
        <Fragment key="second">
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
        </Fragment>,
        <Fragment key="third">
          <WeightControls {...controls} />
        </Fragment>,
      ]}
    >
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
    </BenchFrame>
  );
}
