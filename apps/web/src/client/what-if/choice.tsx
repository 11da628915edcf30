import { useId } from "react";

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  disabled?: boolean;
  onChange: (value: T) => void;
};

/** A labelled list of which one is chosen. */
export function Choice<T extends string>({ label, value, options, disabled = false, onChange }: Props<T>) {
  const id = useId();
  return (
    <span className="what-if-select">
      <label htmlFor={id}>{label}</label>{" "}
      <select id={id} value={value} disabled={disabled} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}
