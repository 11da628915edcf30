import { defaultSettings } from "@entente/core/cohesion/settings";
import type { Index } from "@entente/core/indicators/index-inputs";
import { cohesionPanel } from "@entente/core/panel/cohesion-panel";
import { commitmentPanel } from "@entente/core/panel/commitment-panel";
import { strainPanel } from "@entente/core/panel/strain-panel";
import { supportPanel } from "@entente/core/panel/support-panel";
import { allianceMeasures } from "@entente/core/similarity/docs";
import type { ActorId, Year } from "@entente/core/units/ids";
import type { DerivedFigures } from "../content.ts";
import { standIns, type TableOf } from "./stand-in.ts";
import { pairTable } from "./tables.ts";

const settings = defaultSettings;
const age = settings.maxAgeYears;
/** Years before the first whose figures may stand in for it. */
export const WARM_UP = Math.max(age.trade, age.voting, age.institutions);
/** The tables of numbers that cohesion reads, of the year and of the years that may stand in. */
export const readByCohesion = ["interdependence-place", "voting-kappa", "shared-institutions"] as const;
/** The indicators that rest on facts: what a changed fact can change. */
export const restOnFacts: ReadonlySet<string> = new Set([
  "commitment",
  "strain",
  "dyad-strain",
  "freedom-from-strain",
  "support",
  "dyad-support",
  "dyad-cohesion",
  ...Object.keys(allianceMeasures),
]);

/** Figures of a year that rest on facts, and cohesion, which rests on everything. `states` in alphabetical order. */
export function factsOfYear(index: Index, year: Year, states: readonly ActorId[], tableOf: TableOf): DerivedFigures[] {
  const exists = new Uint8Array(states.length).fill(1);
  const commitment = commitmentPanel(index, states, year, settings);
  const strain = strainPanel(index, states, year, settings);
  const support = supportPanel(index, states, year, settings);
  const [place, votes, institutions] = readByCohesion;
  const kappa = standIns(tableOf, votes, year, states, age.voting);
  const cohesion = cohesionPanel({
    actors: states,
    weights: settings.weights,
    dimensions: {
      commitment: { values: commitment.commitment, reason: commitment.reason.commitment },
      trade: standIns(tableOf, place, year, states, age.trade),
      voting: { ...kappa, values: kappa.values.map((value) => Math.max(0, value)) },
      institutions: standIns(tableOf, institutions, year, states, age.institutions),
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
    pairTable(id, year, states, exists, shape, {
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
