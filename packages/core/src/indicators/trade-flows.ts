import type { SeriesPoint } from "../series.ts";
import type { ActorId, SourceId, Year } from "../units/ids.ts";
import type { MissingReason } from "../units/missing.ts";
import type { Cited } from "./arrange-series.ts";
import { byPrecedence } from "./dataset-precedence.ts";
import type { Basis } from "./figure.ts";
import { type Index, pointsOf } from "./index-inputs.ts";

export type Reporter = SeriesPoint["reporter"];

/**
 * Which report of a flow counts where reports compete: a compiler's choice, then the importer's report (customs watch what
 * comes in more closely), then the exporter's, then a computed value.
 */
export const reporterPreference: readonly Reporter[] = ["compiled", "importer", "exporter", "computed"];

/** A yearly total of goods going `from` → `to`, and whose reports of it are admitted, best first. */
export type Need = { readonly from: ActorId; readonly to: ActorId; readonly reporters?: readonly Reporter[] };

/** What one data set knows of some flows: a value or null for each, in the order asked. */
export type Flows = {
  readonly dataset: SourceId | null;
  readonly values: readonly (number | null)[];
  readonly known: number;
  readonly basis: readonly Basis[];
  /** Why a recorded flow has no value. */
  readonly withheld: MissingReason | undefined;
};

/** The data sets that have any total of the flows, in the order of dataset-precedence.ts. */
function datasetsOf(lists: readonly (readonly Cited[])[]): SourceId[] {
  const names = new Set<SourceId>();
  for (const list of lists) for (const { point } of list) names.add(point.dataset);
  return names.size < 2 ? [...names] : [...names].sort(byPrecedence);
}

/** Every data set's answer to the flows needed, in a fixed order. Numbers of different data sets are never mixed. */
export function flowsByDataset(index: Index, needs: readonly Need[], year: Year): Flows[] {
  const lists = needs.map(({ from, to }) => pointsOf(index, "trade.flow", from, to, year));
  return datasetsOf(lists).map((dataset) => {
    const picked = lists.map((list, i) => pick(list, dataset, needs[i]?.reporters ?? reporterPreference));
    return {
      dataset,
      values: picked.map((cited) => cited?.point.value ?? null),
      known: picked.filter((cited) => cited !== undefined && cited.point.value !== null).length,
      basis: picked.flatMap((cited): Basis[] => (cited ? [restsOnFlow(cited)] : [])),
      withheld: picked.find((cited) => cited?.point.missing)?.point.missing ?? undefined,
    };
  });
}

/** The answer of the data set that knows most of the flows; among equals of the one that goes first (dataset-precedence.ts). */
export function flowsOf(index: Index, needs: readonly Need[], year: Year): Flows {
  let best: Flows = { dataset: null, values: needs.map(() => null), known: 0, basis: [], withheld: undefined };
  for (const flows of flowsByDataset(index, needs, year)) {
    if (best.dataset === null || flows.known > best.known) best = flows;
  }
  return best;
}

/** Of all goods: a part is a product group. */
const isTotal = ({ point }: Cited): boolean => point.part === null || point.part === "total";

/** The best known report; without one, the best report that says why it has no value. */
function pick(list: readonly Cited[], dataset: SourceId, reporters: readonly Reporter[]): Cited | undefined {
  let blank: Cited | undefined;
  for (const reporter of reporters) {
    for (const cited of list) {
      if (cited.point.dataset !== dataset || cited.point.reporter !== reporter || !isTotal(cited)) continue;
      if (cited.point.value !== null) return cited;
      blank ??= cited;
    }
  }
  return blank;
}

const said: Readonly<Record<Reporter, string>> = {
  compiled: "compiled",
  importer: "reported by the importer",
  exporter: "reported by the exporter",
  computed: "computed",
};

const restsOnFlow = ({ point, key }: Cited): Basis => ({
  rests: "series",
  key,
  role: `exports ${point.from} → ${point.to ?? "-"}, ${said[point.reporter]}`,
  value: point.value,
});
