import { describe, expect, test } from "vitest";
import { crossPressure } from "../cohesion/cross-pressure.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import type { FactRecord } from "../facts/fact.ts";
import { concentrationFigure } from "../indicators/concentration.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { partnerRankFigure } from "../indicators/partner-rank.ts";
import { partnerShare } from "../indicators/partner-share.ts";
import { fact, flow, known, point, testInputs, unknown } from "../indicators/test-support.ts";
import type { SeriesPoint } from "../series.ts";
import { type Maybe, missing } from "../units/missing.ts";
import { applyScenario } from "./apply.ts";
import type { ChangeOf } from "./scenario.ts";

type Scaling = Omit<ChangeOf<"scale-flow">, "kind">;

/** Both ways of a pair, in billions of dollars say. */
const both = (a: string, b: string, out: number, back: number, options: Parameters<typeof flow>[4] = {}) => [
  flow(a, b, 2020, out, options),
  flow(b, a, 2020, back, options),
];
/** China trades 1,000 in all: 200 with the EU, of which 80 with Germany; 100 with the USA, 50 with Russia. */
const chinese = [
  ...both("CHN", "WLD", 500, 500),
  ...both("CHN", "EU", 100, 100),
  ...both("CHN", "DEU", 40, 40),
  ...both("CHN", "USA", 50, 50),
  ...both("CHN", "RUS", 30, 20),
];

function scaled(scaling: Scaling, series: SeriesPoint[], facts: FactRecord[] = []) {
  const premises = { inputs: testInputs({ series, facts }), settings: defaultSettings };
  const done = applyScenario(premises, { version: 1, changes: [{ kind: "scale-flow", ...scaling }] });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  const { inputs } = done.value;
  const recorded = (from: string, to: string, like: Partial<SeriesPoint> = {}): number | string | null | undefined => {
    const found = inputs.series.find(
      (p) =>
        p.indicator === "trade.flow" &&
        p.from === from &&
        p.to === to &&
        Object.entries(like).every(([key, value]) => p[key as keyof SeriesPoint] === value),
    );
    return found && (found.value ?? found.missing);
  };
  const index = indexInputs(inputs);
  return {
    ...done.value,
    index,
    recorded,
    facts: inputs.facts.map((record) => record.fact),
    shareOf: (partner: string, year = 2020): Maybe => partnerShare(index, "CHN", partner, year, defaultSettings).value,
  };
}
const half = (from: string, to: string, more: Partial<Scaling> = {}): Scaling => ({
  from,
  to,
  flow: "total",
  factor: 0.5,
  ...more,
});

describe("half of China's trade with the EU", () => {
  const outcome = scaled(half("CHN", "EU"), chinese);

  test("halves the flows with the EU and with each member, and takes what is lost off the totals, once", () => {
    expect([outcome.recorded("CHN", "EU"), outcome.recorded("EU", "CHN")]).toEqual([50, 50]);
    expect([outcome.recorded("CHN", "DEU"), outcome.recorded("DEU", "CHN")]).toEqual([20, 20]);
    expect([outcome.recorded("CHN", "WLD"), outcome.recorded("WLD", "CHN")]).toEqual([450, 450]);
    expect([outcome.recorded("CHN", "USA"), outcome.recorded("RUS", "CHN")]).toEqual([50, 20]);
  });

  test("moves every share of China: the EU from 200 to 100 of 900, Russia from 50 of 1,000 to 50 of 900", () => {
    expect(outcome.shareOf("EU")).toBeCloseTo(100 / 900, 12);
    expect(outcome.shareOf("RUS")).toBeCloseTo(50 / 900, 12);
  });

  test("lowers China's cross-pressure from 300 of 350 to 200 of 250", () => {
    const group = { shape: "group", members: ["RUS", "CHN"], against: ["EU", "USA"] } as const;
    const pressure = (index: ReturnType<typeof indexInputs>) =>
      crossPressure(index, "CHN", group, 2020, defaultSettings).trade.value;
    expect(pressure(indexInputs(testInputs({ series: chinese })))).toBeCloseTo(300 / 350, 12);
    expect(pressure(outcome.index)).toBeCloseTo(200 / 250, 12);
  });

  test("marks what it moved, and nothing else", () => {
    const flags = outcome.inputs.series.map(({ to, from, flag }) => [from, to, flag]);
    expect(flags.filter(([, , flag]) => flag === "hypothetical")).toHaveLength(6);
    expect(flags).toContainEqual(["CHN", "USA", null]);
  });
});

