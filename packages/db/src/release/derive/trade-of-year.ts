import { type Actor, WORLD } from "@entente/core/actors";
import { maybeAt } from "@entente/core/panel/cells";
import { type TradePanel, tradePanel } from "@entente/core/panel/trade-panel";
import { worldPlaces } from "@entente/core/panel/world-places";
import type { ActorId, SourceId } from "@entente/core/units/ids";
import { isKnown } from "@entente/core/units/missing";
import { rounded } from "@entente/core/units/rounded";
import type { StoredBlock } from "../../series/block-code.ts";
import type { Derived } from "../content.ts";
import { blocTrade } from "./bloc-trade.ts";
import { BlockWriter } from "./block-writer.ts";
import { type BlocksOfYear, matrixOf, vectorOf } from "./blocks-of-year.ts";
import { actorTable, type Cells, pairTable } from "./tables.ts";
import { partialTraders, recordedTrade } from "./whole-trade.ts";

const gdpDatasets: readonly SourceId[] = ["world-bank-gdp"];

const directed = {
  "partner-share": "partnerShare",
  "export-share": "exportShare",
  "import-share": "importShare",
  "partner-rank": "partnerRank",
  "gdp-dependence": "gdpDependence",
  asymmetry: "asymmetry",
} as const;
const undirected = {
  salience: "salience",
  symmetry: "symmetry",
  interdependence: "interdependence",
} as const;

/** Everything that is derived of one year's trade; null where no data set holds the whole of it. */
export function tradeOfYear(
  blocks: BlocksOfYear,
  everyone: readonly Actor[],
  states: ReadonlySet<ActorId>,
): Derived | null {
  const recorded = recordedTrade(blocks);
  if (recorded === null) return null;
  const { flows } = recorded;
  const { year } = blocks;
  const { dataset } = flows.key;
  const actors = [...new Set([...flows.actors, ...states])].sort();
  const exists = Uint8Array.from(actors, (actor) => (states.has(actor) ? 1 : 0));
  const sold = matrixOf(flows, actors, { both: false });
  const gdpBlock = blocks.first("gdp.current", gdpDatasets);
  const gdp = gdpBlock ? vectorOf(gdpBlock, actors) : new Float64Array(actors.length).fill(Number.NaN);
  const traders = new Set(flows.actors);
  const partial = partialTraders(actors, sold, recorded.totals, traders);
  const panel = tradePanel({ actors, sold, gdp, partial });
  const series = [
    totals(dataset, year, panel, partial, traders, blocTrade(everyone, actors, sold, traders, year)),
    ranks(dataset, year, panel, traders),
    perActor(dataset, year, panel, traders, "trade.partner-hhi"),
    perActor(dataset, year, panel, traders, "trade.partner-count"),
    percentiles(dataset, year, panel),
  ].filter((block) => block !== null);
  const cellsOf = (name: keyof TradePanel["reason"]): Cells => ({
    value: panel[name],
    reason: panel.reason[name],
    coverage: panel.coverage[name],
  });
  // On the percentiles as the release publishes them, so that a figure's derivation adds up to what it says.
  const placed = worldPlaces(
    actors.length,
    {
      interdependence: panel.interdependence,
      reason: panel.reason.interdependence,
      coverage: panel.coverage.interdependence,
    },
    panel.quantiles.map((value) => (Number.isNaN(value) ? value : rounded(value))),
  );
  const place: Cells = { value: placed.values, reason: placed.reason, coverage: placed.coverage };
  const { perActor: one } = panel;
  const covered = Float64Array.from(actors, (_, i) => (one.reason.hhi[i] === 0 ? 1 : 0));
  const figures = [
    ...Object.entries(directed).map(([id, name]) =>
      pairTable(id, year, actors, exists, "directed-dyad", cellsOf(name)),
    ),
    ...Object.entries(undirected).map(([id, name]) => pairTable(id, year, actors, exists, "dyad", cellsOf(name))),
    pairTable("interdependence-place", year, actors, exists, "dyad", place),
    actorTable("concentration", year, actors, exists, { value: one.hhi, reason: one.reason.hhi, coverage: covered }),
    actorTable("normalised-concentration", year, actors, exists, {
      value: one.normalisedHhi,
      reason: one.reason.normalisedHhi,
      coverage: covered,
    }),
  ].filter((table) => table !== null);
  return { series, figures };
}

