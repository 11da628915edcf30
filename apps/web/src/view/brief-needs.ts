import type { Settings } from "@entente/core/cohesion/types";
import { partnerRankFigure } from "@entente/core/indicators/partner-rank";
import { partnerShare } from "@entente/core/indicators/partner-share";
import { type ActorId, dyadsOf, type Year } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { type Material, thatYearOnly } from "./brief-material.ts";
import {
  fewOr,
  type Note,
  onFact,
  onFigure,
  type Paragraph,
  paragraph,
  type Section,
  type Sentence,
} from "./brief-note.ts";
import { pairsInWords } from "./brief-words.ts";
import { type DependenceView, type Direction, dependenceOf } from "./dependence.ts";
import { pairOf } from "./names.ts";
import { capital, counted } from "./words.ts";

const MOST_PAIRS = 6;

/** Who needs whom: shares, ranks and asymmetry of the pairs in which trade weighs most. */
export function needsSection(material: Material): Section {
  const { context, year, years, whole } = material;
  const { known, silent } = byWeight(material);
  const shown = known.slice(0, MOST_PAIRS).sort((x, y) => x.at - y.at);
  const left = known.length - shown.length;
  const read = shown.map(({ pair }): Read => ({ pair, view: dependenceOf(context, pair, year, years) }));
  return {
    id: "needs",
    title: "Who needs whom",
    paragraphs: [
      ...read.flatMap((pair) => told(material, pair)),
      ...paragraph([
        ...silence(material, silent),
        ...(left === 0
          ? []
          : [
              {
                text: `In ${counted(left)} more ${left === 1 ? "pair" : "pairs"} trade weighs less; they are left out.`,
                notes: [whole] as const,
              },
            ]),
      ]),
    ],
  };
}

type Pair = readonly [ActorId, ActorId];
type Read = { readonly pair: Pair; readonly view: DependenceView };
type Placed = { readonly pair: Pair; readonly at: number };

/** The pairs of which a share is known by the year, those with the largest first; and the pairs of which none is. */
function byWeight({ context, group, year, years }: Material): { known: Placed[]; silent: Pair[] } {
  const anyAge = { ...context.settings.maxAgeYears, trade: Math.max(0, year - (years[0] ?? year)) };
  const settings: Settings = { ...context.settings, maxAgeYears: anyAge };
  const share = (a: ActorId, b: ActorId): number => {
    const { value } = partnerShare(context.index, a, b, year, settings);
    return isKnown(value) ? value : -1;
  };
  const placed = dyadsOf(group.members).map((pair, at) => {
    const [a, b] = pair;
    return { pair, at, weight: Math.max(share(a, b), share(b, a)) };
  });
  return {
    known: placed.filter(({ weight }) => weight >= 0).sort((x, y) => y.weight - x.weight || x.at - y.at),
    silent: placed.filter(({ weight }) => weight < 0).map(({ pair }) => pair),
  };
}

const shareOf = ({ context }: Material, from: ActorId, to: ActorId, year: Year): Note =>
  onFigure(partnerShare(context.index, from, to, year, thatYearOnly(context.settings)));

function told(material: Material, { pair: [a, b], view }: Read): Paragraph[] {
  const { context, year } = material;
  const compared = yearOfBoth(view, year) ?? year;
  const shares = [shareOf(material, a, b, compared), shareOf(material, b, a, compared)] as const;
  return paragraph(
    [oneWay(material, view.there), oneWay(material, view.back), { text: capital(view.asymmetry), notes: shares }],
    capital(pairOf(context.names, a, b)),
  );
}

/** Rank and share one way, with every published rank where they differ. */
function oneWay(material: Material, { from, to, latest, rank, sentence }: Direction): Sentence {
  const { context, year } = material;
  const text = capital(sentence.replace("s’s ", "s’ "));
  const share = shareOf(material, from, to, latest?.year ?? year);
  if (rank === null) return { text, notes: [share] };
  const ranked = partnerRankFigure(context.index, from, to, rank.year, thatYearOnly(context.settings));
  const claims = rank.claims.length < 2 ? [] : rank.claims.map(({ fact }) => onFact(fact));
  return { text, notes: [onFigure(ranked), ...claims, share] };
}

/** Pairs of whose trade nothing is known, in one sentence. */
function silence(material: Material, silent: readonly Pair[]): Sentence[] {
  if (silent.length === 0) return [];
  const { context, cohesion, year, whole } = material;
  const which = pairsInWords(context.names, silent, cohesion.dyads.length);
  const notes = silent.flatMap(([a, b]) => [shareOf(material, a, b, year), shareOf(material, b, a, year)]);
  return [
    {
      text: `What each is worth to the other in trade is not known for any year up to ${year} for ${which}.`,
      notes: fewOr(notes, whole),
    },
  ];
}

/** The latest year by the one asked in which both shares are known. */
const yearOfBoth = ({ there, back }: DependenceView, year: number): number | undefined =>
  there.points.findLast(
    (point, i) => point.year <= year && point.figure.value !== null && back.points[i]?.figure.value !== null,
  )?.year;
