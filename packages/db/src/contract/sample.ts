import type { Actor } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import type { SeriesPoint } from "@entente/core/series";
import type { Source } from "@entente/core/sources";
import type { Result } from "@entente/core/units/result";
import type { ImportBatch } from "../ledger/batch.ts";
import { importBatch } from "../ledger/batch.ts";
import type { Store } from "../store.ts";

const state = (id: string, name: string): Actor => ({ kind: "state", id, name, valid: "1950/..", codes: [] });

export const book: Source = {
  id: "a-book",
  type: "book",
  title: "A book on three states",
  author: [{ family: "Writer", given: "Ada" }],
  sourceKind: "scholarship",
  reliability: "b",
};
export const gazette: Source = { ...book, id: "gazette", title: "The official gazette", reliability: "a" };

type Friction = Extract<FactRecord["fact"], { kind: "friction" }>;

/** A protest of AAA against BBB, cited from the book. */
export const protest = (id: string, change: Partial<Friction> = {}): FactRecord => ({
  fact: {
    kind: "friction",
    id,
    title: `A protest recorded as ${id}`,
    valid: "2024-02-03",
    confidence: "moderate",
    tags: ["sample"],
    from: "AAA",
    to: "BBB",
    mutual: false,
    form: "protest",
    severity: 2,
    ...change,
  },
  evidence: [{ source: book.id, locator: "p. 1", stance: "supports" }],
});

export const gdp = (year: number, value: number): SeriesPoint => ({
  dataset: gazette.id,
  indicator: "gdp.current",
  from: "AAA",
  to: null,
  part: null,
  year,
  value,
  unit: "USD",
  reporter: "compiled",
  missing: null,
  flag: null,
});

export const batch = (change: Partial<ImportBatch> = {}): ImportBatch => ({
  author: "import",
  label: "sample data",
  actors: [state("AAA", "Alphaland"), state("BBB", "Betaland"), state("CCC", "Gammaland")],
  sources: [book, gazette],
  presets: [],
  facts: [],
  series: [],
  ...change,
});

/** The value of a result that must not be a refusal. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The refusal of a result that must be one. */
export function refusal<E>(result: Result<unknown, E>): E {
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value)}`);
  return result.error;
}

/** A ledger that knows three states and two sources. */
export async function withSample(store: Store): Promise<Store> {
  must(await importBatch(store, batch()));
  return store;
}
