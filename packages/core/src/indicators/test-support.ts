import { Actor } from "../actors.ts";
import type { Fact, FactOf } from "../facts/fact.ts";
import { FactRecord } from "../facts/fact.ts";
import type { Inputs } from "../inputs.ts";
import { type SeriesIndicator, SeriesPoint, seriesIndicators } from "../series.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { type Index, indexInputs } from "./index-inputs.ts";

/** Small inputs for tests, made by hand and checked by the schemas that real data pass. */

const state = (id: ActorId, valid = "1816/..", succeeds?: ActorId): Actor =>
  Actor.parse({ kind: "state", id, name: `State ${id}`, valid, ...(succeeds ? { succeeds } : {}) });

/** States, the Soviet Union and its successor, a bloc with one member listed beside it, an organisation and the world. */
export const testActors: readonly Actor[] = [
  state("SUN", "1922-12-30/1991-12-25"),
  state("RUS", "1991-12-26/..", "SUN"),
  ...["CHN", "PRK", "USA", "JPN", "KOR", "IND", "DEU", "FRA"].map((id) => state(id)),
  Actor.parse({
    kind: "bloc",
    id: "EU",
    name: "European Union",
    valid: "1993-11-01/..",
    members: [
      { actor: "DEU", valid: "1993-11-01/.." },
      { actor: "FRA", valid: "1993-11-01/.." },
    ],
  }),
  Actor.parse({ kind: "organisation", id: "SCO", name: "Shanghai Cooperation Organisation", valid: "2001-06-15/.." }),
  Actor.parse({ kind: "aggregate", id: "WLD", name: "World", valid: "1816/.." }),
];

type PointOptions = Partial<Pick<SeriesPoint, "dataset" | "reporter" | "part" | "missing">>;

/** A series point; a null value is "not-published" unless the options say otherwise. Not seen by the schema. */
export const plainPoint = (
  indicator: SeriesIndicator,
  from: ActorId,
  to: ActorId | null,
  year: Year,
  value: number | null,
  options: PointOptions = {},
): SeriesPoint => ({
  dataset: "test-data",
  indicator,
  from,
  to,
  part: null,
  year,
  value,
  unit: seriesIndicators[indicator].unit,
  reporter: indicator === "trade.flow" ? "compiled" : "computed",
  missing: value === null ? "not-published" : null,
  flag: null,
  ...options,
});

export const point = (...said: Parameters<typeof plainPoint>): SeriesPoint => SeriesPoint.parse(plainPoint(...said));

export const flow = (from: ActorId, to: ActorId, year: Year, value: number | null, options: PointOptions = {}) =>
  point("trade.flow", from, to, year, value, options);

/** All four flows behind a partner share: both directions with the partner, both totals. */
export const flows = (i: ActorId, j: ActorId, year: Year, [out, back, exports, imports]: readonly number[]) => [
  flow(i, j, year, out ?? null),
  flow(j, i, year, back ?? null),
  flow(i, "WLD", year, exports ?? null),
  flow("WLD", i, year, imports ?? null),
];

type Common = "id" | "title" | "valid" | "confidence" | "tags";
type Draft<K extends Fact["kind"]> = Omit<FactOf<K>, Common | "kind"> & Partial<Pick<FactOf<K>, Common>>;

let made = 0;

/** A fact of a kind with the fields that matter to the test; the rest is filled in. */
export function fact<K extends Fact["kind"]>(kind: K, fields: Draft<K>): FactRecord {
  made += 1;
  return FactRecord.parse({
    fact: { kind, id: `fact-${made}`, title: `Test fact ${made}`, valid: "2000/..", confidence: "high", ...fields },
    evidence: [{ source: "test-source", locator: "p. 1", stance: "supports" }],
  });
}

export const known = (value: number) => ({ state: "known", value }) as const;
export const unknown = { state: "unknown", reason: "not published" } as const;
export const dispute = (inUse: boolean, id = "dispute") => ({ id, inUse, rule: "counted by the test's rule" });

/** A treaty of the parties with one obligation. */
export const treaty = (
  parties: ActorId[],
  type: FactOf<"treaty">["obligations"][number]["type"],
  fields: Partial<FactOf<"treaty">> & { trigger?: "automatic" | "conditional" | "discretionary" | "unknown" } = {},
) => {
  const { trigger = "unknown", ...rest } = fields;
  return fact("treaty", { parties, obligations: [{ type, trigger }], identifiers: [], ...rest });
};

export const friction = (
  from: ActorId,
  to: ActorId,
  severity: number,
  valid: string,
  fields: Partial<FactOf<"friction">> = {},
) => fact("friction", { from, to, severity, valid, mutual: false, form: "protest", ...fields });

export const backing = (
  from: ActorId,
  to: ActorId,
  severity: number,
  valid: string,
  fields: Partial<FactOf<"support">> = {},
) => fact("support", { from, to, severity, valid, form: "political", ...fields });

export const absence = (
  of: FactOf<"asserted-absence">["of"],
  actors: ActorId[],
  valid: string,
  fields: Partial<FactOf<"asserted-absence">> = {},
) => fact("asserted-absence", { of, actors, valid, searched: "the test's archive", ...fields });

export const testInputs = (inputs: Partial<Inputs>): Inputs => ({
  actors: testActors,
  facts: [],
  series: [],
  ...inputs,
});

export const testIndex = (inputs: Partial<Inputs>): Index => indexInputs(testInputs(inputs));

/** The same inputs with every actor's code exchanged for another's. */
export function renamed(inputs: Inputs, names: ReadonlyMap<ActorId, ActorId>): Inputs {
  const text = JSON.stringify({ facts: inputs.facts, series: inputs.series });
  const swapped = text.replace(/"([A-Z]{3})"/g, (_, code: string) => `"${names.get(code) ?? code}"`);
  const { facts, series } = JSON.parse(swapped) as Pick<Inputs, "facts" | "series">;
  const ordered = series.map((p): SeriesPoint => {
    const { from, to } = p;
    return p.indicator.startsWith("trade.") || to === null || from < to ? p : { ...p, from: to, to: from };
  });
  return { actors: inputs.actors, facts, series: ordered };
}
