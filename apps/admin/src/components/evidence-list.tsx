import type { Evidence } from "@entente/core/evidence";
import type { Source } from "@entente/core/sources";
import Link from "next/link";
import { statusInWords } from "#lib/words.ts";

export type CitedEvidence = { piece: Evidence; source: Source | null };

/** What a fact rests on, to be read beside it. `fresh`: pieces that the published revision does not have. */
export function EvidenceList({ cited, fresh }: { cited: readonly CitedEvidence[]; fresh: ReadonlySet<Evidence> }) {
  // Pieces have no identity but their place.
  const rows = cited.map((one, i) => ({ ...one, key: `${i}` }));
  return (
    <ol className="cited">
      {rows.map(({ key, piece, source }) => (
        <li key={key} className={fresh.has(piece) ? "after" : undefined}>
          <p>
            <Link href={`/sources/${piece.source}`}>{source?.title ?? piece.source}</Link>, {piece.locator}
            {fresh.has(piece) && <span className="status">new or changed</span>}
          </p>
          {piece.stance === "contradicts" && <p className="error">Contradicts the fact</p>}
          {piece.quote && (
            <blockquote>
              <span className="muted">{piece.quote.prefix}</span>
              {piece.quote.exact}
              <span className="muted">{piece.quote.suffix}</span>
            </blockquote>
          )}
          {piece.note && <p>{piece.note}</p>}
          {source && (
            <p className="muted small">
              {statusInWords(source.sourceKind)}, reliability {source.reliability}
              {source.URL && (
                <>
                  {" · "}
                  <a href={source.URL} rel="noreferrer noopener" target="_blank">
                    read it
                  </a>
                </>
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
