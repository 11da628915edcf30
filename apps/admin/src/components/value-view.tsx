import { inWords, valueInWords } from "#lib/words.ts";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value of a record: words, or one line for each of several things. */
export function ValueView({ value }: { value: unknown }) {
  if (Array.isArray(value) && value.some(isObject)) {
    // Items have no identity but their place.
    const items = value.map((item, i) => ({ key: `${i}`, item }));
    return (
      <ol className="values">
        {items.map(({ key, item }) => (
          <li key={key}>
            <ValueView value={item} />
          </li>
        ))}
      </ol>
    );
  }
  if (isObject(value)) {
    return Object.entries(value).map(([key, part], i) => (
      <span key={key}>
        {i > 0 && <span className="muted"> · </span>}
        <span className="muted">{inWords(key).toLowerCase()}</span> {valueInWords(part)}
      </span>
    ));
  }
  const empty = value === undefined || value === null || value === "";
  return <span className={empty ? "muted" : undefined}>{valueInWords(value)}</span>;
}
