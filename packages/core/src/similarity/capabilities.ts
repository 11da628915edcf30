import { fromOneDataset } from "../indicators/dyad-series.ts";
import type { Basis } from "../indicators/figure.ts";
import type { Index } from "../indicators/index-inputs.ts";
import type { ActorId, Year } from "../units/ids.ts";

export type Capabilities = {
  /** The composite index of each state, in the order asked; NaN where it is not known. */
  readonly weights: Float64Array;
  /** What some of them rest on. */
  readonly basis: (of: readonly ActorId[]) => Basis[];
};

/** The composite index of national capability of states in a year, all of one data set. */
export function capabilitiesOf(index: Index, states: readonly ActorId[], year: Year): Capabilities {
  const found = fromOneDataset(
    index,
    states.map((k) => ({ indicator: "capability.cinc", of: [k, null] }) as const),
    year,
  );
  return {
    weights: Float64Array.from(found.values, (value) => value ?? Number.NaN),
    basis: (of) => found.basis.filter((one) => one.rests === "series" && of.some((k) => one.key.split("/")[2] === k)),
  };
}
