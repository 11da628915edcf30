import type { Change } from "#lib/difference.ts";
import { pathInWords, valueInWords } from "#lib/words.ts";

export function ChangesTable({ changes, caption }: { changes: readonly Change[]; caption: string }) {
  if (changes.length === 0) return <p className="muted">No field differs.</p>;
  return (
    <div className="table">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ path, before, after }) => (
            <tr key={path}>
              <th scope="row">{pathInWords(path)}</th>
              <td className="value before">{valueInWords(before)}</td>
              <td className="value after">{valueInWords(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
