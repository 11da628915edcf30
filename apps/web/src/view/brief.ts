import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { answerSection } from "./brief-answer.ts";
import { bondsSection } from "./brief-bonds.ts";
import { coalitionSection } from "./brief-coalition.ts";
import { type Noted, withFootnotes } from "./brief-footnotes.ts";
import { judgedSection } from "./brief-judged.ts";
import { type BriefContext, materialOf } from "./brief-material.ts";
import { needsSection } from "./brief-needs.ts";
import type { Section } from "./brief-note.ts";
import { outsideSection } from "./brief-outside.ts";
import { strainsSection } from "./brief-strains.ts";
import { tradedSection } from "./brief-traded.ts";
import { unknownSection } from "./brief-unknown.ts";
import { someOf } from "./brief-words.ts";
import { allOf } from "./names.ts";
import type { Group } from "./paths.ts";
import { capital } from "./words.ts";

/** A written brief on a group in a year. Every sentence names the notes it stands on; the same release always says the same. */
export type BriefView = Noted & {
  readonly title: string;
  /** Its first sentences, for previews of a link to it. */
  readonly summary: string;
  readonly group: Group;
  readonly year: Year;
  /** Everybody by name, as the title of a large group can't. */
  readonly camps: readonly { readonly label: string; readonly who: string }[];
};

export function briefOf(context: BriefContext, group: Group, year: Year, years: readonly Year[]): BriefView {
  const material = materialOf(context, group, year, years);
  const told: Section[] = [
    answerSection(material),
    bondsSection(material),
    coalitionSection(material),
    needsSection(material),
    tradedSection(material),
    strainsSection(material),
    outsideSection(material),
  ];
  const sections = [...told, unknownSection(material, factsIn(told)), judgedSection(material)];
  const { names } = material.context;
  const camp = (label: string, ids: readonly ActorId[]) =>
    ids.length === 0 ? [] : [{ label, who: allOf(names, ids) }];
  return {
    title: capital(`${someOf(names, group.members)} in ${year}`),
    summary: (sections[0]?.paragraphs[0]?.sentences ?? [])
      .slice(0, 2)
      .map(({ text }) => text)
      .join(" "),
    group,
    year,
    camps: [
      ...camp("Members", group.members),
      ...camp("Set against", group.against),
      ...camp("Also looked at", group.outside),
    ],
    ...withFootnotes(
      sections.filter(({ paragraphs }) => paragraphs.length > 0),
      material.context,
    ),
  };
}

/** The facts on which sentences stand directly. */
const factsIn = (sections: readonly Section[]): ReadonlySet<FactId> =>
  new Set(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) =>
        sentences.flatMap(({ notes }) => notes.flatMap((note) => (note.rests === "fact" ? [note.id] : []))),
      ),
    ),
  );
