import { Refusal } from "../refusal.ts";
import { cowTrade4 } from "./cow-trade-4.0/dataset.ts";
import { cowTrade4National } from "./cow-trade-4.0-national/dataset.ts";
import type { Dataset } from "./dataset.ts";

/** Every published data set that can be imported, by id. */
export const datasets: readonly Dataset[] = [cowTrade4, cowTrade4National];

/** The data set of an id. Refuses an id that is none, and names those there are. */
export function datasetOf(id: string): Dataset {
  const found = datasets.find((dataset) => dataset.id === id);
  if (found === undefined)
    throw new Refusal(`there is no data set "${id}"; there are: ${datasets.map((dataset) => dataset.id).join(", ")}`);
  return found;
}
