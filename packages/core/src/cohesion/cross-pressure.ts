import type { Basis, Figure, IndicatorDoc, Subject } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { makeFigure, notes, restsOn } from "../indicators/make-figure.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { type Maybe, missing } from "../units/missing.ts";
import { tellingReason } from "./missing-reason.ts";
import { nameOf, type Overlap, type Pull, pullsOf } from "./pulls.ts";
import { plainScores, type Scores } from "./scores.ts";
import type { CrossPressure, Settings } from "./types.ts";

type GroupSubject = Subject & { shape: "group" };

const common = {
  subject: "member",
  unit: "share",
  range: "0 (all pull from inside) to 1 (all pull from outside); 0.5 = both sides pull alike",
  source: "After Simmel 1908 and Lazarsfeld et al. 1944 (cross-pressures); ratio as in the project's method",
  reading: "How much a member would put at risk outside the group by closing ranks inside it.",
} as const;

export const crossPressureTradeDoc: IndicatorDoc = {
  ...common,
  id: "cross-pressure-trade",
  title: "Cross-pressure in trade",
  formula: String.raw`P_i = \frac{\sum_{r \in R} s_{ir}}{\sum_{r \in R} s_{ir} + \sum_{j \in G} s_{ij}}`,
  symbols: {
    P_i: "cross-pressure of member i, 0–1",
    "s_{ij}": "share of j in the two-way trade of i, 0–1",
    G: "the other members of the group",
    R: "the actors it is set against",
  },
  whenMissing:
    "Partners with an unknown share are left out and lower the coverage. Missing when one side is wholly unknown, when no rivals are chosen (not applicable), or when both sides are 0.",
  limits:
    "Partners in neither camp do not count. With partners left out, the pull of their side is a lower bound. A bloc counts instead of its members, not beside them.",
};

export const crossPressureCommitmentDoc: IndicatorDoc = {
  ...common,
  id: "cross-pressure-commitment",
  title: "Cross-pressure in commitments",
  formula: String.raw`P_i = \frac{\bar c_{iR}}{\bar c_{iR} + \bar c_{iG}}`,
  symbols: {
    P_i: "cross-pressure of member i, 0–1",
    "\\bar c_{iR}": "mean rung of the commitment ladder between i and the actors it is set against, 0–1",
    "\\bar c_{iG}": "mean rung between i and the other members, 0–1",
  },
  whenMissing:
    "Partners with an unknown commitment are left out of the means and lower the coverage. Missing when one side is wholly unknown, when no rivals are chosen (not applicable), or when nothing binds i to either side.",
  limits: "Means, not sums, so that a longer list of rivals does not by itself raise the pressure.",
};

export const crossPressureVotingDoc: IndicatorDoc = {
  ...common,
  id: "cross-pressure-voting",
  title: "Cross-pressure in votes",
  formula: String.raw`P_i = \frac{\bar\kappa_{iR}}{\bar\kappa_{iR} + \bar\kappa_{iG}}`,
  symbols: {
    P_i: "cross-pressure of member i, 0–1",
    "\\bar\\kappa_{iR}": "mean voting similarity of i with the actors it is set against, κ floored at 0",
    "\\bar\\kappa_{iG}": "mean voting similarity of i with the other members, κ floored at 0",
  },
  whenMissing:
    "Partners with unknown similarity are left out of the means and lower the coverage. Missing when one side is wholly unknown, when no rivals are chosen (not applicable), or when i votes like neither side.",
  limits: "Says with whom a member votes, not why. Similarity at or below chance counts as no pull.",
};

/** The pull of the rivals on one member against the pull of the other members, in trade, commitments and votes. */
export function crossPressure(
  index: Index,
  member: ActorId,
  group: GroupSubject,
  year: Year,
  settings: Settings,
  scores: Scores = plainScores,
): CrossPressure {
  const pressure = (doc: IndicatorDoc, overlap: Overlap, figureOf: (partner: ActorId) => Figure): Figure =>
    weighSides(index, doc, member, group, year, overlap, figureOf);
  return {
    member,
    trade: pressure(crossPressureTradeDoc, "parts", (other) => scores.share(index, member, other, year, settings)),
    commitment: pressure(
      crossPressureCommitmentDoc,
      "no-parts",
      (other) => scores.commitment(index, member, other, year, settings).figure,
    ),
    voting: pressure(crossPressureVotingDoc, "no-parts", (other) =>
      scores.voting(index, member, other, year, settings),
    ),
  };
}

function weighSides(
  index: Index,
  doc: IndicatorDoc,
  member: ActorId,
  group: GroupSubject,
  year: Year,
  overlap: Overlap,
  figureOf: (partner: ActorId) => Figure,
): Figure {
  const { members, against } = group;
  const subject: Subject = { shape: "member", a: member, members, against };
  const others = members.filter((other) => other !== member);
  const rivals = against.filter((rival) => rival !== member);
  if (rivals.length === 0 || others.length === 0) {
    const value = missing("not-applicable");
    return makeFigure(doc, subject, year, { value, coverage: 0, basis: [], note: "No rivals were chosen." });
  }
  const inside = pullsOf(index, others, rivals, year, overlap, figureOf);
  const outside = pullsOf(index, rivals, others, year, overlap, figureOf);
  const all = [...inside.pulls, ...outside.pulls];
  const known = all.filter(({ amount }) => amount !== null);
  const left = all.filter(({ amount }) => amount === null).map(({ partner }) => nameOf(index, partner));
  return makeFigure(doc, subject, year, {
    value: ratio(sidePull(outside.pulls, overlap), sidePull(inside.pulls, overlap)),
    coverage: all.length === 0 ? 0 : known.length / all.length,
    basis: [...restOn(inside.pulls, "inside pull"), ...restOn(outside.pulls, "outside pull")],
    dataYear: Math.min(...known.map(({ figure }) => figure.dataYear ?? year), year),
    note: notes(...inside.notes, ...outside.notes, left.length > 0 && `Unknown and left out: ${left.join(", ")}.`),
  });
}

/** Values that add up are summed; others are averaged, so that a longer list pulls no harder by its length. */
function sidePull(pulls: readonly Pull[], overlap: Overlap): Maybe {
  const amounts = pulls.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  if (amounts.length === 0) return tellingReason(pulls.map(({ figure }) => figure.value));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return overlap === "parts" ? sum : sum / amounts.length;
}

function ratio(outside: Maybe, inside: Maybe): Maybe {
  if (typeof outside !== "number" || typeof inside !== "number") return tellingReason([outside, inside]);
  return outside + inside === 0 ? missing("zero-denominator") : outside / (outside + inside);
}

const restOn = (pulls: readonly Pull[], role: string): Basis[] => pulls.map(({ figure }) => restsOn(figure, role));
