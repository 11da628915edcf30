import type { Commitment, Rung } from "@entente/core/cohesion/types";
import { obligationsInForce } from "@entente/core/indicators/commitment";
import type { ActorId, FactId, Year } from "@entente/core/units/ids";
import { isMissing, type Missing, missingReasons } from "@entente/core/units/missing";
import type { ViewContext } from "./context.ts";
import { type FigureView, figureView } from "./figure-view.ts";
import { pairOf } from "./names.ts";
import { obligationsInWords, rungInWords } from "./obligations.ts";
import { anotherStatement } from "./outranked.ts";
import { dyadPath } from "./paths.ts";
import { spellInWords, timeInWords } from "./time-words.ts";
import { capital, plural } from "./words.ts";

/** A treaty, or a search that found none, under a cell of the matrix. */
export type Instrument = {
  readonly fact: FactId;
  readonly title: string;
  readonly obligations: string;
  readonly when: string;
  readonly sources: number;
  readonly kind: "treaty" | "absence";
  /** Why it does not count, where it does not. */
  readonly aside: string;
};

export type MatrixCell = {
  readonly a: ActorId;
  readonly b: ActorId;
  readonly rung: Rung | Missing;
  readonly figure: FigureView;
  readonly href: string;
  /** The whole sentence: who, when, what, by which instrument, on how many sources. */
  readonly sentence: string;
  readonly instruments: readonly Instrument[];
};

/** An instrument of several pairs: how many it concerns, and for how many of them it does not count. */
export type SharedInstrument = Pick<Instrument, "fact" | "title" | "kind"> & {
  readonly pairs: number;
  readonly aside: number;
};

/** Each instrument under the cells once, those of most pairs first. */
export function sharedInstruments(cells: readonly Pick<MatrixCell, "instruments">[]): SharedInstrument[] {
  const all = Map.groupBy(
    cells.flatMap(({ instruments }) => instruments),
    ({ fact }) => fact,
  );
  return [...all]
    .flatMap(([fact, [first, ...others]]): SharedInstrument[] => {
      if (first === undefined) return [];
      const aside = [first, ...others].filter((one) => one.aside !== "").length;
      return [{ fact, title: first.title, kind: first.kind, pairs: 1 + others.length, aside }];
    })
    .toSorted((x, y) => y.pairs - x.pairs || x.title.localeCompare(y.title, "en"));
}

/** The cell of one dyad. */
export function matrixCell(
  context: ViewContext,
  commitment: Commitment,
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
): MatrixCell {
  const instruments = instrumentsOf(context, commitment, a, b, year);
  const counted = instruments.filter(({ aside }) => aside === "");
  const { rung } = commitment;
  const reached = isMissing(rung) ? `not known. ${missingReasons[rung.missing]}` : `${rungInWords[rung]}.`;
  const bound = counted.map(
    ({ title, when, sources, obligations }) =>
      `${title}${obligations === "" ? "" : `: ${obligations}`} (${when}; ${plural(sources, "source")}).`,
  );
  return {
    a,
    b,
    rung,
    figure: figureView(commitment.figure),
    href: `${dyadPath(a, b, year)}#commitment`,
    sentence: [`${pairOf(context.names, a, b)}, ${year}: ${reached}`, ...bound].join(" "),
    instruments,
  };
}

function instrumentsOf(
  { index, names, evidence, settings }: ViewContext,
  commitment: Commitment,
  a: ActorId,
  b: ActorId,
  year: Year,
): Instrument[] {
  const sources = (fact: FactId): number =>
    new Set(
      evidence
        .get(fact)
        ?.filter(({ stance }) => stance === "supports")
        .map(({ source }) => source),
    ).size;
  const treaties = [...obligationsInForce(index, a, b, year)].sort(
    (x, y) => settings.ladder[y.rung] - settings.ladder[x.rung],
  );
  return [
    ...treaties.map(
      ({ fact, holds, time, setAside, outrankedBy }): Instrument => ({
        fact: fact.id,
        title: fact.title,
        obligations: obligationsInWords(fact.obligations, names),
        when: `${fact.signed === undefined ? "" : `signed ${timeInWords(fact.signed)}, `}in force ${timeInWords(fact.valid)}${
          fact.bound?.some(({ actor }) => actor === a || actor === b) ? `, between them ${spellInWords(time)}` : ""
        }`,
        sources: sources(fact.id),
        kind: "treaty",
        aside: setAside
          ? outrankedBy === undefined
            ? `Not counted: ${fact.dispute?.rule ?? "set aside"}`
            : anotherStatement("treaty", index.facts.get(outrankedBy))
          : holds === "unknown"
            ? "Not counted: it is not recorded whether it was in force."
            : "",
      }),
    ),
    ...commitment.absences.flatMap((id): Instrument[] => {
      const fact = index.facts.get(id);
      if (fact === undefined) return [];
      return [
        {
          fact: id,
          title: fact.title,
          obligations: "",
          when: capital(timeInWords(fact.valid)),
          sources: sources(id),
          kind: "absence",
          aside: "",
        },
      ];
    }),
  ];
}
