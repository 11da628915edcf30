import { defaultSettings, dimensions } from "@entente/core/cohesion/settings";
import { useId } from "react";
import { dimensionInWords } from "#view/dimensions.ts";
import { changeKey } from "#view/scenario-changes.ts";
import { type Controls, setChange } from "./controls.ts";

const MOST = 5;

/** How much each dimension counts against the others. */
export function WeightControls(controls: Controls) {
  return (
    <fieldset>
      <legend>Weigh the dimensions</legend>
      {dimensions.map((dimension) => {
        const published = defaultSettings.weights[dimension];
        const change = (value: number) => ({ kind: "set-weight", dimension, value }) as const;
        const key = changeKey(change(published));
        const own = controls.scenario.changes.find((other) => changeKey(other) === key);
        const value = own?.kind === "set-weight" ? own.value : published;
        return (
          <Slider
            key={dimension}
            label={dimensionInWords[dimension]}
            value={value}
            most={Math.max(MOST, value)}
            step={0.5}
            inWords={value === published ? `${value}, as published` : String(value)}
            onChange={(next) => setChange(controls, change(next), next !== published)}
          />
        );
      })}
    </fieldset>
  );
}

/** A labelled slider from 0 with its value in words beside it. */
export function Slider(props: {
  label: string;
  value: number;
  most: number;
  step: number;
  inWords: string;
  onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <div className="what-if-slider">
      <label htmlFor={id}>{props.label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={props.most}
        step={props.step}
        value={props.value}
        aria-valuetext={props.inWords}
        onChange={(event) => props.onChange(event.target.valueAsNumber)}
      />
      <output htmlFor={id} className="number">
        {props.inWords}
      </output>
    </div>
  );
}
