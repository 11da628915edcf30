import type { Settings } from "../cohesion/types.ts";
import type { Basis, Figure, IndicatorDoc } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import { makeFigure, notes, type Reading, undirected } from "../indicators/make-figure.ts";
import { unanswerable } from "../indicators/state-system.ts";
import type { ActorId, FactId, Year } from "../units/ids.ts";
import { type Maybe, type MissingReason, missing } from "../units/missing.ts";
import { capabilitiesOf } from "./capabilities.ts";
import { alliancesCovered, inSystem, underCode } from "./coverage.ts";
import { allianceKappaDoc, alliancePiDoc, allianceSDoc, allianceSWeightedDoc } from "./docs.ts";
import { type Place, portfolioKappa, portfolioPi, similarityS } from "./measures.ts";
import { portfolioStates } from "./portfolios.ts";
import { extent, type Tie, tieOf } from "./ties.ts";

type Formula = (places: readonly Place[], top: number) => Maybe;
type OfDyad = (index: Index, a: ActorId, b: ActorId, year: Year, settings: Settings) => Figure;

/** S of the dyad's alliance portfolios, −1–1, with the treaties that it rests on. */
export const allianceS: OfDyad = (...asked) => compared(allianceSDoc, similarityS, asked);
/** S with each state weighing as much as its capabilities, −1–1. */
export const allianceSWeighted: OfDyad = (...asked) => compared(allianceSWeightedDoc, similarityS, asked);
/** κ of the dyad's alliance portfolios, −1–1. */
export const allianceKappa: OfDyad = (...asked) => compared(allianceKappaDoc, portfolioKappa, asked);
/** π of the dyad's alliance portfolios, −1–1. */
export const alliancePi: OfDyad = (...asked) => compared(alliancePiDoc, portfolioPi, asked);

function compared(doc: IndicatorDoc, formula: Formula, asked: Parameters<OfDyad>): Figure {
  const [index, a, b, year, settings] = asked;
  const reading = unanswerable(index, [a, b], year) ?? unasked(index, [a, b], year, settings);
  return makeFigure(doc, undirected(a, b), year, reading ?? read(formula, doc === allianceSWeightedDoc, asked));
}

/** Why two actors that exist have no portfolios to compare in a year; undefined where they have. */
function unasked(index: Index, dyad: readonly ActorId[], year: Year, settings: Settings): Reading | undefined {
  const why = (reason: MissingReason): Reading => ({ value: missing(reason), basis: [], coverage: 0 });
  for (const id of dyad) {
    const actor = index.actors.get(id);
    if (actor?.kind !== "state") return why("not-applicable");
    if (!inSystem(actor, year)) return why("not-a-state-then");
    if (!underCode(actor, year)) return why("not-covered");
  }
  return alliancesCovered(index, settings.similarity.scale, year) ? undefined : why("not-covered");
}

function read(formula: Formula, weighted: boolean, [index, a, b, year, settings]: Parameters<OfDyad>): Reading {
  const { scale, selfTie, states } = settings.similarity;
  const { none, top } = extent(scale, settings);
  const tie = (i: ActorId, k: ActorId): Tie =>
    i === k ? { value: top, treaties: [] } : tieOf(index, [i, k], year, scale, settings);
  const everyone = portfolioStates(index, year);
  const isAllied = (k: ActorId): boolean => everyone.some((other) => other !== k && tie(k, other).value > none);
  const third = everyone
    .filter((k) => selfTie === "maximum" || (k !== a && k !== b))
    .filter((k) => states === "all" || isAllied(k))
    .map((k) => ({ k, ofA: tie(a, k), ofB: tie(b, k) }));
  const powers = weighted ? capabilitiesOf(index, everyone, year) : undefined;
  const weightOf = (k: ActorId): number => powers?.weights[everyone.indexOf(k)] ?? 1;
  const known = third.filter(({ k, ofA, ofB }) => !Number.isNaN(ofA.value - ofB.value) && !Number.isNaN(weightOf(k)));
  const places = known.map(({ k, ofA, ofB }) => ({ x: ofA.value, y: ofB.value, weight: weightOf(k) }));
  const apart = known.filter(({ ofA, ofB }) => ofA.value !== ofB.value).map(({ k }) => k);
  const left = third.length - known.length;
  return {
    value: formula(places, top),
    coverage: third.length === 0 ? 0 : known.length / third.length,
    basis: [
      ...treatiesOf([a, known.flatMap(({ ofA }) => ofA.treaties)], [b, known.flatMap(({ ofB }) => ofB.treaties)]),
      ...(powers?.basis(apart) ?? []),
    ],
    note: notes(
      `Over ${known.length} states.`,
      left > 0 && `${left} more are left out, because a tie${weighted ? " or a weight" : ""} is not known.`,
    ),
  };
}

/** Each treaty once, with whose portfolio it is in. */
function treatiesOf(...portfolios: readonly (readonly [ActorId, readonly FactId[]])[]): Basis[] {
  const holders = new Map<FactId, Set<ActorId>>();
  for (const [holder, treaties] of portfolios) {
    for (const id of treaties) holders.set(id, (holders.get(id) ?? new Set()).add(holder));
  }
  return [...holders].map(
    ([id, of]): Basis => ({ rests: "fact", id, role: `in the portfolio of ${[...of].join(" and ")}` }),
  );
}
