import type { MatrixCell } from "#view/matrix.ts";
import { factPath } from "#view/paths.ts";
import { capital, plural } from "#view/words.ts";
import { PageLink } from "./page-link.tsx";

/** The treaties and the searches that found none behind one cell of the matrix. */
export function InstrumentList({ cell }: { cell: Pick<MatrixCell, "instruments"> }) {
  if (cell.instruments.length === 0) {
    return (
      <p className="text-muted">No treaty and no recorded search for one. This is not the same as none existing.</p>
    );
  }
  return (
    <ul className="instruments">
      {cell.instruments.map(({ fact, title, obligations, when, sources, aside, kind }) => (
        <li key={fact} className={aside === "" ? undefined : "aside"}>
          <PageLink href={factPath(fact)}>{title}</PageLink>
          {obligations === "" ? null : <p>{capital(obligations)}.</p>}
          <p className="source-line">
            {kind === "absence" ? "Searched for, none found. " : ""}
            {capital(when)}. {capital(plural(sources, "source"))}. {aside}
          </p>
        </li>
      ))}
    </ul>
  );
}
