import type { Settings } from "@entente/core/cohesion/types";
import { partnerShare } from "@entente/core/indicators/partner-share";
import type { ActorId, Year } from "@entente/core/units/ids";
import { possessive } from "@entente/ui/possessive";
import type { ViewContext } from "./context.ts";
import { type FigureView, figureView } from "./figure-view.ts";
import { inSentence, inSentences } from "./prose-names.ts";
import { type RankView, rankNear } from "./rank.ts";
import { capital, counted, listed, percent } from "./words.ts";

export type SharePoint = { readonly year: Year; readonly figure: FigureView };

/** The share of `to` in the trade of `from`, over the years, and the latest that is known by the year asked. */
export type Direction = {
  readonly from: ActorId;
  readonly to: ActorId;
  /** One point a year; an unknown one is a gap. */
  readonly points: readonly SharePoint[];
  readonly latest: SharePoint | null;
  readonly rank: RankView | null;
  /** "China is Russia’s largest trading partner (2014) with 12.2 % of its trade (2014)." */
  readonly sentence: string;
};

export type DependenceView = {
  readonly there: Direction;
  readonly back: Direction;
  /** Who needs whom more, in the latest year in which both shares are known. */
  readonly asymmetry: string;
};

/** No figure stands in for another year on a chart: a gap is drawn as a gap. */
const thatYearOnly = (settings: Settings): Settings => ({
  ...settings,
  maxAgeYears: { ...settings.maxAgeYears, trade: 0 },
});

export function dependenceOf(
  context: ViewContext,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
  years: readonly Year[],
): DependenceView {
  const there = directionOf(context, a, b, year, years);
  const back = directionOf(context, b, a, year, years);
  return { there, back, asymmetry: asymmetryInWords(context, there, back, year) };
}

function directionOf(context: ViewContext, from: ActorId, to: ActorId, year: Year, years: readonly Year[]): Direction {
  const settings = thatYearOnly(context.settings);
  const points = years.map((y): SharePoint => {
    const figure = partnerShare(context.index, from, to, y, settings);
    return { year: y, figure: figureView(figure) };
  });
  const latest = points.findLast((point) => point.year <= year && point.figure.value !== null) ?? null;
  const rank = rankNear(context.index, from, to, year, years, settings);
  return { from, to, points, latest, rank, sentence: sentenceOf(context, from, to, year, latest, rank) };
}

function sentenceOf(
  { names }: ViewContext,
  from: ActorId,
  to: ActorId,
  year: Year,
  latest: SharePoint | null,
  rank: RankView | null,
): string {
  const self = inSentence(names(from));
  const partner = inSentence(names(to));
  const share =
    latest === null || latest.figure.value === null
      ? `its share of that trade is not known up to ${year}`
      : `it accounts for ${percent(latest.figure.value)} of that trade (${latest.year})`;
  if (rank === null) return `${capital(partner)} in the trade of ${self}: its rank is not known; ${share}.`;
  const disputed =
    rank.claims.length > 1
      ? `; disputed: ${listed(
          rank.claims.map(({ text }) => text),
          "or",
        )}, by who counts how`
      : "";
  return `${capital(partner)} is ${possessive(self)} ${partnerInWords(rank.rank)} (${rank.year}${disputed}); ${share}.`;
}

/** "largest trading partner", "6th trading partner". */
const partnerInWords = (rank: number | null): string =>
  rank === null
    ? "trading partner of disputed rank"
    : rank === 1
      ? "largest trading partner"
      : `${ordinalWord(rank)} trading partner`;

const ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
const ordinalWord = (rank: number): string => ordinals[rank] ?? `no. ${rank}`;

function asymmetryInWords({ names }: ViewContext, there: Direction, back: Direction, year: Year): string {
  const said = inSentences(names);
  const both = there.points.findLast(
    (point, i) => point.year <= year && point.figure.value !== null && back.points[i]?.figure.value !== null,
  );
  const other = both && back.points.find((point) => point.year === both.year);
  const x = both?.figure.value;
  const y = other?.figure.value;
  if (both === undefined || x === null || x === undefined || y === null || y === undefined) {
    return `Both shares are not known for any one year up to ${year}, so that they can’t be compared.`;
  }
  if (x === 0 && y === 0) return `In ${both.year} neither counted in the other’s trade.`;
  const [needy, needed, ratio] = x >= y ? [there.from, there.to, x / y] : [back.from, back.to, y / x];
  if (!Number.isFinite(ratio))
    return `In ${both.year} only ${said(needy)} depended on ${said(needed)}, not the reverse.`;
  if (ratio < 1.15) return `In ${both.year} they needed each other about equally.`;
  return `In ${both.year} ${said(needy)} needed ${said(needed)} ${timesInWords(ratio)} as much as ${said(needed)} needed ${said(needy)}.`;
}

const timesInWords = (ratio: number): string =>
  ratio < 1.75
    ? `${ratio.toFixed(1)} times`
    : ratio < 2.25
      ? "about twice"
      : `about ${counted(Math.round(ratio))} times`;
