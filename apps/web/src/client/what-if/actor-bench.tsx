import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Inputs } from "@entente/core/inputs";
import { actorStanding, evaluateActor } from "@entente/core/scenario/actor";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { namesOf } from "#view/names.ts";
import { actorScenarioView } from "#view/scenario-actor.ts";
import { emptyScenario } from "#view/scenario-changes.ts";
import { actorOffers } from "#view/scenario-offers.ts";
import { AlterForm } from "./alter-form.tsx";
import type { Asked } from "./asked.ts";
import { ChangeList } from "./change-list.tsx";
import { FactControls } from "./fact-controls.tsx";
import { FigureTable } from "./figure-table.tsx";
import { Keep, type OnPage } from "./keep.tsx";
import { Refused } from "./refused.tsx";
import { TradeControl } from "./trade-control.tsx";
import { TreatyForm } from "./treaty-form.tsx";
import { useAfterPaint } from "./use-after-paint.ts";
import { useHypotheticalTitle } from "./use-hypothetical-title.ts";
import { useScenario } from "./use-scenario.ts";
import { WeightControls } from "./weight-controls.tsx";

/** One actor and its partners: what its trade and its ties would be. The partners are those outside a group of one. */
export function ActorBench({ release, group, year, inputs }: Asked & { inputs: Inputs }) {
  const { scenario, setScenario, problem, setProblem, fetching, keptAs } = useScenario();
  const asked = useMemo(() => ({ release, group, year }), [release, group, year]);
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
  const startAfresh = useCallback(() => setScenario(() => emptyScenario), [setScenario]);
  useHypotheticalTitle(settled.changes.length > 0);

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
        </div>
        <div>
          <FactControls {...controls} offers={offers} />
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
      {view === null ? null : (
        <>
          <div className="what-if-sentence">
            <p className="what-if-stamp">Hypothetical: worked out in your browser, published nowhere.</p>
            <p className="lead" role="status">
              {view.sentence}
            </p>
          </div>
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
    </div>
  );
}
