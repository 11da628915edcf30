import { z } from "zod";
import { ActorId, SourceId, Year } from "./units/ids.ts";
import { missingReasons } from "./units/missing.ts";

/** What a bulk number measures, its unit, and which of `from`, `to`, `part` it carries. */
export const seriesIndicators = {
  "trade.flow": {
    title: "Exports of goods",
    unit: "USD",
    shape: "from exports to `to`, current US dollars; `to` or `from` may be WLD",
  },
  "trade.partner-rank": {
    title: "Rank among trading partners",
    unit: "rank",
    shape: "rank of `to` among all partners of `from` by two-way trade; part: total",
  },
  "trade.partner-hhi": {
    title: "Partner concentration",
    unit: "index",
    shape: "Herfindahl–Hirschman index of `from` over all partners",
  },
  "trade.partner-count": {
    title: "Number of trading partners",
    unit: "count",
    shape: "partners of `from` with a recorded flow",
  },
  "gdp.current": { title: "Gross domestic product", unit: "USD", shape: "of `from`, current US dollars" },
  "world.interdependence-quantile": {
    title: "World distribution of interdependence",
    unit: "index",
    shape: "value below which a share `part` (p00–p100) of the world's dyads lies; `from` is WLD",
  },
  "unga.joint-roll-calls": {
    title: "Joint roll calls",
    unit: "count",
    shape: "dyad: roll calls in which both voted yes, abstain or no",
  },
  "unga.identical": {
    title: "Identical votes",
    unit: "share",
    shape: "dyad: share of joint roll calls with the same vote",
  },
  "unga.agreement": { title: "Voting agreement", unit: "index", shape: "dyad: 1 − mean |vi − vj| / 2" },
  "unga.kappa": { title: "Voting similarity κ", unit: "index", shape: "dyad: chance-corrected agreement, Häge 2011" },
  "unga.pi": { title: "Voting similarity π", unit: "index", shape: "dyad: chance-corrected agreement, Häge 2011" },
  "igo.joint": { title: "Shared intergovernmental organisations", unit: "count", shape: "dyad" },
  "igo.memberships": {
    title: "Memberships in intergovernmental organisations",
    unit: "count",
    shape: "of `from`; part: none for full memberships, else associate, observer or any",
  },
  "trade.flow-smoothed": {
    title: "Exports of goods, smoothed by the publisher",
    unit: "USD",
    shape: "from exports to `to`, current US dollars",
  },
  "trade.flow-yen": {
    title: "Exports of goods in yen",
    unit: "JPY",
    shape: "from exports to `to`, current yen; part: m01–m12 for a month",
  },
  "unga.vote": {
    title: "Vote in the General Assembly",
    unit: "vote",
    shape: "of `from` in roll call `part`: 1 yes, 2 abstain, 3 no, 8 absent",
  },
  "unga.topic": {
    title: "Topics of a roll call",
    unit: "category",
    shape:
      "of roll call `part`, `from` is WLD: the sum of 1 Palestinian conflict, 2 nuclear, 4 disarmament, 8 human rights, 16 colonialism, 32 development",
  },
  "capability.military-expenditure": {
    title: "Military expenditure",
    unit: "USD",
    shape: "of `from`, current US dollars, from 1914",
  },
  "capability.military-expenditure-sterling": {
    title: "Military expenditure in sterling",
    unit: "GBP",
    shape: "of `from`, current pounds, to 1913",
  },
  "capability.military-personnel": { title: "Military personnel", unit: "persons", shape: "of `from`" },
  "capability.iron-and-steel": { title: "Iron and steel production", unit: "tonnes", shape: "of `from`" },
  "capability.energy": { title: "Primary energy consumption", unit: "tonnes", shape: "of `from`, coal equivalent" },
  "capability.population": { title: "Population", unit: "persons", shape: "of `from`" },
  "capability.urban-population": { title: "Urban population", unit: "persons", shape: "of `from`" },
  "capability.cinc": {
    title: "Composite index of national capability",
    unit: "share",
    shape: "of `from`: mean of its six shares of the world's total",
  },
  "arms.tiv": {
    title: "Arms transfers",
    unit: "TIV",
    shape: "from exports to `to`, millions of trend-indicator value",
  },
  "events.verbal-cooperation": { title: "Events of verbal cooperation", unit: "count", shape: "from towards `to`" },
  "events.material-cooperation": { title: "Events of material cooperation", unit: "count", shape: "from towards `to`" },
  "events.verbal-conflict": { title: "Events of verbal conflict", unit: "count", shape: "from towards `to`" },
  "events.material-conflict": { title: "Events of material conflict", unit: "count", shape: "from towards `to`" },
  "contiguity.kind": {
    title: "Contiguity",
    unit: "category",
    shape: "dyad: 1 land, 2 to 5 water up to 12, 24, 150, 400 miles, on 31 December",
  },
  "obligation.owed": {
    title: "Obligation owed",
    unit: "category",
    shape:
      "from owes `to` the obligation `part` (defence, offence, neutrality, non-aggression, consultation): 1 yes, 0 no",
  },
  "state.major-power": {
    title: "Major power",
    unit: "category",
    shape: "of `from`: 1 in the years in which it is one",
  },
  "state.regional-power": {
    title: "Regional or global power",
    unit: "category",
    shape: "of `from`: 1 regional, 2 global, in the years in which it is one",
  },
  "state.capital-latitude": { title: "Latitude of the capital", unit: "degrees", shape: "of `from`, on 31 December" },
  "state.capital-longitude": { title: "Longitude of the capital", unit: "degrees", shape: "of `from`, on 31 December" },
} as const;
/** Every unit that a bulk number may have; money in whole units of current prices. */
export const seriesUnits = [
  "USD",
  "GBP",
  "JPY",
  "rank",
  "index",
  "count",
  "share",
  "vote",
  "persons",
  "tonnes",
  "TIV",
  "degrees",
  "category",
] as const;
export type SeriesUnit = (typeof seriesUnits)[number];
export type SeriesIndicator = keyof typeof seriesIndicators;

