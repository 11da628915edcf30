import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { quantile } from "../cohesion/quantiles.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import { asymmetry } from "../indicators/asymmetry.ts";
import { concentration, concentrationFigure } from "../indicators/concentration.ts";
import { exportShare } from "../indicators/export-share.ts";
import type { Figure } from "../indicators/figure.ts";
import { gdpDependence } from "../indicators/gdp-dependence.ts";
import { importShare } from "../indicators/import-share.ts";
import { type Index, indexInputs } from "../indicators/index-inputs.ts";
import { interdependenceFigure } from "../indicators/interdependence.ts";
import { interdependencePlace } from "../indicators/interdependence-place.ts";
import { mirrorGap } from "../indicators/mirror-gap.ts";
import { normalisedConcentrationFigure } from "../indicators/normalised-concentration.ts";
import { partnerRank, partnerRankFigure } from "../indicators/partner-rank.ts";
import { partnerShare } from "../indicators/partner-share.ts";
import { salienceFigure } from "../indicators/salience.ts";
import { symmetryFigure } from "../indicators/symmetry.ts";
import { flow, point } from "../indicators/test-support.ts";
import type { SeriesPoint } from "../series.ts";
import { type ActorId, dyadsOf } from "../units/ids.ts";
import { isKnown, isMissing, type Maybe } from "../units/missing.ts";
import { maybeAt } from "./cells.ts";
import {
  amount,
  amounts,
  matrix,
  moved,
  places,
  sameAsFigures,
  sameMaybe,
  sound,
  states,
  world,
  YEAR,
} from "./test-support.ts";
import { type TradeIndicator, type TradePanel, tradePanel } from "./trade-panel.ts";

const N = states.length;
const settings = defaultSettings;
const gdps = fc.array(amount, { minLength: N, maxLength: N }).map((values) => Float64Array.from(values));
const orNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
const notCovered = { missing: "not-covered" } as const;
const carried = (value: Maybe) => (isMissing(value) ? ([null, value] as const) : ([value, {}] as const));

type Figured = Record<TradeIndicator, (index: Index, a: ActorId, b: ActorId) => Figure>;
const figured: Figured = {
  exportShare: (index, a, b) => exportShare(index, a, b, YEAR, settings),
  importShare: (index, a, b) => importShare(index, a, b, YEAR, settings),
  partnerShare: (index, a, b) => partnerShare(index, a, b, YEAR, settings),
  partnerRank: (index, a, b) => partnerRankFigure(index, a, b, YEAR, settings),
  gdpDependence: (index, a, b) => gdpDependence(index, a, b, YEAR, settings),
  asymmetry: (index, a, b) => asymmetry(index, a, b, YEAR, settings),
  salience: (index, a, b) => salienceFigure(index, a, b, YEAR, settings),
  symmetry: (index, a, b) => symmetryFigure(index, a, b, YEAR, settings),
  interdependence: (index, a, b) => interdependenceFigure(index, a, b, YEAR, settings),
  interdependencePlace: (index, a, b) => interdependencePlace(index, a, b, YEAR, settings),
};
const names = Object.keys(figured) as TradeIndicator[];

/** What the series say of these flows: every flow, totals over known partners, ranks and concentration, and the distribution. */
function seriesOf(sold: Float64Array, gdp: Float64Array): SeriesPoint[] {
  const cell = (i: number, j: number): number | null => orNull(sold[i * N + j] ?? Number.NaN);
  const others = (i: number) => [...states.keys()].filter((j) => j !== i);
  const total = (flows: (number | null)[]): number | null => {
    const known = flows.filter((value) => value !== null);
    return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
  };
  const points = [...states.entries()].flatMap(([i, from]): SeriesPoint[] => {
    const flows = new Map<ActorId, number>();
    for (const j of others(i)) {
      const [out, back] = [cell(i, j), cell(j, i)];
      if (out !== null && back !== null) flows.set(states[j] ?? "", out + back);
    }
    const traded = [...flows.values()].filter((value) => value > 0);
    const [hhi, why] = carried(concentration(traded));
    return [
      ...others(i).flatMap((j) => {
        const to = states[j] ?? "";
        const [rank, unranked] = carried(partnerRank(flows, to));
        return [
          flow(from, to, YEAR, cell(i, j), cell(i, j) === null ? notCovered : {}),
          point("trade.partner-rank", from, to, YEAR, rank, {
            part: "total",
            ...(isMissing(unranked) ? notCovered : {}),
          }),
        ];
      }),
      ...[total(others(i).map((j) => cell(i, j)))].map((value) =>
        flow(from, "WLD", YEAR, value, value === null ? notCovered : {}),
      ),
      ...[total(others(i).map((j) => cell(j, i)))].map((value) =>
        flow("WLD", from, YEAR, value, value === null ? notCovered : {}),
      ),
      point("trade.partner-hhi", from, null, YEAR, hhi, why),
      point("trade.partner-count", from, null, YEAR, traded.length),
      point("gdp.current", from, null, YEAR, orNull(gdp[i] ?? 0), Number.isNaN(gdp[i]) ? notCovered : {}),
    ];
  });
  return [...points, ...distribution(points)];
}

