import type { Commitment, DyadCohesion, Rung } from "@entente/core/cohesion/types";
import type { FactOf } from "@entente/core/facts/fact";
import type { Figure } from "@entente/core/indicators/figure";
import { type ObligationInForce, obligationsInForce } from "@entente/core/indicators/obligations";
import type { FactId, Year } from "@entente/core/units/ids";
import { isMissing } from "@entente/core/units/missing";
import type { BriefContext, Material } from "./brief-material.ts";
import { onFact, onFigure, paragraph, type Section, type Sentence } from "./brief-note.ts";
import { because, doubtsOf, inBrackets, quoted } from "./brief-words.ts";
import { rungInWords } from "./obligations.ts";
import { timeInWords } from "./time-words.ts";
import { capital, counted, listed, plural } from "./words.ts";

/** With more pairs than this a brief counts them, and names the instruments that cover most of them. */
const MOST_PAIRS = 10;
const MOST_TREATIES = 3;
const MOST_INSTRUMENTS = 6;

/** Who is bound to whom: each pair while they are few, counts and the widest instruments otherwise. */
export function bondsSection(material: Material): Section {
  const { dyads } = material.cohesion;
  return {
    id: "bonds",
    title: "Who is bound to whom",
    paragraphs:
      dyads.length <= MOST_PAIRS
        ? dyads.flatMap((dyad) => paragraph(ofPair(material, dyad)))
        : paragraph([counts(material), ...widest(material)]),
  };
}

function ofPair(material: Material, { a, b, commitment }: DyadCohesion): Sentence[] {
  const { context, year } = material;
  const { rung, figure, absences } = commitment;
  const between = `${context.names(a)} and ${context.names(b)}`;
  const treaties = obligationsInForce(context.index, a, b, year).filter(({ setAside }) => !setAside);
  const undated = treaties.filter(({ holds }) => holds === "unknown").map(doubtful);
  if (isMissing(rung)) return [unknownBond(between, year, figure), ...searched(material, absences), ...undated];
  if (rung === "none") return [noBond(between, year, commitment), ...undated];
  const inForce = treaties.filter(({ holds }) => holds === true);
  return [
    {
      text: `The highest obligation between ${between} at the end of ${year} is ${rungInWords[rung]}.`,
      notes: [onFigure(figure)],
    },
    ...named(context, inForce, rung, figure),
    ...searched(material, absences),
    ...undated,
  ];
}

/** The treaties in force, those of the highest rung first. */
function named(context: BriefContext, inForce: readonly ObligationInForce[], rung: Rung, figure: Figure): Sentence[] {
  const sorted = [...inForce].sort((x, y) => Number(y.rung === rung) - Number(x.rung === rung));
  const left = sorted.length - MOST_TREATIES;
  return [
    ...sorted
      .slice(0, MOST_TREATIES)
      .map(({ fact }): Sentence => ({ text: `${treatyInWords(fact, context)}.`, notes: [onFact(fact.id)] })),
    ...(left > 0
      ? [
          {
            text: `${capital(counted(left))} further ${left === 1 ? "treaty is" : "treaties are"} in force between them.`,
            notes: [onFigure(figure)] as const,
          },
        ]
      : []),
  ];
}

const noBond = (between: string, year: Year, { figure, absences }: Commitment): Sentence => ({
  text: `Between ${between} a recorded search found no obligation of alliance in force at the end of ${year}.`,
  notes: [onFigure(figure), ...absences.map(onFact)],
});

const unknownBond = (between: string, year: Year, figure: Figure): Sentence => ({
  text: `What binds ${between} at the end of ${year} is not known (${because(figure.value)}).`,
  notes: [onFigure(figure)],
});

/** "North Korea and China owe each other assistance (signed 11 July 1961)". */
function treatyInWords(fact: FactOf<"treaty">, { evidence }: BriefContext): string {
  const day = fact.signed === undefined ? "" : timeInWords(fact.signed);
  const signed = day === "" ? "" : `signed ${day}`;
  const time = timeInWords(fact.valid);
  const fromThen = day !== "" && time.startsWith(`${day} to `);
  const force = time === `since ${day}` ? "" : `in force ${fromThen ? time.replace(`${day} to`, "until") : time}`;
  return `${fact.title}${inBrackets([signed, force].filter((part) => part !== "").join(", "), ...doubtsOf(fact, evidence.get(fact.id)))}`;
}

/** Searches that bear on a pair beside its treaties: that no duty to defend was found, say. */
const searched = ({ context }: Material, absences: readonly FactId[]): Sentence[] =>
  absences.flatMap((id): Sentence[] => {
    const fact = context.index.facts.get(id);
    return fact === undefined
      ? []
      : [
          {
            text: `${fact.title}${inBrackets("a recorded search", ...doubtsOf(fact, context.evidence.get(id)))}.`,
            notes: [onFact(id)],
          },
        ];
  });

const doubtful = ({ fact }: ObligationInForce): Sentence => ({
  text: `${fact.title}${inBrackets(`${timeInWords(fact.valid)}, so that it is not counted`)}.`,
  notes: [onFact(fact.id)],
});

const rungOrder: readonly Rung[] = ["defence-automatic", "defence", "non-aggression", "consultation", "none"];

function counts({ cohesion, year, whole }: Material): Sentence {
  const { dyads } = cohesion;
  const reaching = (rung: Rung): number => dyads.filter(({ commitment }) => commitment.rung === rung).length;
  const known = rungOrder.flatMap((rung) => {
    const pairs = reaching(rung);
    return pairs === 0 ? [] : [`${quoted(rungInWords[rung])} for ${counted(pairs)}`];
  });
  const unknown = dyads.filter(({ commitment }) => isMissing(commitment.rung)).length;
  const all = [...known, ...(unknown === 0 ? [] : [`not known for ${counted(unknown)}`])];
  return {
    text: `Of the ${counted(dyads.length)} pairs, the highest obligation at the end of ${year} is ${listed(all)}.`,
    notes: [whole],
  };
}

/** The treaties that cover most pairs of the members, and how many are left out. */
function widest(material: Material): Sentence[] {
  const { context, cohesion, year, whole } = material;
  const covered = new Map<FactId, { readonly fact: FactOf<"treaty">; pairs: number }>();
  for (const { a, b } of cohesion.dyads) {
    for (const { fact, holds, setAside } of obligationsInForce(context.index, a, b, year)) {
      if (holds !== true || setAside) continue;
      const found = covered.get(fact.id) ?? { fact, pairs: 0 };
      found.pairs += 1;
      covered.set(fact.id, found);
    }
  }
  const sorted = [...covered.values()].sort((x, y) => y.pairs - x.pairs || (x.fact.id < y.fact.id ? -1 : 1));
  const shown = sorted.slice(0, MOST_INSTRUMENTS);
  const left = sorted.length - shown.length;
  return [
    ...shown.map(({ fact, pairs }): Sentence => {
      return { text: `${treatyInWords(fact, context)}: ${plural(pairs, "pair")}.`, notes: [onFact(fact.id)] };
    }),
    ...(left === 0
      ? []
      : [
          {
            text: `${capital(counted(left))} further ${left === 1 ? "instrument" : "instruments"} that ${left === 1 ? "covers" : "cover"} no more pairs than these ${left === 1 ? "is" : "are"} left out.`,
            notes: [whole] as const,
          },
        ]),
  ];
}
