import { useId } from "react";

type Props = {
  label: string;
  value: number;
  most: number;
  step: number;
  inWords: string;
  onChange: (value: number) => void;
};

/** A labelled slider from 0 with its value in words beside it. */
export function Slider({ label, value, most, step, inWords, onChange }: Props) {
  const id = useId();
  return (
    <div className="what-if-slider">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={most}
        step={step}
        value={value}
        aria-valuetext={inWords}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <output htmlFor={id} className="number">
        {inWords}
      </output>
    </div>
  );
}
