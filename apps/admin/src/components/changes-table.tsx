import type { Change } from "#lib/difference.ts";
import { type TextDifference, textDifference } from "#lib/text-difference.ts";
import { pathInWords } from "#lib/words.ts";
import { ValueView } from "./value-view.tsx";

const marked = ({ start, end }: TextDifference, part: string) => (
  <>
    {start}
    {part !== "" && <mark>{part}</mark>}
    {end}
  </>
);

/** In two texts, what is not the same is marked; anything else is shown whole. */
function both({ before, after }: Change) {
  if (typeof before !== "string" || typeof after !== "string" || before === "" || after === "")
    return [<ValueView key="before" value={before} />, <ValueView key="after" value={after} />];
  const difference = textDifference(before, after);
  if (difference.start + difference.end === "") return [before, after];
  return [marked(difference, difference.before), marked(difference, difference.after)];
}

/** What differs, field by field. `first`: there is nothing that it differs from. */
export function ChangesTable({
  changes,
  caption,
  first = false,
}: {
  changes: readonly Change[];
  caption: string;
  first?: boolean;
}) {
  if (changes.length === 0) return <p className="muted">{caption}: no field differs.</p>;
  return (
    <div className="scroller">
      <table className="changes">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            {!first && <th scope="col">Before</th>}
            <th scope="col">{first ? "Value" : "After"}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => {
            const [before, after] = both(change);
            return (
              <tr key={change.path}>
                <th scope="row">{pathInWords(change.path)}</th>
                {!first && (
                  <td className="value before" data-label="Before">
                    {before}
                  </td>
                )}
                <td className={first ? "value" : "value after"} data-label={first ? undefined : "After"}>
                  {after}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
