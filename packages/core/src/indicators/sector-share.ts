import type { FactOf } from "../facts/fact.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";
import type { Figure, IndicatorDoc } from "./figure.ts";
import { type Index, sectorKey } from "./index-inputs.ts";
import { directed, makeFigure, notes, type Reading } from "./make-figure.ts";
import { settle } from "./published-claims.ts";
import { absentReason, unanswerable } from "./state-system.ts";

export const sectorShareDoc: IndicatorDoc = {
  id: "sector-share",
  title: "Sector share of exports",
  subject: "directed-dyad",
  formula: String.raw`q_{ij}^{(p)} = \frac{X_{ij}^{(p)}}{X_{ij}}`,
  symbols: {
    "q_{ij}^{(p)}": "share of product group p in the exports of i to j, 0–1",
    "X_{ij}^{(p)}": "exports of product group p from i to j, current US dollars",
    "X_{ij}": "exports of goods from i to j, current US dollars",
  },
  unit: "share",
  range: "0 (none of it) to 1 (nothing else)",
  whenMissing:
    "Only from published shares that are in use. Where only a part of the group is published, the highest lower bound stands and is called one.",
  source: "Own definition, from published trade statistics, by product code where it is given (HS 27 is mineral fuels)",
  reading: "What the trade consists of.",
  limits:
    "Product groups of different sources need not cover the same goods; groups may lie within each other and do not add up.",
};

type SectorClaim = FactOf<"sector-share">;

/** The last part of the indicator's name for a product group: lower-case words and digits joined by "-". */
export const sectorSlug = (sector: string): string =>
  sector
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");

/** Share of a product group in the exports of i to j in that very year, 0–1; the figure's indicator is "sector-share.<slug>". */
export function sectorShare(index: Index, i: ActorId, j: ActorId, year: Year, sector: string): Figure {
  const slug = sectorSlug(sector);
  const doc = { id: `${sectorShareDoc.id}.${slug}`, unit: sectorShareDoc.unit };
  return makeFigure(doc, directed(i, j), year, unanswerable(index, [i, j], year) ?? read(index, i, j, year, slug));
}

function read(index: Index, i: ActorId, j: ActorId, year: Year, slug: string): Reading {
  const claims = (index.sectors.get(sectorKey(i, j, year)) ?? []).filter(({ sector }) => sectorSlug(sector) === slug);
  const settled = (bound: SectorClaim["bound"], among: readonly SectorClaim[]) =>
    settle(
      index,
      among.filter((claim) => claim.bound === bound),
      ({ share }) => share,
      "published share of the sector",
    );
  const exact = settled("exact", claims);
  if (exact && isKnown(exact.value)) return { ...exact, coverage: 1 };
  const bounds = claims.filter(({ bound }) => bound !== "exact");
  const lower = tightest(index, bounds, "lower", (x, y) => x > y);
  const upper = tightest(index, bounds, "upper", (x, y) => x < y);
  const bound = lower ?? upper;
  if (bound) {
    const { reading, claim } = bound;
    const of = claim.code ? `${claim.sector}, ${claim.code}` : claim.sector;
    const kind = lower ? "A lower bound: at least this" : "An upper bound: at most this";
    return { ...reading, note: notes(`${kind} (${of}).`, reading.note) };
  }
  const unknown = exact ?? settled("lower", claims) ?? settled("upper", claims);
  return {
    value: unknown?.value ?? absentReason(index, [i, j], year),
    basis: unknown?.basis ?? [],
    coverage: 0,
    note: unknown?.note,
  };
}

/** The bound that says most: bounds do not contradict each other, so the tightest of those that count is right. */
function tightest(
  index: Index,
  claims: readonly SectorClaim[],
  bound: "lower" | "upper",
  better: (x: number, y: number) => boolean,
): { readonly reading: Reading; readonly claim: SectorClaim } | undefined {
  let best: { readonly value: number; readonly reading: Reading; readonly claim: SectorClaim } | undefined;
  for (const claim of claims) {
    if (claim.bound !== bound) continue;
    const alone = settle(index, [claim], ({ share }) => share, `published ${bound} bound`);
    if (!alone || !isKnown(alone.value) || (best && !better(alone.value, best.value))) continue;
    best = { value: alone.value, claim, reading: { ...alone, coverage: 1 } };
  }
  return best;
}
