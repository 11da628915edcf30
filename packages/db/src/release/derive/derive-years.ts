import { type Actor, existsIn } from "@entente/core/actors";
import { defaultSettings } from "@entente/core/cohesion/settings";
import type { FactRecord } from "@entente/core/facts/fact";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import type { ActorId, SourceId, Year } from "@entente/core/units/ids";
import type { StoredBlock } from "../../series/block-code.ts";
import { decodeFigures, type FigureTable } from "../../series/figures.ts";
import type { Derived, DerivedFigures } from "../content.ts";
import { BlocksOfYear } from "./blocks-of-year.ts";
import { factsOfYear, WARM_UP } from "./facts-of-year.ts";
import { institutionsOfYear } from "./institutions-of-year.ts";
import { similaritiesOfYear } from "./similarity-of-year.ts";
import { tradeOfYear } from "./trade-of-year.ts";
import { votesOfYear } from "./votes-of-year.ts";

/** What the figures of some years are derived from. */
export type DeriveInput = {
  readonly actors: readonly Actor[];
  readonly facts: readonly FactRecord[];
  /** Blocks of those years and of as many before as may stand in. */
  readonly blocks: readonly StoredBlock[];
  /** The data sets that are there as a whole. */
  readonly datasets: readonly SourceId[];
  /** Ascending, without gaps. */
  readonly years: readonly Year[];
};

/** Series and figures of all states and years asked. The same input gives the same bytes, however the years are shared out. */
export function deriveYears({ actors, facts, blocks, datasets, years }: DeriveInput): Derived {
  const index = indexInputs({ actors, facts, series: [], whole: datasets });
  const byYear = Map.groupBy(blocks, ({ key }) => key.year);
  const tables = new Tables();
  const series: StoredBlock[] = [];
  const figures: DerivedFigures[] = [];
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return { series, figures };
  for (let year = first - WARM_UP; year <= last; year++) {
    const states = statesIn(actors, year);
    const ofYear = new BlocksOfYear(year, byYear.get(year) ?? []);
    const numbers = numbersOfYear(ofYear, actors, states);
    tables.add(numbers.figures);
    tables.forget(year - WARM_UP - 1);
    if (year < first) continue;
    series.push(...numbers.series);
    figures.push(...numbers.figures, ...factsOfYear(index, year, [...states].sort(), tables.of));
    figures.push(...similaritiesOfYear(index, ofYear));
  }
  return { series, figures };
}

/** What is derived of one year's numbers alone. */
function numbersOfYear(blocks: BlocksOfYear, actors: readonly Actor[], states: ReadonlySet<ActorId>): Derived {
  const parts = [
    tradeOfYear(blocks, actors, states),
    votesOfYear(blocks, states, defaultSettings.minRollCalls),
    institutionsOfYear(blocks, states),
  ].filter((part) => part !== null);
  return { series: parts.flatMap((part) => part.series), figures: parts.flatMap((part) => part.figures) };
}

/** The members of the state system in a year. */
export const statesIn = (actors: readonly Actor[], year: Year): ReadonlySet<ActorId> =>
  new Set(actors.filter((actor) => actor.kind === "state" && existsIn(actor, year)).map(({ id }) => id));

/** Tables of the last years, opened when they are asked for. */
class Tables {
  readonly #packed = new Map<string, DerivedFigures>();
  readonly #open = new Map<string, FigureTable>();

  add(figures: readonly DerivedFigures[]): void {
    for (const one of figures) this.#packed.set(`${one.indicator} ${one.year}`, one);
  }

  readonly of = (indicator: string, year: Year): FigureTable | null => {
    const name = `${indicator} ${year}`;
    const packed = this.#packed.get(name);
    if (packed === undefined) return null;
    const table = this.#open.get(name) ?? decodeFigures(packed.content);
    this.#open.set(name, table);
    return table;
  };

  forget(year: Year): void {
    for (const [name, { year: of }] of this.#packed) {
      if (of > year) continue;
      this.#packed.delete(name);
      this.#open.delete(name);
    }
  }
}
