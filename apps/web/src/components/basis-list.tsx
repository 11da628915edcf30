import type { BasisView } from "#view/derivation.ts";
import { factPath, sourcePath } from "#view/paths.ts";
import { capital } from "#view/words.ts";
import { FigureLink } from "./figure-link.tsx";

/** What a figure rests on: further figures, facts with their passages, points of data sets. */
export function BasisList({ basis }: { basis: readonly BasisView[] }) {
  if (basis.length === 0) return <p className="text-muted">It rests on nothing: no input was known.</p>;
  return (
    <ul className="basis-list">
      {basis.map((part) => (
        <li
          key={`${part.rests}-${part.role}-${part.rests === "fact" ? part.id : part.rests === "series" ? part.key : part.address}`}
        >
          <span className="basis-role">{capital(part.role)}</span>
          <BasisPart part={part} />
        </li>
      ))}
    </ul>
  );
}

function BasisPart({ part }: { part: BasisView }) {
  switch (part.rests) {
    case "fact":
      return (
        <span>
          <a href={factPath(part.id)}>{part.title}</a>
          {part.sources.map(({ id, citation, locator }) => (
            <span key={`${id} ${locator}`} className="source-line">
              {" "}
              <a href={sourcePath(id)}>{citation}</a>, {locator}
            </span>
          ))}
        </span>
      );
    case "series":
      return (
        <span>
          {part.title}: <span className="number">{part.value}</span>
          <span className="source-line">
            {" "}
            <a href={sourcePath(part.source.id)}>{part.source.citation}</a>, {part.report}
            {part.row === null ? "" : `, row ${part.row.toLocaleString("en")} of the publisher’s file`}; cited as{" "}
            <code className="break-all">{part.key}</code>
          </span>
        </span>
      );
    case "figure":
      return (
        <span>
          {part.title}: <FigureLink address={part.address}>{part.value}</FigureLink>
          <span className="source-line"> rests on {part.leaves} facts and data points</span>
        </span>
      );
  }
}
