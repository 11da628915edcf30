import type { Scenario } from "@entente/core/scenario/scenario";
import { useCallback, useEffect, useRef, useState } from "react";
import { scenarioIn, searchWith, searchWithSaved } from "#view/scenario-address.ts";
import { fetchKept } from "./kept-scenario.ts";
import { SCENARIO_MOVED } from "./scenario-notice.tsx";

/** A slider moves many times a second; browsers refuse that many addresses. */
const PAUSE_MS = 250;

/**
 * The scenario of the address, and its setter, which keeps the address up to date without a new entry in the history. One that
 * is kept under a short id is fetched first; it stands in the address by its id until it is changed.
 */
export function useScenario() {
  const [read] = useState(() => scenarioIn(window.location.search));
  const [scenario, put] = useState<Scenario>(read.scenario);
  const [problem, setProblem] = useState(read.problem);
  const [fetching, setFetching] = useState(read.saved !== null);
  /** The scenario that stands in the address as it is. */
  const written = useRef<Scenario>(read.scenario);

  useEffect(() => {
    if (read.saved === null) return;
    const gone = new AbortController();
    void fetchKept(read.saved, gone.signal).then((kept) => {
      if (gone.signal.aborted) return;
      setFetching(false);
      if (!kept.ok) return setProblem(kept.error);
      written.current = kept.value;
      put(kept.value);
    });
    return () => gone.abort();
  }, [read]);

  useEffect(() => {
    if (scenario === written.current) return;
    const later = setTimeout(() => {
      // Kept under a short id meanwhile.
      if (scenario === written.current) return;
      const next = searchWith(window.location.search, scenario);
      if (next.problem !== null) setProblem(next.problem);
      written.current = scenario;
      show(next.search);
    }, PAUSE_MS);
    return () => clearTimeout(later);
  }, [scenario]);

  /** What was wrong with the scenario before is no longer of interest. */
  const setScenario = useCallback((next: (before: Scenario) => Scenario): void => {
    setProblem(null);
    put(next);
  }, []);
  /** Puts the short id of what was just kept into the address. */
  const keptAs = useCallback((kept: Scenario, id: string): void => {
    written.current = kept;
    setProblem(null);
    show(searchWithSaved(window.location.search, id));
  }, []);
  return { scenario, setScenario, problem, setProblem, fetching, keptAs };
}

function show(search: string): void {
  const { pathname, search: before, hash } = window.location;
  if (search === before) return;
  window.history.replaceState(null, "", `${pathname}${search}${hash}`);
  window.dispatchEvent(new Event(SCENARIO_MOVED));
}
