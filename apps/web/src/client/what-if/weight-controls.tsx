import { defaultSettings, dimensions } from "@entente/core/cohesion/settings";
import type { DimensionId } from "@entente/core/cohesion/types";
import { memo } from "react";
import { dimensionInWords } from "#view/dimensions.ts";
import { type Controls, type SetScenario, setChange, unconcerned } from "./controls.ts";
import { Slider } from "./slider.tsx";

const MOST = 5;

/** How much each dimension counts against the others. */
export const WeightControls = memo(function WeightControls({ scenario, setScenario }: Controls) {
  const own = new Map(
    scenario.changes.flatMap((one) => (one.kind === "set-weight" ? [[one.dimension, one.value]] : [])),
  );
  return (
    <fieldset>
      <legend>Weigh the dimensions</legend>
      {dimensions.map((dimension) => (
        <Weight
          key={dimension}
          dimension={dimension}
          value={own.get(dimension) ?? defaultSettings.weights[dimension]}
          setScenario={setScenario}
        />
      ))}
    </fieldset>
  );
}, unconcerned("set-weight"));

type WeightProps = { dimension: DimensionId; value: number; setScenario: SetScenario };

const Weight = memo(function Weight({ dimension, value, setScenario }: WeightProps) {
  const published = defaultSettings.weights[dimension];
  return (
    <Slider
      label={dimensionInWords[dimension]}
      value={value}
      most={Math.max(MOST, value)}
      step={0.5}
      inWords={value === published ? `${value}, as published` : String(value)}
      onChange={(next) => setChange(setScenario, { kind: "set-weight", dimension, value: next }, next !== published)}
    />
  );
});
