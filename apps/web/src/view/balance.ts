import type { GroupQuestion } from "@entente/core/cohesion/group";
import { type GroupBalance, groupBalance, type PairSign } from "@entente/core/structure/balance";
import type { SignedTie } from "@entente/core/structure/signed-graph";
import type { Triad } from "@entente/core/structure/triads";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";

import { campInWords, MOST_NAMED } from "./camp-words.ts";
import type { ViewContext } from "./context.ts";
import { type FigureView, figureView } from "./figure-view.ts";
import { allOf, type Names, pairOf } from "./names.ts";
import { inSentences } from "./prose-names.ts";
import { capital, counted, listed, plural } from "./words.ts";

export type TieSign = "friendly" | "hostile" | "none" | "unknown";

/** A pair with the sign of its tie, and whether two camps break it. */
export type TieView = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly title: string;
  readonly sign: TieSign;
  readonly broken: boolean;
  readonly note: string;
  readonly figure: FigureView;
  /** Commitment and present strain. */
  readonly restsOn: readonly FigureView[];
};

export type TriadView = {
  readonly key: string;
  readonly actors: readonly [ActorId, ActorId, ActorId];
  readonly signs: readonly [1 | -1, 1 | -1, 1 | -1];
  readonly says: string;
};

/** The signed graph of a group and its rivals, as plain data. */
export type BalanceView = {
  readonly verdict: string;
  readonly camps: readonly [readonly ActorId[], readonly ActorId[]];
  readonly apart: readonly ActorId[];
  readonly ties: readonly TieView[];
  readonly balanced: readonly TriadView[];
  readonly unbalanced: readonly TriadView[];
  readonly figures: {
    readonly triads: FigureView;
    readonly share: FigureView;
    readonly index: FigureView;
    readonly floor: FigureView;
    readonly lineBalance: FigureView;
  };
};

export function balanceOf({ index, names, settings }: ViewContext, question: GroupQuestion): BalanceView {
  const found = groupBalance(index, question, settings);
  const { camps, apart, broken } = found.frustration;
  const isBroken = (a: ActorId, b: ActorId) => broken.some((tie) => tie.a === a && tie.b === b);
  const triads = found.triads.map((triad) => ({ triad, view: triadView(triad, names) }));
  const { completeTriads, balancedTriads, index: frustrated, floor, lineBalance } = found.figures;
  return {
    verdict: verdictOf(found, names),
    camps,
    apart,
    ties: found.pairs.map((pair) => tieView(pair, isBroken(pair.a, pair.b), names)),
    balanced: triads.filter(({ triad }) => triad.balanced).map(({ view }) => view),
    unbalanced: triads.filter(({ triad }) => !triad.balanced).map(({ view }) => view),
    figures: {
      triads: figureView(completeTriads),
      share: figureView(balancedTriads),
      index: figureView(frustrated),
      floor: figureView(floor),
      lineBalance: figureView(lineBalance),
    },
  };
}

function tieView({ a, b, figure }: PairSign, broken: boolean, names: Names): TieView {
  const { value, note = "", basis } = figure;
  const sign = !isKnown(value) ? "unknown" : value > 0 ? "friendly" : value < 0 ? "hostile" : "none";
  const restsOn = basis.flatMap((part) => (part.rests === "figure" ? [figureView(part.figure)] : []));
  return { a, b, title: pairOf(names, a, b), sign, broken, note, figure: figureView(figure), restsOn };
}

/** One sentence: whether two camps explain the ties, which camps, and what stands in their way. */
function verdictOf({ pairs, graph, frustration }: GroupBalance, names: Names): string {
  const { ties } = graph;
  const unknown = pairs.filter(({ figure }) => !isKnown(figure.value)).length;
  const rest =
    unknown === 0 ? "" : ` ${unknown} of ${plural(pairs.length, "pair")} ${unknown === 1 ? "is" : "are"} not known.`;
  if (ties.length === 0) return `No two of them are known to be bound to defend each other or at odds.${rest}`;
  const { index, atLeast, exact, camps, broken } = frustration;
  const sides = camps.filter((camp) => camp.length > 0).map((camp) => campInWords(camp, inSentences(names)));
  const fit = `${sides.length === 1 ? "one camp" : "two camps"}, ${sides.join(" against ")}`;
  if (index === 0) return `${tiesFit(ties.length)} ${fit}.${rest}`;
  const proven = exact
    ? ""
    : ` Every division leaves at least ${atLeast}; that none leaves fewer than ${index} is not proven.`;
  return `Of ${plural(ties.length, "known tie")}, ${index} ${index === 1 ? "does" : "do"} not fit ${fit}: ${exceptions(broken, names)}.${proven}${rest}`;
}

/** "Japan – South Korea (at odds) and two more". */
function exceptions(broken: readonly SignedTie<ActorId>[], names: Names): string {
  const named = broken
    .slice(0, MOST_NAMED)
    .map(({ a, b, sign }) => `${pairOf(names, a, b)} (${sign > 0 ? "bound across the camps" : "at odds"})`);
  return listed(broken.length > MOST_NAMED ? [...named, `${counted(broken.length - MOST_NAMED)} more`] : named);
}

const tiesFit = (ties: number): string =>
  ties === 1 ? "The one known tie fits" : ties === 2 ? "Both known ties fit" : `All ${counted(ties)} known ties fit`;

/** Why a three is balanced or not, in a sentence. `signs` are those of ab, bc and ac. */
function triadView({ actors, signs }: Triad<ActorId>, names: Names): TriadView {
  return { key: actors.join("-"), actors, signs, says: capital(triadInWords(actors, signs, inSentences(names))) };
}

function triadInWords([a, b, c]: TriadView["actors"], signs: TriadView["signs"], names: Names): string {
  const hostile = signs.filter((sign) => sign < 0).length;
  if (hostile === 0) return `${allOf(names, [a, b, c])} are bound to one another.`;
  if (hostile === 3) return `${allOf(names, [a, b, c])} are each at odds with the other two.`;
  // The tie that is unlike the other two lies across from one of the three.
  const odd = signs.findIndex((sign) => signs.filter((other) => other === sign).length === 1);
  const [across, pair] = odd === 0 ? [c, [a, b]] : odd === 1 ? [a, [b, c]] : [b, [a, c]];
  return hostile === 1
    ? `${names(across)} is bound to ${listed(pair.map(names))}, who are at odds.`
    : `${listed(pair.map(names))} are bound to each other, and both at odds with ${names(across)}.`;
}
