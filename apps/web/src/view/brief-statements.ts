import type { FactOf } from "@entente/core/facts/fact";
import type { Material } from "./brief-material.ts";
import { onFact, type Sentence } from "./brief-note.ts";
import { inBrackets, whenInWords } from "./brief-words.ts";
import { statementFacts } from "./statements.ts";

type Statement = FactOf<"statement">;

const MOST_STATEMENTS = 6;

/** What was said of the relations, framed in one of these ways: whose words it is, when, and that something speaks against it. */
export function statementsOf(material: Material, framings: readonly Statement["framing"][]): Sentence[] {
  const { context, group, year, whole } = material;
  const others = [...group.against, ...group.outside];
  const found = statementFacts(context.index, group.members, others, year).filter(({ framing }) =>
    framings.includes(framing),
  );
  const left = found.length - MOST_STATEMENTS;
  return [
    ...found.slice(0, MOST_STATEMENTS).map((fact): Sentence => {
      const against = context.evidence.get(fact.id)?.some(({ stance }) => stance === "contradicts") === true;
      const when = whenInWords(fact.valid);
      const whose =
        "actor" in fact.speaker ? `as reported, ${when}` : viewOf(context.cite(fact.speaker.authorOf), when);
      const said = inBrackets(whose, against ? "evidence against it is on record" : "");
      return { text: `${fact.title}${said}.`, notes: [onFact(fact.id)] };
    }),
    ...(left > 0 ? [{ text: `${left} further statements of this kind are left out.`, notes: [whole] as const }] : []),
  ];
}

/** Whose view, and of what time where the source's name does not say it. */
const viewOf = (source: string, when: string): string =>
  `the view of ${source}${source.includes(when) ? "" : `, on ${when}`}`;