describe("which flows hold a scaled pair's", () => {
  test("trade with a member is part of the trade with its bloc: 100 falls to 80, 500 to 480", () => {
    const { recorded } = scaled(half("CHN", "DEU"), chinese);
    expect([recorded("CHN", "DEU"), recorded("CHN", "EU"), recorded("CHN", "WLD")]).toEqual([20, 80, 480]);
  });

  test("the partner's own totals lose as much", () => {
    const { recorded } = scaled(half("CHN", "DEU"), [
      ...chinese,
      ...both("DEU", "WLD", 300, 200),
      ...both("EU", "WLD", 900, 800),
    ]);
    expect([recorded("DEU", "WLD"), recorded("WLD", "DEU")]).toEqual([280, 180]);
    expect([recorded("EU", "WLD"), recorded("WLD", "EU")]).toEqual([880, 780]);
  });

  test("a bloc that is not recorded is the sum of its members, when each of them is recorded", () => {
    const members = [...both("CHN", "WLD", 500, 500), ...both("CHN", "DEU", 40, 40), ...both("CHN", "FRA", 20, 10)];
    expect(scaled(half("CHN", "EU"), members).recorded("CHN", "WLD")).toBe(470);
    const one = members.filter(({ from, to }) => from !== "FRA" && to !== "FRA");
    const { recorded, shareOf } = scaled(half("CHN", "EU"), one);
    expect(recorded("CHN", "DEU")).toBe(20);
    expect(recorded("CHN", "WLD")).toBe("not-recomputable");
    expect(shareOf("DEU")).toEqual(missing("not-recomputable"));
  });

  test("membership is that of the year: in 1990 nobody is a member of a bloc founded in 1993", () => {
    const early = chinese.map((p) => ({ ...p, year: 1990 }));
    const { recorded } = scaled(half("CHN", "EU"), early);
    expect([recorded("CHN", "EU"), recorded("CHN", "DEU"), recorded("CHN", "WLD")]).toEqual([50, 40, 450]);
  });

  test("a total that an unrecorded flow is taken from is not known any more", () => {
    expect(scaled(half("CHN", "JPN"), chinese).recorded("CHN", "WLD")).toBe("not-recomputable");
  });

  test("a part that is larger than its whole leaves the whole disputed", () => {
    const odd = [...both("CHN", "WLD", 500, 500), ...both("CHN", "RUS", 600, 20)];
    expect(scaled(half("CHN", "RUS"), odd).recorded("CHN", "WLD")).toBe("disputed");
    expect(scaled(half("CHN", "RUS"), odd).recorded("WLD", "CHN")).toBe(490);
  });

  test("all trade of a state with the world: its own shares stay, its partners' shares of it fall", () => {
    const series = [...chinese, ...both("USA", "WLD", 400, 600)];
    const { recorded, shareOf, index } = scaled(half("CHN", "WLD"), series);
    expect([recorded("CHN", "WLD"), recorded("CHN", "USA"), recorded("WLD", "USA")]).toEqual([250, 25, 575]);
    expect(shareOf("USA")).toBeCloseTo(0.1, 12);
    expect(partnerShare(index, "USA", "CHN", 2020, defaultSettings).value).toBeCloseTo(50 / 950, 12);
  });
});

describe("flow, years, reports", () => {
  test("exports alone are the way out", () => {
    const { recorded } = scaled(half("CHN", "EU", { flow: "exports" }), chinese);
    expect([recorded("CHN", "EU"), recorded("EU", "CHN")]).toEqual([50, 100]);
    expect([recorded("CHN", "WLD"), recorded("WLD", "CHN")]).toEqual([450, 500]);
  });

  test("imports of one are exports of the other", () => {
    const imports = scaled(half("CHN", "EU", { flow: "imports" }), chinese).inputs.series;
    expect(scaled(half("EU", "CHN", { flow: "exports" }), chinese).inputs.series).toEqual(imports);
  });

  test("years outside the limits stay", () => {
    expect(scaled(half("CHN", "EU", { years: { from: 2021 } }), chinese).inputs.series).toEqual(chinese);
    expect(scaled(half("CHN", "EU", { years: { to: 2019 } }), chinese).inputs.series).toEqual(chinese);
    expect(scaled(half("CHN", "EU", { years: { from: 2020, to: 2020 } }), chinese).recorded("CHN", "EU")).toBe(50);
  });

  test("each report of each data set, its total less what the same reporter and data set have of the pair", () => {
    const told = (reporter: "exporter" | "importer", dataset: string, pair: number) => [
      flow("CHN", "WLD", 2020, 500, { reporter, dataset }),
      flow("CHN", "EU", 2020, pair, { reporter, dataset }),
    ];
    const series = [...told("exporter", "one", 100), ...told("importer", "one", 120), ...told("exporter", "two", 60)];
    const { recorded } = scaled(half("CHN", "EU"), series);
    expect(recorded("CHN", "WLD", { reporter: "exporter", dataset: "one" })).toBe(450);
    expect(recorded("CHN", "WLD", { reporter: "importer", dataset: "one" })).toBe(440);
    expect(recorded("CHN", "WLD", { reporter: "exporter", dataset: "two" })).toBe(470);
  });

  test("a factor of 1 changes nothing, not even what it could not work out again", () => {
    const ranked = [...chinese, point("trade.partner-hhi", "CHN", null, 2020, 0.1)];
    const { inputs } = scaled(half("CHN", "JPN", { factor: 1 }), ranked);

    expect(inputs.series).toBe(ranked);
  });
});