function distribution(points: SeriesPoint[]): SeriesPoint[] {
  const index = indexInputs({ actors: world, facts: [], series: points });
  const ascending = Float64Array.from(
    dyadsOf(states)
      .map(([a, b]) => interdependenceFigure(index, a, b, YEAR, settings).value)
      .filter(isKnown),
  ).sort();
  if (ascending.length === 0) return [];
  return Array.from({ length: 101 }, (_, percent) =>
    point("world.interdependence-quantile", "WLD", null, YEAR, quantile(ascending, percent / 100), {
      part: `p${String(percent).padStart(2, "0")}`,
    }),
  );
}

property.prop([amounts, gdps])("every pair is what the one-figure functions say of it", (sold, gdp) => {
  const index = indexInputs({ actors: world, facts: [], series: seriesOf(sold, gdp) });
  const panel = tradePanel({ actors: states, sold, gdp });
  for (const name of names) sameAsFigures(panel, name, states, (a, b) => figured[name](index, a, b));
  const { hhi, normalisedHhi, reason } = panel.perActor;
  for (const [i, actor] of states.entries()) {
    const [whole, normalised] = [
      concentrationFigure(index, actor, YEAR, settings).value,
      normalisedConcentrationFigure(index, actor, YEAR, settings).value,
    ];
    sameMaybe(maybeAt(hhi, reason.hhi, i), whole, `concentration of ${actor}`);
    sameMaybe(maybeAt(normalisedHhi, reason.normalisedHhi, i), normalised, `normalised concentration of ${actor}`);
  }
});

property.prop([amounts, amounts])("the mirror gap of every pair is that of the two reports", (sold, mirror) => {
  const reports = [
    [sold, "exporter"],
    [mirror, "importer"],
  ] as const;
  const series = reports.flatMap(([cells, reporter]) =>
    states.flatMap((from, i) =>
      states.flatMap((to, j) => {
        const value = orNull(cells[i * N + j] ?? Number.NaN);
        return i === j ? [] : [flow(from, to, YEAR, value, { reporter, ...(value === null ? notCovered : {}) })];
      }),
    ),
  );
  const index = indexInputs({ actors: world, facts: [], series });
  const found = tradePanel({ actors: states, sold, gdp: new Float64Array(N), mirror }).mirror;
  if (found === undefined) throw new Error("no mirror gaps");
  sameAsFigures(found, "mirrorGap", states, (a, b) => mirrorGap(index, a, b, YEAR));
  sound(found, "mirrorGap", N, [0, 2], false);
});

const undirected: readonly TradeIndicator[] = ["salience", "symmetry", "interdependence", "interdependencePlace"];
const bounds: Partial<Record<TradeIndicator, readonly [number, number]>> = {
  partnerRank: [1, N - 1],
  gdpDependence: [0, Number.MAX_VALUE],
  asymmetry: [-5000, 5000],
};

property.prop([amounts, gdps])("bounds, symmetry, and a reason for every absent cell", (sold, gdp) => {
  const panel = tradePanel({ actors: states, sold, gdp });
  for (const name of names) sound(panel, name, N, bounds[name] ?? [0, 1], undirected.includes(name));
  const quantiles = [...panel.quantiles];
  expect(quantiles).toEqual(quantiles.toSorted((x, y) => x - y));
  for (const [cell, value] of panel.asymmetry.entries()) {
    const other = panel.asymmetry[(cell % N) * N + Math.floor(cell / N)];
    if (!Number.isNaN(value)) expect(other).toBe(-value);
  }
});

