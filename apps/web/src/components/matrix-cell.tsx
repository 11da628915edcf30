import { rungs } from "@entente/core/cohesion/settings";
import type { MatrixCell } from "#view/matrix.ts";
import { rungInWords } from "#view/obligations.ts";
import { capital } from "#view/words.ts";
import { PageLink } from "./page-link.tsx";

/** One cell: the rung by colour and pattern; hover and focus say the whole sentence; it opens the facts. */
export function MatrixCellLink({ cell, compact }: { cell: MatrixCell; compact: boolean }) {
  const rung = typeof cell.rung === "string" ? cell.rung : "unknown";
  const words = rung === "unknown" ? "not known" : rungInWords[rung];
  return (
    <PageLink href={cell.href} className="matrix-cell" data-rung={rung} aria-label={cell.sentence}>
      {compact ? null : <span className="matrix-word">{capital(words)}</span>}
      <span className="matrix-sentence" aria-hidden="true">
        {cell.sentence}
      </span>
    </PageLink>
  );
}

/** What each pattern means. Unknown, verified absence and a bond never share a mark. */
export function RungLegend() {
  return (
    <ul className="rung-legend" aria-label="Marks">
      {[...rungs.toReversed(), "unknown" as const].map((rung) => (
        <li key={rung}>
          <span className="rung-swatch" data-rung={rung} aria-hidden="true" />
          {rung === "unknown" ? "Not known" : capital(rungInWords[rung])}
        </li>
      ))}
    </ul>
  );
}