/** No amount that is published is smaller or larger than these; quotients and products of such stay finite. */
const LEAST = 1e-100;
const MOST = 1e100;
/** Whether a number can be an amount: 0, or of a size from which every figure comes out finite. */
export const isAmount = (value: number): boolean =>
  value === 0 || (Math.abs(value) >= LEAST && Math.abs(value) <= MOST);

/**
 * One bulk number. Dyads that have no direction are stored once, with from < to.
 * `value` is null exactly when `missing` says why. `year` is the year the number is about.
 */
export const SeriesPoint = z
  .strictObject({
    dataset: SourceId,
    indicator: z.enum(Object.keys(seriesIndicators) as [SeriesIndicator, ...SeriesIndicator[]]),
    from: ActorId,
    to: ActorId.nullable(),
    part: z.string().max(20).nullable(),
    year: Year,
    value: z.number().refine(isAmount, `expected 0, or an amount between ${LEAST} and ${MOST}`).nullable(),
    unit: z.enum(seriesUnits),
    /** Whose report it is: the exporter's or the importer's own, or a compiler's choice between them. */
    reporter: z.enum(["exporter", "importer", "compiled", "computed"]),
    missing: z
      .enum(Object.keys(missingReasons) as [keyof typeof missingReasons, ...(keyof typeof missingReasons)[]])
      .nullable(),
    flag: z.string().max(120).nullable(),
  })
  .refine((p) => (p.value === null) === (p.missing !== null), "a point has either a value or a reason for its absence")
  .refine((p) => p.unit === seriesIndicators[p.indicator].unit, "the unit must be the indicator's own");
export type SeriesPoint = z.infer<typeof SeriesPoint>;

/** The name under which a point is cited: dataset/indicator/from/to/part/year/reporter ("-" where there is none). */
export const seriesKey = (
  p: Pick<SeriesPoint, "dataset" | "indicator" | "from" | "to" | "part" | "year" | "reporter">,
): string => [p.dataset, p.indicator, p.from, p.to ?? "-", p.part ?? "-", p.year, p.reporter].join("/");
