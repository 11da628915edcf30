import type { FactOf } from "@entente/core/facts/fact";
import type { Material } from "./brief-material.ts";
import { onFact, paragraph, type Section, type Sentence } from "./brief-note.ts";
import { statementsOf } from "./brief-statements.ts";
import { clause, doubtsOf, inBrackets, publishedShare } from "./brief-words.ts";
import { quantityInWords } from "./fact-details.ts";
import { type SectorClaim, type SectorView, sectorsAmong } from "./sectors.ts";
import { capital, counted, plural } from "./words.ts";

const MOST_CLAIMS = 4;
const MOST_DIRECTIONS = 6;

/** What is traded: the published make-up of exports between members, newest first, competing claims said as such. */
export function tradedSection(material: Material): Section {
  const { context, group, year } = material;
  const sectors = sectorsAmong(context.index, group.members, year);
  return {
    id: "traded",
    title: "What is traded",
    paragraphs: [
      ...sectors.slice(0, MOST_DIRECTIONS).flatMap((view) => paragraph(ofDirection(material, view))),
      ...paragraph([...statementsOf(material, ["complementarity"]), restOf(material, sectors.length)]),
    ],
  };
}

function ofDirection({ context }: Material, { from, to, claims }: SectorView): Sentence[] {
  const { names, index, evidence } = context;
  const exports = `the exports of ${names(from)} to ${names(to)}`;
  return claims.slice(0, MOST_CLAIMS).flatMap((claim): Sentence[] => {
    const fact = index.facts.get(claim.fact);
    return fact?.kind === "sector-share"
      ? [{ text: claimed(claim, fact, exports, doubtsOf(fact, evidence.get(fact.id))), notes: [onFact(fact.id)] }]
      : [];
  });
}

const atLeast = { exact: "", lower: "at least ", upper: "at most " } as const;

function claimed(
  { sector, year }: SectorClaim,
  fact: FactOf<"sector-share">,
  exports: string,
  doubts: readonly string[],
): string {
  const { share, bound, code, firstPublisher } = fact;
  if (share.state !== "known") {
    return `The share of ${sector} in ${exports} in ${year} is ${clause(quantityInWords(share, publishedShare))}.`;
  }
  return `${capital(sector)} made up ${atLeast[bound]}${publishedShare(share.value)} of ${exports} in ${year}${inBrackets(code ?? "", `published by ${firstPublisher}`, ...doubts)}.`;
}

/** Of how many directions of trade nothing is on record. */
function restOf({ context, group, year }: Material, recorded: number): Sentence {
  const all = group.members.length * (group.members.length - 1);
  const left = all - recorded;
  const looked = `Looked through the ${plural(context.index.facts.size, "fact")} of this release about the actors of this brief for the make-up of exports between members up to ${year}.`;
  const more =
    recorded > MOST_DIRECTIONS
      ? ` ${capital(counted(recorded - MOST_DIRECTIONS))} recorded directions are left out here.`
      : "";
  const text =
    recorded === 0
      ? "Nothing is on record about the goods that make up the trade between the members."
      : left === 0
        ? `The make-up of exports is on record in every direction.${more}`
        : `For the other ${counted(left)} of the ${counted(all)} directions of trade between the members, nothing is on record about the goods.${more}`;
  return { text, notes: [{ rests: "search", text: looked }] };
}