describe("ranks, concentration and partners", () => {
  const carried = ["CHN", "DEU", "USA"].flatMap((state) => [
    point("trade.partner-rank", state, "RUS", 2020, 6, { part: "total" }),
    point("trade.partner-hhi", state, null, 2020, 0.1),
    point("trade.partner-count", state, null, 2020, 150),
  ]);
  const left = (scaling: Scaling) => {
    const { inputs } = scaled(scaling, [...chinese, ...carried]);
    return inputs.series
      .filter(({ indicator, value }) => indicator !== "trade.flow" && value !== null)
      .map(({ from, indicator }) => `${from} ${indicator.replace("trade.partner-", "")}`);
  };

  test("of the two sides are missing with the reason; a count stays until all trade ends", () => {
    const { index } = scaled(half("CHN", "EU"), [...chinese, ...carried]);
    expect(partnerRankFigure(index, "CHN", "RUS", 2020, defaultSettings).value).toEqual(missing("not-recomputable"));
    expect(concentrationFigure(index, "DEU", 2020, defaultSettings).value).toEqual(missing("not-recomputable"));
    expect(left(half("CHN", "EU"))).toEqual(["CHN count", "DEU count", "USA rank", "USA hhi", "USA count"]);
    expect(left(half("CHN", "EU", { factor: 0 }))).toEqual(["USA rank", "USA hhi", "USA count"]);
  });

  test("of a state all of whose trade is scaled alike stay", () => {
    expect(left(half("CHN", "WLD"))).toContain("CHN rank");
    expect(left(half("CHN", "WLD"))).not.toContain("USA rank");
    expect(left(half("CHN", "WLD", { factor: 0 }))).not.toContain("CHN rank");
  });

  test("concentration is worked out again where the carried flows are the whole of the trade", () => {
    const whole = [
      ...both("CHN", "WLD", 100, 100),
      ...both("CHN", "RUS", 50, 50),
      ...both("CHN", "USA", 50, 50),
      point("trade.partner-hhi", "CHN", null, 2020, 0.5),
    ];
    const { index } = scaled(half("CHN", "RUS"), whole);
    expect(concentrationFigure(index, "CHN", 2020, defaultSettings).value).toBeCloseTo(1 / 9 + 4 / 9, 12);
  });
});

