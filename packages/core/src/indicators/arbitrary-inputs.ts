import { fc } from "@fast-check/vitest";
import type { FactRecord } from "../facts/fact.ts";
import type { Inputs } from "../inputs.ts";
import { type SeriesPoint, seriesKey } from "../series.ts";
import { type ActorId, dyadsOf, type Year } from "../units/ids.ts";
import {
  absence,
  backing,
  dispute,
  fact,
  friction,
  known,
  plainPoint as point,
  testInputs,
  treaty,
  unknown,
} from "./test-support.ts";

/** Inputs for property tests, made faster than the schemas read them (properties.test.ts has them read): few states and years, so that questions often find data; states of which every one existed in every year asked, with gaps, zeros and competing reports. */

export const anyStates: readonly ActorId[] = ["CHN", "PRK", "USA"];
export const anyYear = fc.integer({ min: 2004, max: 2007 });

const dataYear = fc.integer({ min: 2003, max: 2006 });
const pair = fc.shuffledSubarray([...anyStates], { minLength: 2, maxLength: 2 }).map(([a = "", b = ""]) => ({ a, b }));
const usd = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 1000 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const unit = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const reporter = fc.constantFrom("compiled", "importer", "exporter" as const);

const flow = (from: ActorId, to: ActorId, year: Year, value: number | null, told: Parameters<typeof point>[5] = {}) =>
  point("trade.flow", from, to, year, value, told);

/** A flow told by one side, or by both. */
const tradeFlow = fc
  .record({ pair, value: usd, mirror: usd, year: dataYear, reporter, dataset: fc.constantFrom("data-1", "data-2") })
  .map(({ pair: { a, b }, value, mirror, year, reporter, dataset }) => [
    flow(a, b, year, value, { reporter, dataset }),
    ...(reporter === "exporter" ? [flow(a, b, year, mirror, { reporter: "importer", dataset })] : []),
  ]);

/** All the flows of one year in one data set, so that shares can be had; totals are what the flows add up to, or more. */
const tradeYear = fc
  .record({
    year: dataYear,
    values: fc.array(usd, { minLength: 6, maxLength: 6 }),
    rest: fc.integer({ min: 0, max: 500 }),
  })
  .map(({ year, values, rest }) => {
    const among = anyStates.flatMap((from) => anyStates.filter((to) => to !== from).map((to) => ({ from, to })));
    const all = among.map(({ from, to }, i) => flow(from, to, year, values[i] ?? null));
    const total = (state: ActorId, end: "from" | "to") =>
      all.reduce((sum, p) => sum + (p[end] === state ? (p.value ?? 0) : 0), rest);
    return [
      ...all,
      ...anyStates.flatMap((state) => [
        flow(state, "WLD", year, total(state, "from")),
        flow("WLD", state, year, total(state, "to")),
      ]),
    ];
  });

/** Every state's own numbers in a year. */
const statesYear = fc
  .record({
    year: dataYear,
    gdp: usd,
    hhi: unit,
    partners: fc.integer({ min: 1, max: 200 }),
    memberships: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ year, gdp, hhi, partners, memberships }) =>
    anyStates.flatMap((state, i) => [
      point("gdp.current", state, null, year, gdp === null ? null : gdp + i),
      point("trade.partner-hhi", state, null, year, Math.max(hhi, 1 / partners)),
      point("trade.partner-count", state, null, year, partners),
      point("igo.memberships", state, null, year, memberships + i),
    ]),
  );

/** The dyads' votes and institutions in a year, different for each dyad. */
const dyadsYear = fc
  .record({
    year: dataYear,
    similarity: fc.array(unit, { minLength: 3, maxLength: 3 }),
    rollCalls: fc.integer({ min: 1, max: 90 }),
    joint: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ year, similarity, rollCalls, joint }) =>
    dyadsOf(anyStates).flatMap(([from, to], i) => {
      const similar = similarity[i] ?? 0;
      return [
        point("unga.kappa", from, to, year, 2 * similar - 1),
        point("unga.pi", from, to, year, 2 * similar - 1),
        point("unga.agreement", from, to, year, similar),
        point("unga.identical", from, to, year, similar),
        point("unga.joint-roll-calls", from, to, year, rollCalls + i),
        point("igo.joint", from, to, year, Math.max(0, joint - i)),
        point("trade.partner-rank", from, to, year, rollCalls, { part: "total" }),
      ];
    }),
  );

const worldYear = dataYear.map((year) =>
  [0, 0.001, 0.01, 0.1, 1].map((value, i) =>
    point("world.interdependence-quantile", "WLD", null, year, value, { part: `p${i * 25}` }),
  ),
);

const valid = fc.constantFrom("1969-03-02", "1990/2003", "2001/..", "2005-07-01/..", "1961/", "/2004", "2011");
const severity = fc.integer({ min: 1, max: 5 });
const disputed = fc.constantFrom({}, {}, {}, { dispute: dispute(true, "one") }, { dispute: dispute(false, "two") });

/** A fact of any kind that an indicator reads. */
export const anyFact: fc.Arbitrary<FactRecord> = fc
  .record({
    kind: fc.constantFrom("friction", "support", "treaty", "absence", "share", "sector" as const),
    pair,
    valid,
    severity,
    disputed,
    share: unit,
    year: dataYear,
    type: fc.constantFrom("defence", "neutrality", "consultation" as const),
    trigger: fc.constantFrom("automatic", "discretionary", "unknown" as const),
    of: fc.constantFrom("any-commitment", "defence-obligation", "support", "strain" as const),
    mutual: fc.boolean(),
    published: fc.boolean(),
  })
  .map(({ kind, pair: { a, b }, valid, severity, disputed, share, year, type, trigger, of, mutual, published }) => {
    const claimed = {
      from: a,
      to: b,
      year,
      share: published ? known(share) : unknown,
      firstPublisher: "Customs",
      ...disputed,
    };
    switch (kind) {
      case "friction":
        return friction(a, b, severity, valid, { mutual, ...disputed });
      case "support":
        return backing(a, b, severity, valid, disputed);
      case "treaty":
        return treaty([a, b], type, { trigger, valid, ...disputed });
      case "absence":
        return absence(of, [a, b], valid, disputed);
      case "share":
        return fact("trade-share", { flow: "total", ...claimed });
      default:
        return fact("sector-share", { sector: "Energy", bound: "exact", ...claimed });
    }
  });

const lists = <T>(items: fc.Arbitrary<T[]>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.array(items, { maxLength, size: "large" }).map((found) => found.flat());

/** Where two points have one name, the later stands. */
const once = (points: readonly SeriesPoint[]): SeriesPoint[] => [
  ...new Map(points.map((p) => [seriesKey(p), p])).values(),
];

const anySeries: fc.Arbitrary<SeriesPoint[]> = fc
  .tuple(lists(tradeYear, 3), lists(tradeFlow, 10), lists(statesYear, 3), lists(dyadsYear, 3), lists(worldYear, 3))
  .map((parts) => once(parts.flat()));

export const anyInputs: fc.Arbitrary<Inputs> = fc
  .record({ series: anySeries, facts: fc.array(anyFact, { maxLength: 25, size: "large" }) })
  .map(testInputs);
