"use client";

import { useSyncExternalStore } from "react";
import { SCENARIO } from "#view/scenario-parameter.ts";

/** Told on the window whenever the address takes up a scenario or loses it. */
export const SCENARIO_MOVED = "entente:scenario";

const inAddress = (): boolean => new URLSearchParams(window.location.search).has(SCENARIO);

function subscribe(changed: () => void): () => void {
  for (const event of [SCENARIO_MOVED, "popstate"]) window.addEventListener(event, changed);
  return () => {
    for (const event of [SCENARIO_MOVED, "popstate"]) window.removeEventListener(event, changed);
  };
}

/** At the top of a page whose address holds a scenario: which of its figures are published, and where the others are. */
export function ScenarioNotice() {
  const shown = useSyncExternalStore(subscribe, inAddress, () => false);
  return shown ? (
    <p className="scenario-notice">
      <strong>Hypothetical.</strong> The address of this page holds a scenario. The figures on this page are as
      published, except under <a href="#what-if">What if?</a>, where both stand side by side.
    </p>
  ) : null;
}
