import type { Settings, SignRule } from "../cohesion/types.ts";
import { commitment } from "../indicators/commitment.ts";
import type { Episode } from "../indicators/episodes.ts";
import type { Figure, IndicatorDoc } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { makeFigure, notes, restsOn, undirected } from "../indicators/make-figure.ts";
import { dyadStrainDoc } from "../indicators/strain.ts";
import { weighEpisodes } from "../indicators/weigh-episodes.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, type Maybe, type Missing, missing } from "../units/missing.ts";

export const presentStrainDoc: IndicatorDoc = {
  ...dyadStrainDoc,
  id: "present-strain",
  title: "Present strain in a dyad",
  formula: String.raw`s_{ij} = 1 - \exp\Bigl(-\sum_{e \in E_{ij} \cup E_{ji},\ v_e \ge v} 2^{-\Delta t_e / h}\, \tfrac{v_e}{5}\Bigr)`,
  symbols: {
    ...dyadStrainDoc.symbols,
    v: "severity from which an event counts: 3 (sanctions, adverse vote in the Security Council, expulsion) by default",
    h: "half-life in years of what is over: 2 by default, where strain remembers longer",
  },
  reading: "What gravely strains the relation now: what lasts counts in full, what is over is soon forgotten.",
  limits:
    "Lesser events do not count, however many. One that is recorded as over counts little after a few years, whether or not it was settled.",
};

/** The strain of a dyad from grave events alone, with the short memory of signs, 0–1. */
export function presentStrain(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  const { leastSeverity, halfLifeYears } = settings.signs;
  const grave = ({ severity }: Episode) => severity >= leastSeverity;
  const reading = weighEpisodes(index, [a, b], "strain", year, { halfLifeYears }, grave);
  return makeFigure(presentStrainDoc, undirected(a, b), year, reading);
}

export const tieSignDoc: IndicatorDoc = {
  id: "tie-sign",
  title: "Sign of a tie",
  subject: "dyad",
  formula: String.raw`\sigma_{ij} = \begin{cases} +1 & \text{ if } c_{ij} \ge \theta_c \text{ and not } (s_{ij} \ge \theta_s \text{ and } \lambda s_{ij} > c_{ij}) \\ -1 & \text{ if } s_{ij} \ge \theta_s \text{ otherwise} \\ 0 & \text{ if both are known and neither is reached} \end{cases}`,
  symbols: {
    "\\sigma_{ij}": "sign of the tie: +1 friendly, −1 hostile, 0 no tie",
    "c_{ij}": "commitment, the rung of the ladder reached on 31 December, 0–1",
    "s_{ij}": "present strain in the dyad, 0–1",
    "\\theta_c": "commitment from which a tie is friendly; 0.8 (a duty to defend) by default",
    "\\theta_s": "present strain from which a tie is hostile; 0.45 (what sanctions in force come to) by default",
    "\\lambda":
      "weight of strain against commitment where both are reached: 1 by default; 0 lets the promise prevail, 100 the strain",
  },
  unit: "index",
  range: "−1 (hostile), 0 (known: no tie) or +1 (friendly)",
  whenMissing:
    "One of the two is enough for a sign. Without one, the tie is unknown as long as commitment or strain is: silence is neither friendship nor its absence.",
  source:
    "Own rule, after signed networks of alliances and conflicts: Maoz et al. 2007, J. Politics 69(1); Doreian & Mrvar 2015, J. Soc. Struct. 16(1), doi:10.21307/joss-2019-012",
  reading: "Whether two states count as friends or as foes where camps and triads are looked for.",
  limits:
    "A sign is of its year and throws away how much. States that trade and vote together without a promise have no tie here. A promise is taken at its word: an unknown strain does not take it away, nor does an unknown promise soften a strain.",
};

/** +1, −1, 0 or unknown, with the commitment and the strain that it rests on. Coverage: the share of the two that is known. */
export function tieSign(index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings): Figure {
  const promise = commitment(index, a, b, year, settings).figure;
  const strained = presentStrain(index, a, b, year, settings);
  const sides = [promise, strained];
  const both = signOf(promise.value, strained.value, settings.signs);
  return makeFigure(tieSignDoc, undirected(a, b), year, {
    value: both.sign,
    coverage: sides.filter(({ value }) => isKnown(value)).length / sides.length,
    basis: [restsOn(promise, "commitment"), restsOn(strained, "present strain")],
    note: notes(both.contested && "Bound to defend and strained at once: the weightier of the two counts."),
  });
}

type Signed = { readonly sign: Maybe; readonly contested: boolean };

/** The rule by itself. Where both thresholds are reached the tie is contested. */
export function signOf(promise: Maybe, strained: Maybe, rule: SignRule): Signed {
  const friendly = isKnown(promise) && promise >= rule.friendlyFrom;
  const hostile = isKnown(strained) && strained >= rule.hostileFrom;
  if (friendly && hostile) return { sign: rule.strainWeight * strained > promise ? -1 : 1, contested: true };
  if (friendly) return { sign: 1, contested: false };
  if (hostile) return { sign: -1, contested: false };
  return { sign: isKnown(promise) && isKnown(strained) ? 0 : unknown(promise, strained), contested: false };
}

/** Why a tie has no sign: what bars the question, or a commitment that is disputed, before what is only silent. */
function unknown(promise: Maybe, strained: Maybe): Missing {
  if (!isKnown(promise)) return promise;
  return isKnown(strained) ? missing("no-fact") : strained;
}
