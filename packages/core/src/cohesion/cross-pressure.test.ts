import { describe, expect, test } from "vitest";
import { absence, flow, point, testIndex, treaty } from "../indicators/test-support.ts";
import type { SeriesPoint } from "../series.ts";
import type { ActorId } from "../units/ids.ts";
import { missing } from "../units/missing.ts";
import { crossPressure } from "./cross-pressure.ts";
import { defaultSettings } from "./settings.ts";

/** Trade of CHN in 2020: two-way values with partners out of 1,000 in all, so that shares are thousandths. */
const trade = (partners: Readonly<Record<ActorId, number>>): SeriesPoint[] => [
  flow("CHN", "WLD", 2020, 500),
  flow("WLD", "CHN", 2020, 500),
  ...Object.entries(partners).flatMap(([partner, value]) => [
    flow("CHN", partner, 2020, value / 2),
    flow(partner, "CHN", 2020, value / 2),
  ]),
];
const pressure = (series: SeriesPoint[], members: ActorId[], against: ActorId[], facts = testFacts) =>
  crossPressure(testIndex({ series, facts }), "CHN", { shape: "group", members, against }, 2020, defaultSettings);
const testFacts = [
  treaty(["CHN", "PRK"], "defence"),
  treaty(["CHN", "RUS"], "non-aggression"),
  treaty(["CHN", "USA"], "consultation"),
  absence("any-commitment", ["CHN", "JPN"], "2020"),
];

describe("cross-pressure in trade", () => {
  test("is the outside share of what both sides hold: 120 of 160", () => {
    const { trade: figure } = pressure(
      trade({ RUS: 30, PRK: 10, USA: 100, JPN: 20 }),
      ["RUS", "CHN", "PRK"],
      ["USA", "JPN"],
    );
    expect(figure).toMatchObject({ value: expect.closeTo(0.75, 12), coverage: 1 });
  });

  test("leaves unknown partners out and names them", () => {
    const { trade: figure } = pressure(trade({ RUS: 30, USA: 90 }), ["RUS", "CHN", "PRK"], ["USA", "JPN"]);
    expect(figure).toMatchObject({ value: expect.closeTo(0.75, 12), coverage: 0.5 });
    expect(figure.note).toContain("Unknown and left out: State PRK, State JPN.");
  });

  test("has no value when one side is wholly unknown, when there are no rivals, and when nobody trades", () => {
    expect(pressure(trade({ RUS: 30 }), ["RUS", "CHN"], ["USA"]).trade.value).toEqual(missing("no-fact"));
    expect(pressure(trade({ RUS: 30 }), ["RUS", "CHN"], []).trade.value).toEqual(missing("not-applicable"));
    expect(pressure(trade({ RUS: 0, USA: 0 }), ["RUS", "CHN"], ["USA"]).trade.value).toEqual(
      missing("zero-denominator"),
    );
  });
});

describe("a bloc listed with its members", () => {
  const all = trade({ RUS: 50, EU: 150, DEU: 60, FRA: 40, USA: 50 });

  test("counts once: the EU, and not Germany again", () => {
    const { trade: figure } = pressure(all, ["RUS", "CHN"], ["EU", "DEU", "USA"]);
    expect(figure.value).toBeCloseTo(200 / 250, 12);
    expect(pressure(all, ["RUS", "CHN"], ["EU", "USA"]).trade.value).toBe(figure.value);
  });

  test("is stood in for by its members when nothing is known of it", () => {
    const { trade: figure } = pressure(trade({ RUS: 50, DEU: 60, FRA: 40 }), ["RUS", "CHN"], ["EU", "DEU", "FRA"]);
    expect(figure).toMatchObject({ value: expect.closeTo(100 / 150, 12), coverage: 1 });
    expect(figure.note).toContain("counted by what is known of State DEU, State FRA.");
  });

  test("counts as one unknown when nothing is known of it or of its members", () => {
    const { trade: figure } = pressure(trade({ RUS: 50, USA: 50 }), ["RUS", "CHN"], ["EU", "DEU", "FRA", "USA"]);
    expect(figure).toMatchObject({ value: 0.5, coverage: expect.closeTo(2 / 3, 12) });
    expect(figure.note).toBe("Unknown and left out: European Union.");
  });

  test("counts without a member that is on the other side", () => {
    const { trade: figure } = pressure(all, ["RUS", "CHN", "DEU"], ["EU", "USA"]);
    expect(figure.value).toBeCloseTo((90 + 50) / (90 + 50 + 60 + 50), 12);
    expect(figure.note).toContain("European Union: counted without State DEU");
  });

  test("is left out of votes when a member is on the other side, because votes do not add up", () => {
    const votes = (["DEU", "EU", "RUS", "USA"] as const).flatMap((other) => {
      const [a = "", b = ""] = ["CHN", other].sort();
      return [point("unga.kappa", a, b, 2020, 0.5), point("unga.joint-roll-calls", a, b, 2020, 80)];
    });
    const { voting } = pressure(votes, ["RUS", "CHN", "DEU"], ["EU", "USA"]);
    expect(voting).toMatchObject({
      value: 0.5,
      note: expect.stringContaining("European Union: left out, because of State DEU"),
    });
  });
});

describe("cross-pressure in commitments and votes", () => {
  test("compares means, so that a longer list of rivals does not weigh by its length", () => {
    const { commitment } = pressure([], ["RUS", "CHN", "PRK"], ["USA", "JPN"]);
    expect(commitment.value).toBeCloseTo(0.125 / (0.125 + 0.6), 12);
    expect(commitment.coverage).toBe(1);
  });

  test("votes at or below chance are no pull", () => {
    const kappa = (other: ActorId, value: number) => {
      const [a = "", b = ""] = ["CHN", other].sort();
      return [point("unga.kappa", a, b, 2020, value), point("unga.joint-roll-calls", a, b, 2020, 80)];
    };
    const { voting } = pressure([...kappa("RUS", 0.6), ...kappa("USA", -0.4)], ["RUS", "CHN"], ["USA"]);
    expect(voting.value).toBe(0);
  });
});
