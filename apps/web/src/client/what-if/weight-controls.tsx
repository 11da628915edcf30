import { defaultSettings, dimensions } from "@entente/core/cohesion/settings";
import { dimensionInWords } from "#view/dimensions.ts";
import { changeKey } from "#view/scenario-changes.ts";
import { type Controls, setChange } from "./controls.ts";
import { Slider } from "./slider.tsx";

const MOST = 5;

/** How much each dimension counts against the others. */
export function WeightControls({ scenario, setScenario }: Controls) {
  return (
    <fieldset>
      <legend>Weigh the dimensions</legend>
      {dimensions.map((dimension) => {
        const published = defaultSettings.weights[dimension];
        const change = (value: number) => ({ kind: "set-weight", dimension, value }) as const;
        const key = changeKey(change(published));
        const own = scenario.changes.find((other) => changeKey(other) === key);
        const value = own?.kind === "set-weight" ? own.value : published;
        return (
          <Slider
            key={dimension}
            label={dimensionInWords[dimension]}
            value={value}
            most={Math.max(MOST, value)}
            step={0.5}
            inWords={value === published ? `${value}, as published` : String(value)}
            onChange={(next) => setChange(setScenario, change(next), next !== published)}
          />
        );
      })}
    </fieldset>
  );
}
