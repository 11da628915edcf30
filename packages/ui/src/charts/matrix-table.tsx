import { Fragment, type ReactNode } from "react";
import type { MatrixActor, MatrixPlot, PlacedCell } from "./matrix-layout.ts";

type Props<Pair> = {
  readonly actors: readonly MatrixActor[];
  readonly plot: MatrixPlot<Pair>;
  readonly label: string;
  /** The cell of a row and a column, a `td`. */
  readonly cell: (placed: PlacedCell<Pair>) => ReactNode;
};

/** The frame of a matrix: names once on each side, as codes where there is no room for names. A table, so that it can be walked and heard as one. */
export function MatrixTable<Pair>({ actors, plot, label, cell }: Props<Pair>) {
  return (
    <div className="matrix-scroll">
      <table className="matrix" data-words={plot.words} data-heads={plot.heads} aria-label={label}>
        <thead>
          <tr>
            <td />
            {actors.map(({ id, name }) => (
              <th key={id} scope="col">
                {plot.heads === "names" ? (
                  name
                ) : (
                  <abbr title={name}>
                    <span>{id}</span>
                  </abbr>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plot.rows.map(({ actor, cells }) => (
            <tr key={actor.id}>
              <th scope="row">{actor.name}</th>
              {cells.map((placed) => (
                <Fragment key={placed.column.id}>{cell(placed)}</Fragment>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
