import type { Scenario } from "@entente/core/scenario/scenario";
import { type ReactNode, type RefObject, useCallback, useMemo } from "react";
import type { Names } from "#view/names.ts";
import { emptyScenario } from "#view/scenario-changes.ts";
import type { Titles } from "#view/scenario-words.ts";
import type { Asked } from "./asked.ts";
import { ChangeList } from "./change-list.tsx";
import { Keep, type OnPage } from "./keep.tsx";
import { useHypotheticalTitle } from "./use-hypothetical-title.ts";
import type { useScenario } from "./use-scenario.ts";

type Props = Asked & {
  held: ReturnType<typeof useScenario>;
  /** The scenario whose figures are painted. */
  settled: Scenario;
  onPage: RefObject<OnPage>;
  /** Whether the scenario can be worked out. */
  works: boolean;
  names: Names;
  titles: Titles;
  /** Three columns of controls. */
  controls: readonly [ReactNode, ReactNode, ReactNode];
  children: ReactNode;
};

/** Controls, the scenario in words, what may be done with it, and below what it comes to. */
export function BenchFrame(props: Props) {
  const { release, group, year, held, settled, onPage, works, names, titles, controls, children } = props;
  const { scenario, setScenario, problem, setProblem, fetching, keptAs } = held;
  const asked = useMemo(() => ({ release, group, year }), [release, group, year]);
  const startAfresh = useCallback(() => setScenario(() => emptyScenario), [setScenario]);
  const empty = scenario.changes.length === 0;
  useHypotheticalTitle(settled.changes.length > 0);
  const [first, second, third] = controls;
  return (
    <div className="what-if">
      {problem === null ? null : (
        <p role="alert" className="what-if-problem">
          {problem}
        </p>
      )}
      {fetching ? <p role="status">Fetching the scenario of this address …</p> : null}
      <div className="what-if-controls">
        <div>{first}</div>
        <div>{second}</div>
        <div>{third}</div>
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
        empty={empty}
        exportable={works && !empty}
        names={names}
        titles={titles}
        keptAs={keptAs}
        setScenario={setScenario}
        setProblem={setProblem}
      />
      {children}
    </div>
  );
}