describe("published figures", () => {
  const claim = { flow: "total", year: 2023, firstPublisher: "Customs" } as const;
  const share = (from: string, to: string, value: number, more: object = {}) =>
    fact("trade-share", { ...claim, from, to, share: known(value), ...more });
  const value = (from: string, to: string, usd: number, more: object = {}) =>
    fact("trade-value", { ...claim, from, to, valueUsd: known(usd), ...more });
  const rank = (from: string, to: string, place: number, more: object = {}) =>
    fact("trade-rank", { ...claim, from, to, rank: known(place), ...more });
  const outcome = (scaling: Scaling, ...facts: FactRecord[]) => scaled(scaling, [], facts).facts;

  test("a share of the pair: 40 of 100 becomes 20 of 80, its sources fall away, and its words say so", () => {
    const published = share("RUS", "CHN", 0.4);
    const { inputs, hypothetical } = scaled(half("RUS", "CHN"), [], [published]);
    expect(inputs.facts).toMatchObject([
      {
        fact: { share: { state: "known", value: 0.25 }, firstPublisher: "a what-if, from the figure of Customs" },
        evidence: [],
      },
    ]);
    expect(hypothetical).toEqual(new Set([published.fact.id]));
    expect(published.evidence).toHaveLength(1);
  });

  test("shares of other partners grow with what is left: 10 of 100 becomes 10 of 80", () => {
    const facts = outcome(half("CHN", "RUS"), share("RUS", "CHN", 0.4), share("RUS", "IND", 0.1));
    expect(facts).toMatchObject([{ share: { value: 0.25 } }, { share: { value: 0.125 } }]);
  });

  test("an unknown part leaves shares of other partners unknown, with the reason", () => {
    expect(outcome(half("RUS", "PRK"), share("RUS", "CHN", 0.4))).toMatchObject([
      { share: { state: "unknown", reason: expect.stringContaining("what-if") } },
    ]);
  });

  test("values: the pair's is halved, told from either side; the total loses what the published share says", () => {
    const facts = outcome(
      half("RUS", "CHN"),
      share("RUS", "CHN", 0.4),
      value("RUS", "CHN", 40),
      value("CHN", "RUS", 44),
      value("RUS", "WLD", 100),
    );
    expect(facts).toMatchObject([
      {},
      { valueUsd: { value: 20 } },
      { valueUsd: { value: 22 } },
      { valueUsd: { value: 80 } },
    ]);
  });

  test("without a share the total loses what a published value is of it", () => {
    const facts = outcome(half("RUS", "CHN"), value("RUS", "CHN", 40), value("RUS", "WLD", 100));
    expect(facts).toMatchObject([{}, { valueUsd: { value: 80 } }]);
  });

  test("exports alone: two-way trade of 40 with exports of 30 becomes 25", () => {
    const facts = outcome(
      half("RUS", "CHN", { flow: "exports" }),
      value("RUS", "CHN", 40),
      value("RUS", "CHN", 30, { flow: "exports" }),
      value("RUS", "CHN", 10, { flow: "imports" }),
      value("CHN", "RUS", 30, { flow: "imports" }),
    );
    expect(facts).toMatchObject([
      { valueUsd: { value: 25 } },
      { valueUsd: { value: 15 } },
      { valueUsd: { value: 10 } },
      { valueUsd: { value: 15 } },
    ]);
  });

  test("a member of a scaled bloc moves with it: 10 of 100 becomes 5 of 90 when the EU had 20", () => {
    const facts = outcome(half("CHN", "EU"), share("CHN", "EU", 0.2), share("CHN", "DEU", 0.1));
    expect(facts).toMatchObject([{ share: { value: 0.1 / 0.9 } }, { share: { value: 0.05 / 0.9 } }]);
  });

  test("a bloc with a scaled member loses the member's part, where values tell it", () => {
    const facts = outcome(half("CHN", "DEU"), value("CHN", "EU", 200), value("CHN", "DEU", 80));
    expect(facts).toMatchObject([{ valueUsd: { value: 160 } }, { valueUsd: { value: 40 } }]);
  });

  test("the part of a total may come from the series of that year", () => {
    const { facts } = scaled(half("CHN", "EU"), chinese, [
      share("CHN", "USA", 0.1, { year: 2020 }),
      value("CHN", "WLD", 1000, { year: 2020 }),
    ]);
    expect(facts).toMatchObject([{ share: { value: 0.1 / 0.9 } }, { valueUsd: { value: 900 } }]);
  });

  test("ranks of the two sides become unknown, others stay", () => {
    const facts = outcome(half("RUS", "CHN"), rank("RUS", "CHN", 1), rank("CHN", "USA", 1), rank("USA", "CHN", 2));
    expect(facts).toMatchObject([
      { rank: { state: "unknown" } },
      { rank: { state: "unknown" } },
      { rank: { value: 2 } },
    ]);
    const exports = outcome(half("RUS", "CHN", { flow: "exports" }), rank("RUS", "CHN", 1, { flow: "imports" }));
    expect(exports).toMatchObject([{ rank: { value: 1 } }]);
  });

  test("what is unknown, of another year, of other actors or of goods alone stays as published", () => {
    const facts = [
      fact("trade-share", { ...claim, from: "RUS", to: "CHN", share: unknown }),
      share("RUS", "CHN", 0.3, { year: 2019 }),
      share("USA", "JPN", 0.1),
      fact("sector-share", {
        from: "RUS",
        to: "CHN",
        year: 2023,
        sector: "Energy",
        bound: "exact",
        share: known(0.7),
        firstPublisher: "Customs",
      }),
    ];
    const { inputs, hypothetical } = scaled(half("RUS", "CHN", { years: { from: 2020 } }), [], facts);
    expect(inputs.facts).toEqual(facts);
    expect(hypothetical.size).toBe(0);
  });

  test("a share of a trade that has ended altogether is unknown", () => {
    expect(outcome(half("PRK", "CHN", { factor: 0 }), share("PRK", "CHN", 1))).toMatchObject([
      { share: { state: "unknown" } },
    ]);
  });

  test("twice the half is as published, also when the figure's words were changed in between", () => {
    const premises = { inputs: testInputs({ facts: [share("RUS", "CHN", 0.4)] }), settings: defaultSettings };
    const times = (factor: number) => ({ kind: "scale-flow", ...half("RUS", "CHN", { factor }) }) as const;
    const done = applyScenario(premises, { version: 1, changes: [times(0.5), times(2)] });
    expect(done).toMatchObject({
      ok: true,
      value: {
        inputs: {
          facts: [{ fact: { share: { value: 0.4 }, firstPublisher: "a what-if, from the figure of Customs" } }],
        },
      },
    });
  });
});
