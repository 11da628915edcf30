import { type Actor, existsIn } from "@entente/core/actors";
import { defaultSettings } from "@entente/core/cohesion/settings";
import type { FactRecord } from "@entente/core/facts/fact";
import { type Index, indexInputs } from "@entente/core/indicators/index-inputs";
import { cohesionPanel } from "@entente/core/panel/cohesion-panel";
import { commitmentPanel } from "@entente/core/panel/commitment-panel";
import { strainPanel } from "@entente/core/panel/strain-panel";
import { supportPanel } from "@entente/core/panel/support-panel";
import type { ActorId, Year } from "@entente/core/units/ids";
import { reasons } from "../../series/block.ts";
import type { StoredBlock } from "../../series/block-code.ts";
import type { Derived, DerivedFigures } from "../content.ts";
import { BlocksOfYear } from "./blocks-of-year.ts";
import { institutionsOfYear } from "./institutions-of-year.ts";
import { StandIn } from "./stand-in.ts";
import { pairTable } from "./tables.ts";
import { tradeOfYear } from "./trade-of-year.ts";
import { votesOfYear } from "./votes-of-year.ts";

/** What the figures of some years are derived from. */
export type DeriveInput = {
  readonly actors: readonly Actor[];
  readonly facts: readonly FactRecord[];
  /** Blocks of those years and of as many before as may stand in. */
  readonly blocks: readonly StoredBlock[];
  readonly years: readonly Year[];
};

const settings = defaultSettings;
const { trade: tradeAge, voting: votingAge, institutions: institutionsAge } = settings.maxAgeYears;
/** Years before the first whose figures may stand in for it. */
export const WARM_UP = Math.max(tradeAge, votingAge, institutionsAge);
const NOT_COVERED = reasons.indexOf("not-covered") + 1;

/** Series and figures of all states and years asked, year by year. The same input gives the same bytes. */
export function deriveYears({ actors, facts, blocks, years }: DeriveInput): Derived {
  const index = indexInputs({ actors, facts, series: [] });
  const byYear = Map.groupBy(blocks, ({ key }) => key.year);
  const standIn = {
    trade: new StandIn(tradeAge),
    voting: new StandIn(votingAge),
    institutions: new StandIn(institutionsAge),
  };
  const series: StoredBlock[] = [];
  const figures: DerivedFigures[] = [];
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return { series, figures };
  for (let year = first - WARM_UP; year <= last; year++) {
    const of = new BlocksOfYear(year, byYear.get(year) ?? []);
    const states = statesIn(actors, year);
    const trade = tradeOfYear(of, actors, states);
    const votes = votesOfYear(of, states, settings.minRollCalls);
    const institutions = institutionsOfYear(of, states);
    if (trade) standIn.trade.keep(year, trade.actors, trade.place);
    if (votes) standIn.voting.keep(year, votes.actors, votes.kappa);
    if (institutions) standIn.institutions.keep(year, institutions.actors, institutions.jaccard);
    if (year < first) continue;
    series.push(...(trade?.series ?? []), ...(votes?.series ?? []));
    figures.push(...(trade?.figures ?? []), ...(votes?.figures ?? []), ...(institutions?.figures ?? []));
    figures.push(...factFigures(index, year, [...states].sort(), standIn));
  }
  return { series, figures };
}

/** The members of the state system in a year. */
export const statesIn = (actors: readonly Actor[], year: Year): ReadonlySet<ActorId> =>
  new Set(actors.filter((actor) => actor.kind === "state" && existsIn(actor, year)).map(({ id }) => id));

type StandIns = Readonly<Record<"trade" | "voting" | "institutions", StandIn>>;

/** Figures that rest on facts, and cohesion, which rests on everything. */
function factFigures(index: Index, year: Year, actors: readonly ActorId[], standIn: StandIns): DerivedFigures[] {
  const exists = new Uint8Array(actors.length).fill(1);
  const commitment = commitmentPanel(index, actors, year, settings);
  const strain = strainPanel(index, actors, year, settings);
  const support = supportPanel(index, actors, year, settings);
  const kappa = standIn.voting.over(year, actors, NOT_COVERED);
  const cohesion = cohesionPanel({
    actors,
    weights: settings.weights,
    dimensions: {
      commitment: { values: commitment.commitment, reason: commitment.reason.commitment },
      trade: standIn.trade.over(year, actors, NOT_COVERED),
      voting: { ...kappa, values: kappa.values.map((value) => Math.max(0, value)) },
      institutions: standIn.institutions.over(year, actors, NOT_COVERED),
      support: { values: support.dyadSupport, reason: support.reason.dyadSupport },
      "freedom-from-strain": { values: strain.freedomFromStrain, reason: strain.reason.freedomFromStrain },
    },
  });
  const table = <Name extends string>(
    id: string,
    shape: "dyad" | "directed-dyad",
    panel: { reason: Record<Name, Uint8Array>; coverage: Record<Name, Float64Array> } & Record<Name, Float64Array>,
    name: Name,
  ) =>
    pairTable(id, year, actors, exists, shape, {
      value: panel[name],
      reason: panel.reason[name],
      coverage: panel.coverage[name],
    });
  return [
    table("commitment", "dyad", commitment, "commitment"),
    table("strain", "directed-dyad", strain, "strain"),
    table("dyad-strain", "dyad", strain, "dyadStrain"),
    table("freedom-from-strain", "dyad", strain, "freedomFromStrain"),
    table("support", "directed-dyad", support, "support"),
    table("dyad-support", "dyad", support, "dyadSupport"),
    table("dyad-cohesion", "dyad", cohesion, "cohesion"),
  ].filter((one) => one !== null);
}
