import "#styles/brief.css";
import { CopyBrief } from "#client/copy-brief.tsx";
import type { BriefView } from "#view/brief.ts";
import type { NotedSentence } from "#view/brief-footnotes.ts";
import { briefFilePath, briefPath, groupPath } from "#view/paths.ts";
import { BriefNotes, BriefSources } from "./brief-notes.tsx";
import { PageLink } from "./page-link.tsx";
import { Section } from "./section.tsx";

type Props = { brief: BriefView; release: string; published: string };

/** A brief to be read, printed and taken along: every sentence carries the notes it stands on. */
export function BriefPage({ brief, release, published }: Props) {
  const { title, camps, group, year, sections, notes, sources } = brief;
  const kept = `/r/${release}${briefPath(group, year)}`;
  const file = briefFilePath(release, group, year);
  return (
    <main className="page brief">
      <p className="kicker">Brief</p>
      <h1 className="headline">{title}: how cohesive?</h1>
      <p className="brief-standing">
        {camps.map(({ label, who }) => (
          <span key={label}>
            {label}: {who}.{" "}
          </span>
        ))}
        Stands on release {release} of {published}; kept at <a href={kept}>{kept}</a>.
      </p>
      <p className="brief-actions print:hidden">
        <PageLink href={groupPath(group, year)}>The page of this group</PageLink>
        <a href={file} download>
          Download as Markdown
        </a>
        <CopyBrief file={file} />
      </p>
      {sections.map((section) => (
        <Section key={section.id} id={section.id} title={section.title}>
          {section.paragraphs.map(({ heading, sentences }) => {
            const first = sentences[0];
            return (
              <div key={`${heading ?? ""} ${first?.text ?? ""}`} className="brief-paragraph">
                {heading === null ? null : <h3>{heading}</h3>}
                <p>
                  {sentences.map((sentence) => (
                    <Sentence key={sentence.notes[0]?.anchor} sentence={sentence} />
                  ))}
                </p>
              </div>
            );
          })}
        </Section>
      ))}
      <Section id="notes" title="Notes">
        <BriefNotes notes={notes} />
      </Section>
      <Section id="sources" title="Sources">
        <BriefSources sources={sources} />
      </Section>
    </main>
  );
}

function Sentence({ sentence: { text, notes } }: { sentence: NotedSentence }) {
  return (
    <>
      {text}
      <sup className="note-marks">
        {notes.map(({ number, anchor }) => (
          <a key={anchor} id={anchor} href={`#note-${number}`} aria-label={`Note ${number}`}>
            {number}
          </a>
        ))}
      </sup>{" "}
    </>
  );
}
