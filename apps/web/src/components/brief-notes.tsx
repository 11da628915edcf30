import type { CitedFact, CitedSource, Footnote, NumberedNote, Passage } from "#view/brief-footnotes.ts";
import { factPath, figurePath, sourcePath } from "#view/paths.ts";
import { plural } from "#view/words.ts";
import { PageLink } from "./page-link.tsx";

/** The notes of a brief, in the order of their numbers, each with the way back to where it is used. */
export function BriefNotes({ notes }: { notes: readonly NumberedNote[] }) {
  return (
    <ol className="notes">
      {notes.map(({ number, uses, note }) => (
        <li key={number} id={`note-${number}`} value={number}>
          <NoteText note={note} />
          <span className="note-back print:hidden">
            {uses.map((anchor, i) => (
              <a
                key={anchor}
                href={`#${anchor}`}
                aria-label={`Back to ${uses.length === 1 ? "the use" : `use ${i + 1}`} of note ${number}`}
              >
                ↩{uses.length === 1 ? "" : i + 1}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ol>
  );
}

function NoteText({ note }: { note: Footnote }) {
  switch (note.kind) {
    case "search":
      return (
        <>
          {note.text} <PageLink href="/data">What is in the release</PageLink>.
        </>
      );
    case "fact":
      return <FactText fact={note} />;
    case "figure":
      return <FigureText note={note} />;
  }
}

function FigureText({ note }: { note: Extract<Footnote, { kind: "figure" }> }) {
  const { title, about, value, address, remarks, facts, factCount, data } = note;
  return (
    <>
      {title}, {about}:{" "}
      <a className="figure-link" href={figurePath(address)} data-figure={address} title="How this figure is made">
        {value}
      </a>
      . {remarks.join(" ")}
      {facts.length === 0 ? null : (
        <>
          {" "}
          Rests on:
          {facts.map((fact) => (
            <span key={fact.id}>
              {" "}
              {fact.number === null ? <FactText fact={fact} /> : <FactElsewhere fact={fact} number={fact.number} />}
            </span>
          ))}
        </>
      )}
      {factCount > facts.length ? ` Rests on ${plural(factCount, "fact")}, which its derivation names.` : ""}
      {data.length === 0 ? null : (
        <>
          {" "}
          Data:{" "}
          {data.map(({ source, label, points }, i) => (
            <span key={source}>
              {i === 0 ? "" : "; "}
              <PageLink href={sourcePath(source)}>{label}</PageLink> ({plural(points, "figure")})
            </span>
          ))}
          .
        </>
      )}
    </>
  );
}

function FactText({ fact: { id, title, details, passages } }: { fact: CitedFact }) {
  return (
    <>
      <PageLink href={factPath(id)}>{title}</PageLink>. {details}
      <Passages label="For it" passages={passages.filter(({ stance }) => stance === "supports")} />
      <Passages label="Against it" passages={passages.filter(({ stance }) => stance === "contradicts")} />
    </>
  );
}

function FactElsewhere({ fact: { id, title }, number }: { fact: CitedFact; number: number }) {
  return (
    <>
      <PageLink href={factPath(id)}>{title}</PageLink> (<a href={`#note-${number}`}>note {number}</a>).
    </>
  );
}

function Passages({ label, passages }: { label: string; passages: readonly Passage[] }) {
  if (passages.length === 0) return null;
  return (
    <>
      {" "}
      {label}:{" "}
      {passages.map(({ source, label: name, locator, note }, i) => (
        <span key={`${source} ${locator}`}>
          {i === 0 ? "" : "; "}
          <PageLink href={sourcePath(source)}>{name}</PageLink>, {locator}
          {note === "" ? "" : ` (${note.replace(/\.$/, "")})`}
        </span>
      ))}
      .
    </>
  );
}

/** Every source under the notes, by the name that the notes give it. */
export function BriefSources({ sources }: { sources: readonly CitedSource[] }) {
  return (
    <ul className="brief-sources">
      {sources.map(({ id, label, citation, link }) => (
        <li key={id}>
          <PageLink href={sourcePath(id)}>{label}</PageLink>: {citation}
          {link === undefined ? null : (
            <>
              {" "}
              <a href={link} rel="noopener noreferrer">
                {link}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
