import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { missing } from "../units/missing.ts";
import { exportShare } from "./export-share.ts";
import { importShare } from "./import-share.ts";
import { partnerShare, tradeShareAlternatives } from "./partner-share.ts";
import { dispute, fact, flow, flows, known, testIndex, unknown } from "./test-support.ts";

const settings = defaultSettings;
const share = (index: ReturnType<typeof testIndex>, year = 2010) => partnerShare(index, "RUS", "CHN", year, settings);
const claim = (value: number, fields: { dispute?: ReturnType<typeof dispute>; year?: number } = {}) =>
  fact("trade-share", {
    from: "RUS",
    to: "CHN",
    flow: "total",
    year: 2010,
    share: known(value),
    firstPublisher: "Customs Service",
    ...fields,
  });

test("two-way trade with the partner over two-way trade with the world", () => {
  const figure = share(testIndex({ series: flows("RUS", "CHN", 2010, [30, 20, 300, 200]) }));
  expect(figure.value).toBe(0.1);
  expect(figure.coverage).toBe(1);
  expect(figure.basis.map((rests) => rests.rests === "series" && rests.key)).toEqual([
    "test-data/trade.flow/RUS/CHN/-/2010/compiled",
    "test-data/trade.flow/CHN/RUS/-/2010/compiled",
    "test-data/trade.flow/RUS/WLD/-/2010/compiled",
    "test-data/trade.flow/WLD/RUS/-/2010/compiled",
  ]);
});

test("shares of exports and of imports take one direction each", () => {
  const index = testIndex({ series: flows("RUS", "CHN", 2010, [30, 20, 300, 100]) });
  expect(exportShare(index, "RUS", "CHN", 2010, settings).value).toBe(0.1);
  expect(importShare(index, "RUS", "CHN", 2010, settings).value).toBe(0.2);
});

test("a missing direction is unknown, not zero", () => {
  const series = flows("RUS", "CHN", 2010, [30, 20, 300, 200]).filter(({ from }) => from !== "CHN");
  const figure = share(testIndex({ series }));
  expect(figure.value).toEqual(missing("no-fact"));
  expect(figure.coverage).toBe(0.75);
});

test("a flow recorded without a value passes on its reason", () => {
  const [out, , exports, imports] = flows("RUS", "CHN", 2010, [30, 20, 300, 200]);
  const series = [out, flow("CHN", "RUS", 2010, null), exports, imports].filter((p) => p !== undefined);
  expect(share(testIndex({ series })).value).toEqual(missing("not-published"));
});

test("a true zero is a share of zero", () => {
  expect(share(testIndex({ series: flows("RUS", "CHN", 2010, [0, 0, 300, 200]) })).value).toBe(0);
});

test("no trade with the world divides by zero", () => {
  expect(share(testIndex({ series: flows("RUS", "CHN", 2010, [0, 0, 0, 0]) })).value).toEqual(
    missing("zero-denominator"),
  );
});

test("a partner flow larger than the total is a disagreement, not a share above 1", () => {
  const figure = share(testIndex({ series: flows("RUS", "CHN", 2010, [300, 300, 300, 200]) }));
  expect(figure.value).toEqual(missing("disputed"));
  expect(figure.note).toContain("larger than its totals");
});

test("a compiler's figure counts before the importer's report, and that before the exporter's", () => {
  const base = flows("RUS", "CHN", 2010, [30, 20, 300, 200]).slice(1);
  const exporter = flow("RUS", "CHN", 2010, 80, { reporter: "exporter" });
  const importer = flow("RUS", "CHN", 2010, 55, { reporter: "importer" });
  const compiled = flow("RUS", "CHN", 2010, 30);
  expect(share(testIndex({ series: [...base, exporter] })).value).toBe(0.2);
  expect(share(testIndex({ series: [...base, exporter, importer] })).value).toBe(0.15);
  expect(share(testIndex({ series: [...base, exporter, importer, compiled] })).value).toBe(0.1);
});

test("data sets are never mixed: the one that knows most flows answers, the later version among equals", () => {
  const older = flows("RUS", "CHN", 2010, [30, 20, 300, 200]).map((p) => ({ ...p, dataset: "data-3.0" }));
  const newer = flows("RUS", "CHN", 2010, [60, 40, 300, 200]).map((p) => ({ ...p, dataset: "data-4.0" }));
  expect(share(testIndex({ series: [...older, ...newer] })).value).toBe(0.2);
  expect(share(testIndex({ series: [...older, ...newer.slice(1)] })).value).toBe(0.1);
});

test("a published share stands in only where the series have no figure, and is not averaged", () => {
  const series = flows("RUS", "CHN", 2010, [30, 20, 300, 200]);
  expect(share(testIndex({ series, facts: [claim(0.5)] })).value).toBe(0.1);
  const figure = share(testIndex({ facts: [claim(0.5)] }));
  expect(figure.value).toBe(0.5);
  expect(figure.note).toContain("Customs Service");
  expect(figure.note).toContain("no figure");
});

