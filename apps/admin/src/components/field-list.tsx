import type { FactRecord } from "@entente/core/facts/fact";
import { inWords } from "#lib/words.ts";
import { ValueView } from "./value-view.tsx";

/** The fields of a fact that stay as they are: those of which no part is among the paths that change. */
export function FieldList({ record, without }: { record: FactRecord; without: readonly string[] }) {
  const fields = Object.entries(record.fact).filter(
    ([key]) => key !== "id" && key !== "kind" && !without.some((path) => `${path}.`.startsWith(`fact.${key}.`)),
  );
  return (
    <dl className="fields-as-they-are">
      {fields.map(([key, value]) => (
        <div key={key}>
          <dt>{inWords(key)}</dt>
          <dd>
            <ValueView value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
