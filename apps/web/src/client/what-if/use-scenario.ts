import type { Scenario } from "@entente/core/scenario/scenario";
import { useEffect, useState } from "react";
import { scenarioIn, searchWith } from "#view/scenario-address.ts";

/** A slider moves many times a second; browsers refuse that many addresses. */
const PAUSE_MS = 250;

/** The scenario of the address, and its setter, which keeps the address up to date without a new entry in the history. */
export function useScenario() {
  const [read] = useState(() => scenarioIn(window.location.search));
  const [scenario, setScenario] = useState<Scenario>(read.scenario);
  const [problem, setProblem] = useState(read.problem);

  useEffect(() => {
    if (scenario === read.scenario) return;
    const later = setTimeout(() => {
      const { pathname, search, hash } = window.location;
      const next = searchWith(search, scenario);
      setProblem(next.problem);
      if (next.search !== search) window.history.replaceState(null, "", `${pathname}${next.search}${hash}`);
    }, PAUSE_MS);
    return () => clearTimeout(later);
  }, [scenario, read]);

  return { scenario, setScenario, problem };
}