test("of disputed shares only the one in use counts; without a decision none does", () => {
  const decided = [claim(0.3, { dispute: dispute(true) }), claim(0.4, { dispute: dispute(false) })];
  const figure = share(testIndex({ facts: decided }));
  expect(figure.value).toBe(0.3);
  expect(figure.note).toContain("counted by the test's rule");
  const undecided = [claim(0.3, { dispute: dispute(false) }), claim(0.4, { dispute: dispute(false) })];
  expect(share(testIndex({ facts: undecided })).value).toEqual(missing("disputed"));
  expect(share(testIndex({ facts: [claim(0.3), claim(0.4)] })).value).toEqual(missing("disputed"));
});

test("a published value over a published total, when nothing else is known", () => {
  const value = (to: string, usd: number) =>
    fact("trade-value", {
      from: "RUS",
      to,
      flow: "total",
      year: 2023,
      valueUsd: known(usd),
      firstPublisher: "Customs",
    });
  const figure = share(testIndex({ facts: [value("CHN", 240.1e9), value("WLD", 710.1e9)] }), 2023);
  expect(figure.value).toBeCloseTo(0.3381, 4);
  expect(figure.basis).toHaveLength(2);
});

test("a published total may be its exports and imports, and the partner's word on two-way trade serves as well", () => {
  const value = (from: string, to: string, of: "total" | "exports" | "imports", usd: number) =>
    fact("trade-value", { from, to, flow: of, year: 2010, valueUsd: known(usd), firstPublisher: "Customs" });
  const facts = [
    value("CHN", "RUS", "total", 50),
    value("RUS", "WLD", "exports", 300),
    value("RUS", "WLD", "imports", 200),
  ];
  expect(share(testIndex({ facts })).value).toBe(0.1);
  expect(share(testIndex({ facts: facts.slice(0, 2) })).value).not.toBeTypeOf("number");
});

test("a claim without a value says that it is not published", () => {
  const record = fact("trade-share", {
    from: "RUS",
    to: "CHN",
    flow: "total",
    year: 2010,
    share: unknown,
    firstPublisher: "Customs",
  });
  expect(share(testIndex({ facts: [record] })).value).toEqual(missing("not-published"));
});

test("the latest earlier figure within the maximum age stands in and names its year", () => {
  const index = testIndex({ series: flows("RUS", "CHN", 2010, [30, 20, 300, 200]) });
  const carried = share(index, 2012);
  expect(carried.value).toBe(0.1);
  expect(carried.dataYear).toBe(2010);
  expect(carried.note).toContain("2010 stands in for 2012");
  expect(share(index, 2020).value).toBe(0.1);
  expect(share(index, 2021).value).toEqual(missing("not-covered"));
});

test("a state has no share in years in which it did not exist, also where earlier data could be carried forward", () => {
  const index = testIndex({ series: flows("SUN", "CHN", 1991, [30, 20, 300, 200]) });
  expect(partnerShare(index, "SUN", "CHN", 1991, settings).value).toBe(0.1);
  expect(partnerShare(index, "SUN", "CHN", 1992, settings).value).toEqual(missing("not-a-state-then"));
});

test("the world is not a partner, and nobody is one's own", () => {
  const index = testIndex({ series: flows("RUS", "CHN", 2010, [30, 20, 300, 200]) });
  expect(partnerShare(index, "RUS", "WLD", 2010, settings).value).toEqual(missing("not-applicable"));
  expect(partnerShare(index, "RUS", "RUS", 2010, settings).value).toEqual(missing("not-applicable"));
  expect(() => partnerShare(index, "RUS", "XXX", 2010, settings)).toThrow('unknown actor "XXX"');
});

test("the alternatives are both sides' reports, and every claim also when it lost its dispute", () => {
  const series = [
    ...flows("RUS", "CHN", 2010, [30, 20, 300, 200]),
    flow("RUS", "CHN", 2010, 80, { reporter: "exporter" }),
    flow("CHN", "RUS", 2010, 20, { reporter: "importer" }),
    flow("RUS", "CHN", 2010, 55, { reporter: "importer" }),
    flow("CHN", "RUS", 2010, 45, { reporter: "exporter" }),
  ];
  const facts = [claim(0.3, { dispute: dispute(true) }), claim(0.4, { dispute: dispute(false) })];
  const found = tradeShareAlternatives(testIndex({ series, facts }), "RUS", "CHN", 2010);
  expect(found.map(({ value }) => value)).toEqual([0.1, 0.2, 0.2, 0.3, 0.4]);
  expect(found.map(({ basis }) => basis.length)).toEqual([4, 4, 4, 1, 1]);
});
