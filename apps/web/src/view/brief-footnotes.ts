import type { Fact } from "@entente/core/facts/fact";
import type { Figure } from "@entente/core/indicators/figure";
import { figureAddress } from "@entente/core/indicators/figure-address";
import { docOf } from "@entente/core/indicators/registry";
import type { Source } from "@entente/core/sources";
import type { FactId, SourceId } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import type { BriefContext } from "./brief-material.ts";
import { type Note, onFact, type Section } from "./brief-note.ts";
import { stopped } from "./brief-words.ts";
import { fullCitation, shortCitation, sourceLink } from "./citation.ts";
import { subjectInWords } from "./derivation.ts";
import { factDetails } from "./fact-details.ts";
import { percent, valueInWords, whyMissing } from "./words.ts";

/** A place in a source that supports or contradicts a fact. */
export type Passage = {
  readonly source: SourceId;
  readonly label: string;
  readonly locator: string;
  readonly stance: "supports" | "contradicts";
  readonly note: string;
};

/** A fact as a footnote has it: what it says, and every passage for and against it. */
export type CitedFact = {
  readonly id: FactId;
  readonly title: string;
  readonly details: string;
  readonly passages: readonly Passage[];
};

/** A fact under a figure, and its own note where it has one. */
export type FactUnder = CitedFact & { readonly number: number | null };

export type Footnote =
  | ({ readonly kind: "fact" } & CitedFact)
  | {
      readonly kind: "figure";
      readonly address: string;
      readonly title: string;
      readonly about: string;
      readonly value: string;
      /** How much of it is known and from when, what its makers say of it. */
      readonly remarks: readonly string[];
      /** The facts under it; empty when there are too many to name. */
      readonly facts: readonly FactUnder[];
      readonly factCount: number;
      readonly data: readonly { readonly source: SourceId; readonly label: string; readonly points: number }[];
    }
  | { readonly kind: "search"; readonly text: string };

export type NumberedNote = { readonly number: number; readonly uses: readonly string[]; readonly note: Footnote };
export type Use = { readonly number: number; readonly anchor: string };
export type NotedSentence = { readonly text: string; readonly notes: readonly Use[] };
export type NotedSection = Omit<Section, "paragraphs"> & {
  readonly paragraphs: readonly { readonly heading: string | null; readonly sentences: readonly NotedSentence[] }[];
};
export type CitedSource = {
  readonly id: SourceId;
  readonly label: string;
  readonly citation: string;
  readonly link: string | undefined;
};

export type Noted = {
  readonly sections: readonly NotedSection[];
  readonly notes: readonly NumberedNote[];
  readonly sources: readonly CitedSource[];
};

/** Numbers the notes in the order of their first use, and lists the sources under them. */
export function withFootnotes(sections: readonly Section[], context: BriefContext): Noted {
  const numbers = new Map<string, { readonly note: Note; readonly number: number; readonly uses: string[] }>();
  const use = (note: Note): Use => {
    const key = keyOf(note);
    const entry = numbers.get(key) ?? { note, number: numbers.size + 1, uses: [] };
    numbers.set(key, entry);
    const anchor = `use-${entry.number}-${entry.uses.length + 1}`;
    entry.uses.push(anchor);
    return { number: entry.number, anchor };
  };
  const noted = sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(({ heading, sentences }) => ({
      heading,
      sentences: sentences.map(({ text, notes }) => ({ text, notes: once(notes).map(use) })),
    })),
  }));
  const entries = [...numbers.values()];
  const numberOf = (id: FactId): number | null => numbers.get(keyOf(onFact(id)))?.number ?? null;
  const cited = new Set(entries.flatMap(({ note }) => sourcesUnder(note, context)));
  const { sources, label } = bibliography(cited, context);
  return {
    sections: noted,
    notes: entries.map(({ note, number, uses }) => ({ number, uses, note: footnote(note, context, label, numberOf) })),
    sources,
  };
}

const keyOf = (note: Note): string =>
  note.rests === "fact"
    ? `fact ${note.id}`
    : note.rests === "figure"
      ? `figure ${figureAddress(note.figure)}`
      : `search ${note.text}`;

const once = (notes: readonly Note[]): Note[] => [...new Map(notes.map((note) => [keyOf(note), note])).values()];

/** A figure over more facts than this is followed through its derivation. */
const MOST_FACTS = 6;

type Leaves = { readonly facts: ReadonlySet<FactId>; readonly points: ReadonlySet<string> };

/** Every fact and every series point under a figure. */
function leavesUnder(figure: Figure): Leaves {
  const facts = new Set<FactId>();
  const points = new Set<string>();
  const walk = ({ basis }: Figure): void => {
    for (const part of basis) {
      if (part.rests === "figure") walk(part.figure);
      else if (part.rests === "fact") facts.add(part.id);
      else points.add(part.key);
    }
  };
  walk(figure);
  return { facts, points };
}

const datasetOf = (key: string): SourceId => key.slice(0, key.indexOf("/"));
const named = ({ facts }: Leaves): FactId[] => (facts.size > MOST_FACTS ? [] : [...facts]);

