import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Inputs } from "@entente/core/inputs";
import { actorStanding, evaluateActor } from "@entente/core/scenario/actor";
import { Fragment, useCallback, useEffect, useMemo, useRef } from "react";
import { namesOf } from "#view/names.ts";
import { actorScenarioView } from "#view/scenario-actor.ts";
import { actorOffers } from "#view/scenario-offers.ts";
import { AlterForm } from "./alter-form.tsx";
import type { Asked } from "./asked.ts";
import { BenchFrame } from "./bench-frame.tsx";
import { FactControls } from "./fact-controls.tsx";
import { FigureTable } from "./figure-table.tsx";
import { Hypothetical } from "./hypothetical.tsx";
import type { OnPage } from "./keep.tsx";
import { Refused } from "./refused.tsx";
import { TradeControl } from "./trade-control.tsx";
import { TreatyForm } from "./treaty-form.tsx";
import { useAfterPaint } from "./use-after-paint.ts";
import { useScenario } from "./use-scenario.ts";
import { WeightControls } from "./weight-controls.tsx";

/** One actor and its partners: what its trade and its ties would be. The partners are those outside a group of one. */
export function ActorBench({ release, group, year, inputs }: Asked & { inputs: Inputs }) {
  const held = useScenario();
  const { scenario, setScenario } = held;
  const stands = useMemo(() => {
    const [actor = ""] = group.members;
    return actorStanding({ inputs, settings: defaultSettings }, { actor, partners: group.outside, year });
  }, [inputs, group, year]);
  const names = useMemo(() => namesOf(inputs.actors), [inputs]);
  const titles = useCallback((id: string) => stands.index.facts.get(id)?.title, [stands]);
  const offers = useMemo(() => actorOffers(stands, names), [stands, names]);
  const told = useMemo(() => evaluateActor(stands, scenario), [stands, scenario]);
  const view = useMemo(() => (told.ok ? actorScenarioView(told.value, names) : null), [told, names]);
  const settled = useAfterPaint(scenario);
  const onPage = useRef<OnPage>({ scenario, view: null, explained: null });
  useEffect(() => {
    onPage.current = { scenario, view: view === null ? null : () => view, explained: null };
  }, [scenario, view]);
  const controls = { scenario, setScenario };

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
          <TradeControl
            {...controls}
            group={group}
            year={year}
            index={stands.index}
            names={names}
            halved={offers.halved}
          />
          <TreatyForm group={group} year={year} names={names} setScenario={setScenario} />
          <AlterForm {...controls} facts={offers.alterable} />
        </Fragment>,
        <Fragment key="second">
          <FactControls {...controls} offers={offers} />
        </Fragment>,
        <Fragment key="third">
          <WeightControls {...controls} />
        </Fragment>,
      ]}
    >
      {view === null ? null : (
        <>
          <Hypothetical sentence={view.sentence} />
          <section className="what-if-outcome" aria-label="What the scenario comes to">
            <FigureTable year={year} rows={view.comparisons} />
            <p className="source-line">
              Open ring: as published; full mark: scenario, on the whole scale of the figure. pp: percentage points.
              Concentration is unknown in a scenario that scales a flow of which its recorded figure is made.
            </p>
          </section>
        </>
      )}
      {told.ok ? null : <Refused issues={told.error} scenario={scenario} names={names} titles={titles} />}
    </BenchFrame>
  );
}
