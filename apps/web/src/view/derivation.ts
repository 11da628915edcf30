import type { Basis, Figure, IndicatorDoc, Subject } from "@entente/core/indicators/figure";
import type { ActorId } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import type { MathNode } from "./mathml.ts";
import { allOf, arrowOf, type Names, pairOf } from "./names.ts";
import { percent, valueInWords, whyMissing } from "./words.ts";

/** One thing that a figure rests on, ready to be shown and followed. */
export type BasisView =
  | {
      readonly rests: "fact";
      readonly role: string;
      readonly id: string;
      readonly title: string;
      readonly sources: readonly { readonly id: string; readonly citation: string; readonly locator: string }[];
    }
  | {
      readonly rests: "series";
      readonly role: string;
      readonly key: string;
      readonly title: string;
      readonly value: string;
      readonly source: { readonly id: string; readonly citation: string };
      /** By whose report: "the importer’s report". */
      readonly report: string;
      /** The row of the publisher's file, where the release knows it. */
      readonly row: number | null;
    }
  | {
      readonly rests: "figure";
      readonly role: string;
      readonly address: string;
      readonly title: string;
      readonly value: string;
      readonly leaves: number;
    };

/** number → formula → facts → source, for one figure. */
export type Derivation = {
  readonly address: string;
  readonly title: string;
  readonly about: string;
  readonly value: string;
  readonly known: boolean;
  /** Why there is no value; empty when there is one. */
  readonly why: string;
  readonly coverage: string;
  readonly dataYear: string;
  readonly note: string;
  readonly formula: MathNode;
  readonly symbols: readonly { readonly symbol: MathNode; readonly meaning: string }[];
  readonly range: string;
  readonly whenMissing: string;
  readonly reading: string;
  readonly limits: string;
  readonly source: string;
  readonly basis: readonly BasisView[];
};

/** Whom a figure is about, and when, in words. */
export function subjectInWords(subject: Subject, year: number, names: Names): string {
  const against = (ids: readonly ActorId[]): string => (ids.length === 0 ? "" : ` against ${allOf(names, ids)}`);
  switch (subject.shape) {
    case "actor":
      return `${names(subject.a)}, ${year}`;
    case "dyad":
      return `${pairOf(names, subject.a, subject.b)}, ${year}`;
    case "directed-dyad":
      return `${arrowOf(names, subject.a, subject.b)}, ${year}`;
    case "group":
      return `${allOf(names, subject.members)}${against(subject.against)}, ${year}`;
    case "member":
      return `${names(subject.a)} in the group ${allOf(names, subject.members)}${against(subject.against)}, ${year}`;
  }
}

/** How many facts and series points a figure rests on in the end, each once. */
export function leavesOf(figure: Figure): number {
  const leaves = new Set<string>();
  const walk = (basis: readonly Basis[]): void => {
    for (const part of basis) {
      if (part.rests === "figure") walk(part.figure.basis);
      else leaves.add(part.rests === "fact" ? `fact ${part.id}` : part.key);
    }
  };
  walk(figure.basis);
  return leaves.size;
}

/** What the derivation needs from the release and from the method's documentation. */
export type DerivationContext = {
  readonly names: Names;
  readonly doc: (indicator: string) => IndicatorDoc;
  readonly address: (figure: Figure) => string;
  readonly formula: (tex: string) => MathNode;
  readonly fact: (
    id: string,
  ) => { title: string; sources: readonly { id: string; citation: string; locator: string }[] } | undefined;
  readonly series: (key: string) => Omit<Extract<BasisView, { rests: "series" }>, "rests" | "role" | "key">;
};

export function derivationOf(figure: Figure, context: DerivationContext): Derivation {
  const { names, doc, address, formula } = context;
  const about = doc(figure.indicator);
  return {
    address: address(figure),
    title: about.title,
    about: subjectInWords(figure.subject, figure.year, names),
    value: valueInWords(figure.value, figure.unit),
    known: isKnown(figure.value),
    why: whyMissing(figure.value),
    coverage: percent(figure.coverage),
    dataYear: figure.dataYear === undefined ? "" : String(figure.dataYear),
    note: figure.note ?? "",
    formula: formula(about.formula),
    symbols: Object.entries(about.symbols).map(([symbol, meaning]) => ({ symbol: formula(symbol), meaning })),
    range: about.range,
    whenMissing: about.whenMissing,
    reading: about.reading,
    limits: about.limits,
    source: about.source,
    basis: figure.basis.map((part) => basisView(part, context)),
  };
}

function basisView(part: Basis, { names, doc, address, fact, series }: DerivationContext): BasisView {
  switch (part.rests) {
    case "fact": {
      const found = fact(part.id);
      return {
        rests: "fact",
        role: part.role,
        id: part.id,
        title: found?.title ?? part.id,
        sources: found?.sources ?? [],
      };
    }
    case "series":
      return { rests: "series", role: part.role, key: part.key, ...series(part.key) };
    case "figure":
      return {
        rests: "figure",
        role: part.role,
        address: address(part.figure),
        title: `${doc(part.figure.indicator).title}: ${subjectInWords(part.figure.subject, part.figure.year, names)}`,
        value: valueInWords(part.figure.value, part.figure.unit),
        leaves: leavesOf(part.figure),
      };
  }
}