property.prop([amounts, gdps, places])("states that change places take their figures along", (sold, gdp, to) => {
  const before = tradePanel({ actors: states, sold, gdp });
  const swapped = Float64Array.from(gdp);
  for (const [i, place] of to.entries()) swapped[place] = gdp[i] ?? Number.NaN;
  const after = tradePanel({ actors: states, sold: moved(sold, to), gdp: swapped });
  for (const name of names) {
    for (const [cell, value] of moved(before[name], to).entries()) {
      const found = after[name][cell] ?? 0;
      if (Number.isNaN(value)) expect(found).toBeNaN();
      // The place jumps where an equal value is told apart from the quantile by its last digit.
      else if (name !== "interdependencePlace") expect(found).toBeCloseTo(value, 8);
    }
  }
});

property.prop([amounts, fc.constantFrom(2, 1024, 0.5)])(
  "in another unit of money every share is the same",
  (sold, times) => {
    const gdp = new Float64Array(N).fill(Number.NaN);
    const [one, other] = [sold, sold.map((value) => value * times)].map((flows) =>
      tradePanel({ actors: states, sold: flows, gdp }),
    );
    for (const name of names) expect(other?.[name]).toEqual(one?.[name]);
  },
);

const DDD_UNKNOWN = matrix(4, (i, j) => (i === 3 ? Number.NaN : i + j === 1 ? 30 : j === 3 ? 5 : 10));
const four = ["AAA", "BBB", "CCC", "DDD"];
const known = (panel: TradePanel, name: TradeIndicator, i: number, j: number) =>
  maybeAt(panel[name], panel.reason[name], i * 4 + j);

describe("by hand: AAA and BBB sell each other 30, each sells CCC 10 and it them; DDD buys 5 of all and reports no sales", () => {
  const panel = tradePanel({ actors: four, sold: DDD_UNKNOWN, gdp: Float64Array.of(850, 0, Number.NaN, 1) });

  test("totals count what is known", () => {
    expect([...panel.perActor.exports]).toEqual([45, 45, 25, Number.NaN]);
    expect([...panel.perActor.imports]).toEqual([40, 40, 20, 15]);
    expect([...panel.perActor.knownExports, ...panel.perActor.knownImports]).toEqual([3, 3, 3, 0, 2, 2, 2, 3]);
  });

  test("shares divide by the totals", () => {
    expect(known(panel, "exportShare", 0, 1)).toBeCloseTo(30 / 45, 12);
    expect(known(panel, "importShare", 2, 0)).toBeCloseTo(10 / 20, 12);
    expect(known(panel, "partnerShare", 0, 1)).toBeCloseTo(60 / 85, 12);
    expect(known(panel, "partnerShare", 0, 3)).toEqual(notCovered);
    expect(known(panel, "asymmetry", 2, 0)).toBeCloseTo(Math.log2(85 / 45), 12);
    expect(known(panel, "gdpDependence", 0, 1)).toBeCloseTo(60 / 850, 12);
    expect(known(panel, "gdpDependence", 1, 0)).toEqual({ missing: "zero-denominator" });
    expect(known(panel, "gdpDependence", 2, 0)).toEqual(notCovered);
  });

  test("ranks and concentration leave out whom one flow is unknown of", () => {
    expect([0, 1, 2, 3].map((j) => known(panel, "partnerRank", 2, j))).toEqual([
      1,
      1,
      { missing: "not-applicable" },
      notCovered,
    ]);
    expect([...panel.perActor.knownPartners]).toEqual([2, 2, 2, 0]);
    expect(panel.perActor.hhi[0]).toBeCloseTo(0.75 ** 2 + 0.25 ** 2, 12);
    expect(panel.perActor.normalisedHhi[2]).toBeCloseTo(0, 12);
  });

  test("the strongest pair stands above two thirds of the world's three", () => {
    expect(known(panel, "interdependencePlace", 0, 1)).toBe(1);
    expect(known(panel, "interdependencePlace", 0, 2)).toBe(0);
    expect(panel.quantiles[100]).toBeCloseTo(60 / 85, 12);
  });
});

