import { FactStatus } from "@entente/core/facts/fact";
import Link from "next/link";
import { factKinds } from "#lib/filter.ts";
import type { Named } from "#lib/named.ts";
import { inWords } from "#lib/words.ts";

type Choice = { name: string; label: string; options: readonly (readonly [value: string, text: string])[] };

/** What the list of facts is narrowed to. A plain form: its address can be kept and shared. */
export function FactFilter({
  asked,
  actors,
  tags,
}: {
  asked: Readonly<Record<string, string>>;
  actors: readonly Named[];
  tags: readonly string[];
}) {
  const choices: Choice[] = [
    { name: "kind", label: "Kind", options: factKinds.map((kind) => [kind, inWords(kind)]) },
    { name: "status", label: "Status", options: FactStatus.options.map((status) => [status, inWords(status)]) },
    { name: "actor", label: "Actor", options: actors.map(({ id, name }) => [id, `${name} (${id})`]) },
    { name: "tag", label: "Tag", options: tags.map((tag) => [tag, tag]) },
  ];
  const narrowed = Object.keys(asked).some((key) => key !== "page");
  return (
    // The fields are made anew for each address, so that they always show what the list is narrowed to.
    <form className="narrowing" method="get" action="/" key={JSON.stringify(asked)} aria-label="Filter">
      <div className="field">
        <label htmlFor="text">Search</label>
        <input id="text" name="text" type="search" defaultValue={asked["text"]} aria-keyshortcuts="/" />
      </div>
      {choices.map(({ name, label, options }) => (
        <div key={name} className="field">
          <label htmlFor={name}>{label}</label>
          <select id={name} name={name} defaultValue={asked[name] ?? ""}>
            <option value="">Any</option>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div className="line">
        <button type="submit">Show</button>
        {narrowed && <Link href="/">Show all</Link>}
      </div>
    </form>
  );
}
