import type { FactRecord } from "@entente/core/facts/fact";
import type { Inputs } from "@entente/core/inputs";
import { Source } from "@entente/core/sources";
import { type BriefView, briefOf } from "./brief.ts";
import type { NotedSentence } from "./brief-footnotes.ts";
import { viewContext } from "./context.ts";
import type { Group } from "./paths.ts";

const source = (id: string, fields: Partial<Source> = {}): Source =>
  Source.parse({
    id,
    type: "book",
    title: `The book of ${id}`,
    author: [{ family: "Doe", given: "Jane" }],
    issued: "2020",
    sourceKind: "scholarship",
    reliability: "b",
    ...fields,
  });

export const testSources: readonly Source[] = [
  source("test-source"),
  source("other-source", { title: "Another book" }),
  source("test-data", { author: [{ literal: "Data Office" }], issued: "2015" }),
];

const years = Array.from({ length: 35 }, (_, i) => 1990 + i);

/** A brief from hand-made inputs. */
export function testBrief(inputs: Inputs, group: Partial<Group> & Pick<Group, "members">, year: number): BriefView {
  const records = new Map<string, FactRecord>(inputs.facts.map((record) => [record.fact.id, record]));
  const context = {
    ...viewContext(inputs, testSources),
    sources: new Map(testSources.map((each) => [each.id, each])),
    record: (id: string) => records.get(id),
  };
  return briefOf(context, { against: [], outside: [], ...group }, year, years);
}

export const sentencesOf = (brief: BriefView, section?: string): NotedSentence[] =>
  brief.sections
    .filter(({ id }) => section === undefined || id === section)
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));

export const textsOf = (brief: BriefView, section?: string): string[] =>
  sentencesOf(brief, section).map(({ text }) => text);

/** What the sentence that begins so stands on: facts by their names, figures by their addresses. */
export function notesUnder(brief: BriefView, beginning: string): string[] {
  const found = sentencesOf(brief).find(({ text }) => text.startsWith(beginning));
  if (found === undefined) throw new Error(`no sentence begins “${beginning}” in: ${textsOf(brief).join(" | ")}`);
  return found.notes.map(({ number }) => {
    const note = brief.notes[number - 1]?.note;
    return note?.kind === "fact" ? note.id : note?.kind === "figure" ? note.address : (note?.kind ?? "none");
  });
}
