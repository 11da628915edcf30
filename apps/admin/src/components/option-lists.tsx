import type { Options } from "./form/form-context.tsx";

/** What the browser offers while somebody types a code or a name. */
export function OptionLists({ options }: { options: Options }) {
  return (["actor", "source", "fact"] as const).map((kind) => (
    <datalist key={kind} id={`${kind}-options`}>
      {options[kind].map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </datalist>
  ));
}