type BlocTotals = ReturnType<typeof blocTrade>;

function totals(
  dataset: SourceId,
  year: number,
  { actors, perActor: of }: TradePanel,
  partial: Uint8Array,
  traders: ReadonlySet<ActorId>,
  blocs: BlocTotals,
): StoredBlock | null {
  const writer = new BlockWriter(dataset, "trade.flow", year);
  const partners = traders.size - 1;
  const flag = (known: number, part: boolean): string =>
    part
      ? `no total: what is known, with ${known} of ${partners} partners, is but a part of the trade`
      : `sum over partners, ${known} of ${partners} known`;
  for (const [i, actor] of actors.entries()) {
    if (!traders.has(actor)) continue;
    const part = partial[i] === 1;
    const put = (from: ActorId, to: ActorId, sum: number | undefined, known: number | undefined): void =>
      writer.put(from, to, known && !part ? (sum ?? 0) : "not-covered", { flag: flag(known ?? 0, part) });
    put(actor, WORLD, of.exports[i], of.knownExports[i]);
    put(WORLD, actor, of.imports[i], of.knownImports[i]);
  }
  for (const { from, to, value, flag: said } of blocs) writer.put(from, to, value, { flag: said });
  return writer.finish();
}

function ranks(dataset: SourceId, year: number, panel: TradePanel, traders: ReadonlySet<ActorId>): StoredBlock | null {
  const writer = new BlockWriter(dataset, "trade.partner-rank", year);
  const { actors, partnerRank, reason, perActor: of } = panel;
  const n = actors.length;
  for (let i = 0; i < n; i++) {
    const actor = actors[i] ?? "";
    if (!traders.has(actor)) continue;
    const over = `over ${of.knownPartners[i]} of ${traders.size - 1} states`;
    // With whom no trade is recorded stands behind all partners.
    const lastRank = (of.partners[i] ?? 0) + 1;
    for (let j = 0; j < n; j++) {
      const partner = actors[j] ?? "";
      if (i === j || !traders.has(partner)) continue;
      const known = reason.partnerRank[i * n + j] === 0;
      const rank = partnerRank[i * n + j] ?? 0;
      const none = known && rank === lastRank && of.knownPartners[i] !== of.partners[i];
      writer.put(actor, partner, known ? rank : "not-covered", {
        part: "total",
        flag: none ? `${over}; no trade with it` : over,
      });
    }
  }
  return writer.finish();
}

function perActor(
  dataset: SourceId,
  year: number,
  { actors, perActor: of }: TradePanel,
  traders: ReadonlySet<ActorId>,
  indicator: "trade.partner-hhi" | "trade.partner-count",
): StoredBlock | null {
  const writer = new BlockWriter(dataset, indicator, year);
  for (const [i, actor] of actors.entries()) {
    if (!traders.has(actor)) continue;
    const flag = `over ${of.knownPartners[i]} of ${traders.size - 1} states`;
    if (indicator === "trade.partner-count") writer.put(actor, null, of.partners[i] ?? 0, { flag });
    else {
      const hhi = maybeAt(of.hhi, of.reason.hhi, i);
      writer.put(actor, null, isKnown(hhi) ? rounded(hhi) : hhi.missing, { flag });
    }
  }
  return writer.finish();
}

function percentiles(dataset: SourceId, year: number, { quantiles, reason, actors }: TradePanel): StoredBlock | null {
  const writer = new BlockWriter(dataset, "world.interdependence-quantile", year);
  if (Number.isNaN(quantiles[0] ?? Number.NaN)) return null;
  const n = actors.length;
  let dyads = 0;
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) if (reason.interdependence[i * n + j] === 0) dyads += 1;
  for (const [percent, value] of quantiles.entries()) {
    const flag = percent === 0 || percent === 100 ? `${dyads} dyads with both flows known` : undefined;
    writer.put(WORLD, null, rounded(value), { part: `p${String(percent).padStart(2, "0")}`, flag });
  }
  return writer.finish();
}
