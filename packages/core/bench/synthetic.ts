import type { Actor } from "../src/actors.ts";
import { type Fact, FactRecord } from "../src/facts/fact.ts";
import type { Inputs } from "../src/inputs.ts";
import { type SeriesIndicator, SeriesPoint, seriesIndicators } from "../src/series.ts";
import { type ActorId, dyadsOf } from "../src/units/ids.ts";

/** Made-up states with as many facts and figures a dyad as the founding case has. They serve to measure time, and nothing else. */

export const YEAR = 2024;
const PARTS_OF_WORLD = 100;

export const syntheticMembers = (count: number): ActorId[] =>
  Array.from({ length: count }, (_, i) => `S${String(i).padStart(2, "0")}`);

export function syntheticInputs(members: readonly ActorId[]): Inputs {
  const dyads = dyadsOf(members);
  return {
    actors: [...members.map(state), { kind: "aggregate", id: "WLD", name: "World", valid: "1816/..", codes: [] }],
    facts: dyads.flatMap(([a, b], i) => factsOf(a, b, i)),
    series: [...dyads.flatMap(([a, b], i) => dyadSeries(a, b, i)), ...members.flatMap(stateSeries), ...world()],
  };
}

const state = (id: ActorId): Actor => ({ kind: "state", id, name: `State ${id}`, valid: "1816/..", codes: [] });

function factsOf(a: ActorId, b: ActorId, i: number): FactRecord[] {
  const confidence = (["high", "moderate", "low"] as const)[i % 3] ?? "high";
  const made = (n: number, fields: object): FactRecord => {
    const id = `fact-${a.toLowerCase()}-${b.toLowerCase()}-${n}`;
    const common = { id, title: `A fact of ${a} and ${b}`, valid: `${1960 + ((i * 7 + n) % 60)}/..`, confidence };
    return FactRecord.parse({
      fact: { ...common, ...fields },
      evidence: [{ source: "made-up", locator: "p. 1", stance: "supports" }],
    });
  };
  const type = (["defence", "non-aggression", "consultation"] as const)[i % 3] ?? "defence";
  const past = (n: number) => ({ valid: `${1965 + ((i * 11 + n * 5) % 58)}` });
  const treaty = {
    kind: "treaty",
    parties: [a, b],
    obligations: [{ type, trigger: "conditional" }],
  } satisfies Partial<Fact>;
  return [
    made(0, treaty),
    made(1, { ...treaty, obligations: [{ type: "consultation", trigger: "unknown" }] }),
    ...[2, 3, 4, 5].map((n) =>
      made(n, {
        kind: "friction",
        from: a,
        to: b,
        mutual: n % 2 === 0,
        form: "sanctions",
        severity: (n % 5) + 1,
        ...past(n),
      }),
    ),
    ...[6, 7, 8].map((n) =>
      made(n, { kind: "support", from: b, to: a, form: "political", severity: (n % 5) + 1, ...past(n) }),
    ),
  ];
}

function point(
  indicator: SeriesIndicator,
  from: ActorId,
  to: ActorId | null,
  value: number,
  more: Partial<SeriesPoint> = {},
): SeriesPoint {
  return SeriesPoint.parse({
    dataset: "made-up",
    indicator,
    from,
    to,
    part: null,
    year: YEAR,
    value,
    unit: seriesIndicators[indicator].unit,
    reporter: indicator === "trade.flow" ? "exporter" : "computed",
    missing: null,
    flag: null,
    ...more,
  });
}

function dyadSeries(a: ActorId, b: ActorId, i: number): SeriesPoint[] {
  const there = 1e9 * (1 + (i % 17));
  const back = 1e9 * (1 + (i % 11));
  return [
    point("trade.flow", a, b, there),
    point("trade.flow", a, b, there * 1.1, { reporter: "importer" }),
    point("trade.flow", b, a, back),
    point("trade.flow", b, a, back * 1.07, { reporter: "importer" }),
    point("unga.kappa", a, b, ((i % 21) - 5) / 20),
    point("unga.joint-roll-calls", a, b, 70 + (i % 20)),
    point("igo.joint", a, b, 10 + (i % 30)),
  ];
}

const stateSeries = (id: ActorId): SeriesPoint[] => [
  point("trade.flow", id, "WLD", 400e9),
  point("trade.flow", "WLD", id, 380e9),
  point("igo.memberships", id, null, 60),
];

const world = (): SeriesPoint[] =>
  Array.from({ length: PARTS_OF_WORLD + 1 }, (_, p) =>
    point("world.interdependence-quantile", "WLD", null, (p / PARTS_OF_WORLD) ** 4, {
      part: `p${String(p).padStart(2, "0")}`,
    }),
  );
