import type { BriefView } from "./brief.ts";
import { autolink, escapeMarkdown, linkTo } from "./brief-escape.ts";
import type { CitedFact, CitedSource, FactUnder, Footnote, NumberedNote, Passage } from "./brief-footnotes.ts";
import { briefPath, factPath, figurePath, sourcePath } from "./paths.ts";
import { plural } from "./words.ts";

/** The release that a brief stands on, and where it is kept: "https://…" without a slash at its end. */
export type Standing = { readonly release: string; readonly published: string; readonly origin: string };

/** The brief as Markdown with footnotes. Same brief, same standing: same bytes. */
export function briefMarkdown(brief: BriefView, { release, published, origin }: Standing): string {
  const at = (path: string): string => `${origin}/r/${release}${path}`;
  const address = at(briefPath(brief.group, brief.year));
  const blocks = [
    `# ${escapeMarkdown(brief.title)}: how cohesive?`,
    brief.camps.map(({ label, who }) => `${escapeMarkdown(label)}: ${escapeMarkdown(who)}.`).join(" "),
    `Entente, release ${escapeMarkdown(release)} of ${escapeMarkdown(published)}, year ${brief.year}. ${autolink(address)}`,
    ...brief.sections.flatMap(({ title, paragraphs }) => [
      `## ${escapeMarkdown(title)}`,
      ...paragraphs.flatMap(({ heading, sentences }) => [
        ...(heading === null ? [] : [`### ${escapeMarkdown(heading)}`]),
        sentences
          .map(({ text, notes }) => `${escapeMarkdown(text)}${notes.map(({ number }) => `[^${number}]`).join("")}`)
          .join(" "),
      ]),
    ]),
    "## Sources",
    brief.sources.map((source) => `- ${sourceLine(source, at)}`).join("\n"),
    brief.notes.map((note) => definition(note, at)).join("\n"),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** "brief-RUS-CHN-PRK-2024-13add7db40a552d1.md": letters, digits and hyphens, whatever the size of the group. */
export function briefFileName({ group, year }: BriefView, release: string): string {
  const { members } = group;
  const who = members.length > 6 ? `${members.slice(0, 5).join("-")}-and-${members.length - 5}` : members.join("-");
  return `brief-${who}-${year}-${release}.md`.replaceAll(/[^A-Za-z0-9.-]/g, "");
}

type At = (path: string) => string;

const sourceLine = ({ id, label, citation, link }: CitedSource, at: At): string =>
  `${linkTo(label, at(sourcePath(id)))}: ${escapeMarkdown(citation)}${link === undefined ? "" : ` ${autolink(link)}`}`;

const definition = ({ number, note }: NumberedNote, at: At): string => `[^${number}]: ${noteText(note, at)}`;

function noteText(note: Footnote, at: At): string {
  switch (note.kind) {
    case "search":
      return `${escapeMarkdown(note.text)} ${linkTo("What is in the release", at("/data"))}.`;
    case "fact":
      return factText(note, at);
    case "figure": {
      const { title, about, value, address, remarks, facts, factCount, data } = note;
      return [
        `${escapeMarkdown(title)}, ${escapeMarkdown(about)}: ${linkTo(value, at(figurePath(address)))}.`,
        ...remarks.map(escapeMarkdown),
        ...(facts.length > 0 ? [`Rests on: ${facts.map((fact) => factUnder(fact, at)).join(" ")}`] : []),
        ...(factCount > facts.length ? [`Rests on ${plural(factCount, "fact")}, which its derivation names.`] : []),
        ...(data.length > 0
          ? [
              `Data: ${data.map(({ source, label, points }) => `${linkTo(label, at(sourcePath(source)))} (${plural(points, "figure")})`).join("; ")}.`,
            ]
          : []),
      ].join(" ");
    }
  }
}

const factUnder = (fact: FactUnder, at: At): string =>
  fact.number === null ? factText(fact, at) : `${linkTo(fact.title, at(factPath(fact.id)))} (note ${fact.number}).`;

function factText({ id, title, details, passages }: CitedFact, at: At): string {
  const side = (stance: Passage["stance"], label: string): string[] => {
    const found = passages.filter((passage) => passage.stance === stance);
    return found.length === 0 ? [] : [`${label}: ${found.map((passage) => passageText(passage, at)).join("; ")}.`];
  };
  return [
    `${linkTo(title, at(factPath(id)))}.`,
    escapeMarkdown(details),
    ...side("supports", "For it"),
    ...side("contradicts", "Against it"),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const passageText = ({ source, label, locator, note }: Passage, at: At): string =>
  `${linkTo(label, at(sourcePath(source)))}, ${escapeMarkdown(locator)}${note === "" ? "" : ` (${escapeMarkdown(note.replace(/\.$/, ""))})`}`;
