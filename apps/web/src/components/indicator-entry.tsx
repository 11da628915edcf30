import type { MethodEntry } from "#server/method.ts";
import type { BasisView, Derivation } from "#view/derivation.ts";
import { type OptionView, withDois } from "#view/method-entry.ts";
import { factPath } from "#view/paths.ts";
import { capital, plural } from "#view/words.ts";
import { FigureLink } from "./figure-link.tsx";
import { MathFormula } from "./math.tsx";
import { SymbolList } from "./symbol-list.tsx";

/** One indicator of the method page, from its own documentation and a figure of the release. */
export function IndicatorEntry({ entry }: { entry: MethodEntry }) {
  const { doc, formula, symbols, options, example, ask } = entry;
  return (
    <section id={doc.id} aria-labelledby={`${doc.id}-title`} className="part">
      <h2 id={`${doc.id}-title`}>
        <a href={`#${doc.id}`} className="anchor">
          {doc.title}
        </a>
      </h2>
      <p>{doc.reading}</p>
      <MathFormula node={formula} />
      <SymbolList symbols={symbols} />
      <dl className="details">
        <Line label="Range">{doc.range}</Line>
        <Line label="When something is unknown">{doc.whenMissing}</Line>
        <Line label="Limits">{doc.limits}</Line>
        {options.length === 0 ? null : (
          <Line label="Choices">
            <Options options={options} />
          </Line>
        )}
        <Line label="Defined by">
          <Cited text={doc.source} />
        </Line>
        <Line label="Example">
          {example === null ? "This release does not know the founding group." : <Example example={example} />}
        </Line>
        <Line label="Ask for it">
          <code>{ask}</code>
        </Line>
      </dl>
    </section>
  );
}

const Line = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

function Options({ options }: { options: readonly OptionView[] }) {
  return (
    <ul className="plain indicator-list">
      {options.map(({ says, preset, option }) => (
        <li key={says}>
          {capital(says)}: <span className="number">{preset}</span>
          {option === undefined ? null : (
            <>
              ; to ask with another, <code>--option {option}=…</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A source with its DOIs as links. */
function Cited({ text }: { text: string }) {
  return withDois(text).map((part) =>
    typeof part === "string" ? (
      part
    ) : (
      <a key={part.doi} href={`https://doi.org/${part.doi}`} className="break-all">
        doi:{part.doi}
      </a>
    ),
  );
}

/** Inputs shown on the page; the figure's own page has them all. */
const SHOWN = 6;

function Example({ example }: { example: Derivation }) {
  const { about, address, value, known, why, dataYear, basis, note } = example;
  const left = basis.length - SHOWN;
  return (
    <>
      <p>
        {about}: <FigureLink address={address}>{value}</FigureLink>
        {dataYear === "" ? "" : ` (data of ${dataYear})`}.{known ? "" : ` ${why}`} {note}
      </p>
      {basis.length === 0 ? null : (
        <ul className="plain indicator-list">
          {basis.slice(0, SHOWN).map((part) => (
            <li
              key={`${part.role} ${part.rests === "fact" ? part.id : part.rests === "series" ? part.key : part.address}`}
            >
              <Input part={part} />
            </li>
          ))}
          {left > 0 ? <li className="text-muted">and {plural(left, "more input")} on the figure’s own page</li> : null}
        </ul>
      )}
    </>
  );
}

function Input({ part }: { part: BasisView }) {
  if (part.rests === "fact")
    return (
      <>
        {capital(part.role)}: <a href={factPath(part.id)}>{part.title}</a>
      </>
    );
  if (part.rests === "figure")
    return (
      <>
        {capital(part.role)} (<span className="text-muted">{part.title}</span>):{" "}
        <FigureLink address={part.address}>{part.value}</FigureLink>
      </>
    );
  // A role that is the name of a series says less than the title, which names whom and when as well.
  return (
    <>
      {part.role.includes(".") ? part.title : capital(part.role)}: <span className="number">{part.value}</span>{" "}
      <span className="text-muted">{part.source.citation}</span>
    </>
  );
}