test("places are read from the distribution that the caller gives, also where it is not known", () => {
  const gdp = new Float64Array(4);
  const given = tradePanel({
    actors: four,
    sold: DDD_UNKNOWN,
    gdp,
    quantiles: Float64Array.from({ length: 101 }, (_, p) => p / 100),
  });
  expect(known(given, "interdependencePlace", 0, 1)).toBeCloseTo(60 / 85, 12);
  const none = tradePanel({ actors: four, sold: DDD_UNKNOWN, gdp, quantiles: new Float64Array(101).fill(Number.NaN) });
  expect(known(none, "interdependencePlace", 0, 1)).toEqual(notCovered);
  expect(none.coverage.interdependencePlace[1]).toBe(0.5);
});

test("what can't be is refused with its place", () => {
  const none = () => new Float64Array(4);
  const ask = (given: Partial<Parameters<typeof tradePanel>[0]>) => () =>
    tradePanel({ actors: ["AAA", "BBB"], sold: none(), gdp: new Float64Array(2), ...given });
  expect(ask({ actors: ["BBB", "AAA"] })).toThrow("found AAA after BBB");
  expect(ask({ actors: ["AAA", "AAA"] })).toThrow("each once");
  expect(ask({ sold: new Float64Array(3) })).toThrow("sold: found 3 cells; expected 4");
  expect(ask({ sold: Float64Array.of(0, -1, 0, 0) })).toThrow("trade of AAA and BBB: found -1");
  expect(ask({ sold: Float64Array.of(0, 1, Infinity, 0) })).toThrow("trade of BBB and AAA: found Infinity");
  expect(ask({ sold: Float64Array.of(0, 1e308, 1e308, 0) })).toThrow("beyond counting");
  expect(ask({ gdp: Float64Array.of(1, -1) })).toThrow("GDP of BBB: found -1");
  expect(ask({ sold: Float64Array.of(0, 1e10, 1e10, 0), gdp: Float64Array.of(1e-310, 1) })).toThrow(
    "too little to divide",
  );
  expect(ask({ quantiles: new Float64Array(3) })).toThrow("quantiles: found 3 cells; expected 101");
});

test("a panel of nobody is empty", () => {
  const panel = tradePanel({ actors: [], sold: new Float64Array(0), gdp: new Float64Array(0) });
  expect(panel.partnerShare).toHaveLength(0);
  expect(panel.quantiles[0]).toBeNaN();
});

test("an actor whose flows are but a part of its trade has no shares, ranks or concentration of its own; its partners have", () => {
  const four = ["AAA", "BBB", "CCC", "DDD"];
  const X = Number.NaN;
  const sold = Float64Array.of(X, 10, 20, 5, 30, X, 1, 5, 2, 3, X, 5, 5, 5, 5, X);
  const gdp = new Float64Array(4).fill(1000);
  const whole = tradePanel({ actors: four, sold, gdp });
  const panel = tradePanel({ actors: four, sold, gdp, partial: Uint8Array.of(0, 0, 0, 1) });
  for (const cell of [12, 13, 14]) {
    expect(panel.partnerShare[cell]).toBeNaN();
    expect(panel.exportShare[cell]).toBeNaN();
    expect(panel.partnerRank[cell]).toBeNaN();
    expect(panel.salience[cell]).toBeNaN();
    expect(maybeAt(panel.partnerShare, panel.reason.partnerShare, cell)).toEqual({ missing: "not-covered" });
    expect(panel.coverage.partnerShare[cell]).toBe(0.5);
    expect(panel.gdpDependence[cell]).toBe(whole.gdpDependence[cell]);
  }
  expect(maybeAt(panel.perActor.hhi, panel.perActor.reason.hhi, 3)).toEqual({ missing: "not-covered" });
  expect(panel.perActor.knownPartners[3]).toBe(3);
  for (const cell of [1, 2, 3, 4, 6, 7]) expect(panel.partnerShare[cell]).toBe(whole.partnerShare[cell]);
  expect(() => tradePanel({ actors: four, sold, gdp, partial: Uint8Array.of(1) })).toThrow("found 1 cells; expected 4");
});
