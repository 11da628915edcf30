import type { FactOf } from "@entente/core/facts/fact";
import { likelihoodBands } from "@entente/core/facts/judgement";
import type { FactId } from "@entente/core/units/ids";
import type { Material } from "./brief-material.ts";
import { onFact, type Paragraph, paragraph, type Section, type Sentence } from "./brief-note.ts";
import { clause, inBrackets, lower, quoted, stopped } from "./brief-words.ts";
import { judgementFacts } from "./judgements.ts";
import { dateInWords } from "./time-words.ts";
import { listed, plural, prose } from "./words.ts";

type Judgement = FactOf<"judgement">;

const MOST_JUDGEMENTS = 6;
/** A longer note than this, in characters, is left to the footnote. */
const LONG_NOTE = 300;

/** What analysts judge: whose judgement, how likely, how sure, until when, and the facts for and against it. */
export function judgedSection(material: Material): Section {
  const { context, group, year, whole } = material;
  const { members, against, outside } = group;
  const found = judgementFacts(context.index.facts, members, [...against, ...outside], year);
  const left = found.length - MOST_JUDGEMENTS;
  return {
    id: "judged",
    title: "What analysts judge",
    paragraphs: [
      ...found.slice(0, MOST_JUDGEMENTS).flatMap((fact) => told(material, fact)),
      ...paragraph(found.length === 0 ? [none(material)] : []),
      ...paragraph(
        left > 0 ? [{ text: `${plural(left, "further judgement")} left out here.`, notes: [whole] as const }] : [],
      ),
    ],
  };
}

const none = ({ context, year }: Material): Sentence => ({
  text: `No judgement of an analyst about these actors alone is on record for ${year}.`,
  notes: [
    {
      rests: "search",
      text: `Looked through the ${plural(context.index.facts.size, "fact")} of this release about the actors of this brief for judgements that hold in ${year}.`,
    },
  ],
});

function told(material: Material, fact: Judgement): Paragraph[] {
  const { context } = material;
  const on = onFact(fact.id);
  const condition = fact.condition === undefined ? "" : `, ${lower(clause(fact.condition))}`;
  const sentences: Sentence[] = [
    { text: `${fact.title}${condition}${inBrackets(`a judgement of ${context.cite(fact.authorOf)}`)}.`, notes: [on] },
    { text: `${likelihood(fact)}; confidence in it is ${fact.confidence}; ${horizon(fact)}.`, notes: [on] },
    ...(fact.note === undefined || fact.note.length > LONG_NOTE
      ? []
      : [{ text: stopped(fact.note), notes: [on] as const }]),
    side(material, fact, "For it", fact.factsFor),
    side(material, fact, "Against it", fact.factsAgainst),
  ];
  return paragraph(sentences);
}

function likelihood({ likelihood: found }: Judgement): string {
  return found.state === "known"
    ? `Its likelihood is given as “${prose(found.value)}” (${likelihoodBands[found.value].join("–")}\u00a0%)`
    : `Its likelihood is not given (${lower(clause(found.reason))})`;
}

const horizon = ({ horizon: found }: Judgement): string =>
  found.state === "known"
    ? `it can be checked on ${dateInWords(found.value)}`
    : `no date is set for it (${lower(clause(found.reason))})`;

/** The facts named on one side of a judgement. */
function side({ context }: Material, { id }: Judgement, label: string, facts: readonly FactId[]): Sentence {
  const [first, ...more] = facts;
  if (first === undefined) return { text: `${label}, no fact is named.`, notes: [onFact(id)] };
  const titles = facts.map((fact) => context.record(fact)?.fact.title ?? `${fact} (not in this release)`);
  return { text: `${label}: ${listed(titles.map(quoted))}.`, notes: [onFact(first), ...more.map(onFact)] };
}
