import type { ActorId } from "@entente/core/units/ids";
import type { MatrixCell } from "#view/matrix.ts";
import type { Names } from "#view/names.ts";
import { InstrumentList } from "./instrument-list.tsx";
import { MatrixCellLink, RungLegend } from "./matrix-cell.tsx";
import { Section } from "./section.tsx";

type Props = { cells: readonly MatrixCell[]; members: readonly ActorId[]; year: number; names: Names };

/** Who is bound to whom, and how tightly: the alliance matrix, and the instruments behind it. */
export function BindingSection({ cells, members, year, names }: Props) {
  const cellOf = (x: ActorId, y: ActorId): MatrixCell | undefined =>
    cells.find(({ a, b }) => (a === x && b === y) || (a === y && b === x));
  return (
    <Section
      id="binding"
      title="Who is bound to whom, and how tightly?"
      lead={`Highest obligation in force on 31 December ${year}. A cell opens its treaties and their sources.`}
    >
      <div className="matrix-frame">
        <table className="matrix" aria-label={`Alliance matrix: highest commitment of each pair, ${year}`}>
          <thead>
            <tr>
              <td />
              {members.map((id) => (
                <th key={id} scope="col">
                  {members.length > 8 ? id : names(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((row) => (
              <tr key={row}>
                <th scope="row">{names(row)}</th>
                {members.map((column) => {
                  const cell = cellOf(row, column);
                  return cell === undefined ? (
                    <td key={column} className="matrix-self" aria-label={`${names(row)} itself`} />
                  ) : (
                    <td key={column}>
                      <MatrixCellLink cell={cell} compact={members.length > 8} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <RungLegend />
      </div>
      <details>
        <summary>The instruments behind the matrix</summary>
        {cells.map((cell) => (
          <div key={cell.href}>
            <h3>{`${names(cell.a)} – ${names(cell.b)}`}</h3>
            <InstrumentList cell={cell} />
          </div>
        ))}
      </details>
    </Section>
  );
}