function sourcesUnder(note: Note, { record }: BriefContext): SourceId[] {
  const ofFact = (id: FactId): SourceId[] => record(id)?.evidence.map(({ source }) => source) ?? [];
  if (note.rests === "search") return [];
  if (note.rests === "fact") return ofFact(note.id);
  const leaves = leavesUnder(note.figure);
  return [...named(leaves).flatMap(ofFact), ...[...leaves.points].map(datasetOf)];
}

type Label = (source: SourceId) => string;

/** What a source's title says in brackets is for its own page. */
const withoutBrackets = (text: string): string => text.replaceAll(/ \[[^\]]*\]/g, "");

/** The sources by their short names, told apart by a letter where two have the same. */
function bibliography(
  cited: ReadonlySet<SourceId>,
  { sources, cite }: BriefContext,
): { sources: CitedSource[]; label: Label } {
  const shortOf = (id: SourceId): string => {
    const source = sources.get(id);
    return withoutBrackets(source === undefined ? cite(id) : shortCitation(source));
  };
  const sorted = [...cited].sort((x, y) => compare(shortOf(x), shortOf(y)) || compare(x, y));
  const labels = new Map<SourceId, string>();
  for (const [at, id] of sorted.entries()) {
    const short = shortOf(id);
    const same = sorted.filter((other) => shortOf(other) === short);
    labels.set(id, same.length === 1 ? short : `${short}${letter(same.indexOf(sorted[at] ?? id))}`);
  }
  const label: Label = (id) => labels.get(id) ?? shortOf(id);
  return {
    label,
    sources: sorted.map((id) => {
      const source = sources.get(id);
      return {
        id,
        label: label(id),
        citation: source === undefined ? id : fullCitation(source),
        link: source === undefined ? undefined : linkOf(source),
      };
    }),
  };
}

const linkOf = (source: Source): string | undefined => sourceLink(source);
const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
/** a, b, …; after z a number. */
const letter = (at: number): string => (at < 26 ? String.fromCharCode(97 + at) : `-${at + 1}`);

type NumberOf = (id: FactId) => number | null;

function footnote(note: Note, context: BriefContext, label: Label, numberOf: NumberOf): Footnote {
  switch (note.rests) {
    case "fact":
      return { kind: "fact", ...citedFact(note.id, context, label) };
    case "search":
      return { kind: "search", text: note.text };
    case "figure":
      return figureNote(note.figure, note.remark, context, label, numberOf);
  }
}

function citedFact(id: FactId, { record, names }: BriefContext, label: Label): CitedFact {
  const found = record(id);
  if (found === undefined) return { id, title: id, details: "It is not in this release.", passages: [] };
  const { fact, evidence } = found;
  return {
    id,
    title: fact.title,
    details: detailsOf(fact, names),
    passages: evidence.map(({ source, locator, stance, note }) => ({
      source,
      label: label(source),
      locator,
      stance,
      note: note ?? "",
    })),
  };
}

/** What a reader of a footnote wants to know of a fact beyond its title. */
function detailsOf(fact: Fact, names: BriefContext["names"]): string {
  const wanted = ["When", "Obligations", "Quantity", "Severity", "Weight", "Where", "Confidence"];
  const details = factDetails(fact, names)
    .filter(({ label }) => wanted.includes(label))
    .map(({ label, text }) => `${label}: ${text}`);
  const dispute =
    fact.dispute === undefined
      ? []
      : [`Disputed, ${fact.dispute.inUse ? "used" : "not used"} in figures: ${fact.dispute.rule}`];
  return [...details, ...dispute, ...(fact.note === undefined ? [] : [fact.note])].map(stopped).join(" ");
}

/** The year of the data, unless the figure's own note tells it. */
const olderData = ({ dataYear, note }: Figure): string[] =>
  dataYear === undefined || note?.includes(String(dataYear)) ? [] : [`Data of ${dataYear}.`];

const partly = (coverage: number): string[] =>
  coverage < 1 ? [`Known for ${percent(coverage)} of what it should rest on.`] : [];

function figureNote(figure: Figure, remark: string, context: BriefContext, label: Label, numberOf: NumberOf): Footnote {
  const leaves = leavesUnder(figure);
  const points = new Map<SourceId, number>();
  for (const key of leaves.points) points.set(datasetOf(key), (points.get(datasetOf(key)) ?? 0) + 1);
  const known = isKnown(figure.value);
  return {
    kind: "figure",
    address: figureAddress(figure),
    title: docOf(figure.indicator)?.title ?? figure.indicator,
    about: subjectInWords(figure.subject, figure.year, context.names),
    value: valueInWords(figure.value, figure.unit),
    remarks: [
      ...(known ? partly(figure.coverage) : [whyMissing(figure.value)]),
      ...olderData(figure),
      ...(figure.note === undefined ? [] : [stopped(figure.note)]),
      ...(remark === "" ? [] : [remark]),
    ],
    facts: named(leaves).map((id) => ({ ...citedFact(id, context, label), number: numberOf(id) })),
    factCount: leaves.facts.size,
    data: [...points].map(([source, count]) => ({ source, label: label(source), points: count })),
  };
}
