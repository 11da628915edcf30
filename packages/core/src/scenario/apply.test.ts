import { describe, expect, test } from "vitest";
import { groupCohesion } from "../cohesion/group.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import { Fact } from "../facts/fact.ts";
import { indexInputs } from "../indicators/index-inputs.ts";
import { absence, dispute, fact, friction, known, testInputs, treaty } from "../indicators/test-support.ts";
import { applyScenario } from "./apply.ts";
import type { Change } from "./scenario.ts";

const pact = treaty(["CHN", "PRK"], "defence");
const talks = treaty(["RUS", "CHN"], "consultation");
const clash = friction("RUS", "CHN", 4, "1969-03-02");
const searched = absence("common-instrument", ["RUS", "CHN", "PRK"], "2024");
const inputs = testInputs({ facts: [pact, talks, clash, searched] });
const question = { members: ["RUS", "CHN", "PRK"], against: [], year: 2024 };

const trilateral: Change = {
  kind: "add-fact",
  fact: Fact.parse({
    kind: "treaty",
    id: "hypothetical.defence-rus-chn-prk",
    title: "A defence treaty of all three",
    valid: "2024/..",
    confidence: "high",
    parties: ["RUS", "CHN", "PRK"],
    obligations: [{ type: "defence", trigger: "conditional" }],
  }),
};

const apply = (...changes: Change[]) => applyScenario({ inputs, settings: defaultSettings }, { version: 1, changes });
const applied = (...changes: Change[]) => {
  const done = apply(...changes);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
  return done.value;
};
const refused = (...changes: Change[]) => {
  const done = apply(...changes);
  return done.ok ? [] : done.error;
};
const groupOf = (...changes: Change[]) => {
  const { inputs: changed, settings } = applied(...changes);
  return groupCohesion(indexInputs(changed), question, settings);
};

test("a defence treaty of Russia, China and North Korea makes multilaterality 1 and the shape a clique", () => {
  const base = groupOf();
  expect(base.multilaterality.value).toBe(0);
  expect(base.shape.kind).toBe("unknown");
  const after = groupOf(trilateral);
  expect(after.multilaterality.value).toBe(1);
  expect(after.shape).toMatchObject({ kind: "clique", unknown: [] });
  expect(applied(trilateral).hypothetical).toEqual(new Set(["hypothetical.defence-rus-chn-prk"]));
});

test("an empty scenario hands back the very inputs and settings", () => {
  const { inputs: same, settings, hypothetical } = applied();
  expect(same).toBe(inputs);
  expect(settings).toBe(defaultSettings);
  expect(hypothetical.size).toBe(0);
});

describe("removing and altering a fact", () => {
  test("a removed treaty binds no longer", () => {
    const { facts } = applied({ kind: "remove-fact", id: pact.fact.id }).inputs;
    expect(facts).toEqual([talks, clash, searched]);
  });

  test("altered fields are exchanged, the rest stays, and the sources no longer stand behind it", () => {
    const done = applied({ kind: "alter-fact", id: clash.fact.id, fields: { severity: 5 } });
    expect(done.inputs.facts[2]).toEqual({ fact: { ...clash.fact, severity: 5 }, evidence: [] });
    expect(done.hypothetical).toEqual(new Set([clash.fact.id]));
    expect(done.inputs.series).toBe(inputs.series);
  });

  test("null takes an optional field away", () => {
    const one = fact("trade-share", {
      from: "RUS",
      to: "CHN",
      flow: "total",
      year: 2023,
      share: known(0.3),
      firstPublisher: "Customs",
      dispute: dispute(false),
    });
    const premises = { inputs: testInputs({ facts: [one] }), settings: defaultSettings };
    const change: Change = { kind: "alter-fact", id: one.fact.id, fields: { dispute: null } };
    const done = applyScenario(premises, { version: 1, changes: [change] });
    expect(done).toMatchObject({ ok: true });
    expect(done.ok && done.value.inputs.facts[0]?.fact).not.toHaveProperty("dispute");
  });

  test("changes build on each other in their order", () => {
    const id = "hypothetical.defence-rus-chn-prk";
    const obligations = [{ type: "consultation", trigger: "unknown" }];
    const group = groupOf(trilateral, { kind: "alter-fact", id, fields: { obligations } });
    expect(group.multilaterality.value).toBe(1);
    expect(group.dyads[0]?.commitment.rung).toBe("consultation");
    expect(refused({ kind: "alter-fact", id, fields: { obligations } }, trilateral)).toMatchObject([
      { path: "changes.0.id", found: id },
    ]);
  });
});

describe("refusals name the change and the field", () => {
  test.each<[string, Change[], { path: string; found?: unknown }]>([
    ["an unknown fact to remove", [{ kind: "remove-fact", id: "nobody" }], { path: "changes.0.id", found: "nobody" }],
    [
      "a fact removed twice",
      [
        { kind: "remove-fact", id: pact.fact.id },
        { kind: "remove-fact", id: pact.fact.id },
      ],
      { path: "changes.1.id" },
    ],
    ["a fact added twice", [trilateral, trilateral], { path: "changes.1.fact.id" }],
    [
      "a party that there is not",
      [{ kind: "alter-fact", id: pact.fact.id, fields: { parties: ["CHN", "XXX"] } }],
      { path: "changes.0.fields", found: "XXX" },
    ],
    [
      "a severity out of bounds",
      [{ kind: "alter-fact", id: clash.fact.id, fields: { severity: 9 } }],
      { path: "changes.0.fields.severity", found: "9" },
    ],
    [
      "a field that this kind of fact does not have",
      [{ kind: "alter-fact", id: clash.fact.id, fields: { parties: ["RUS", "CHN"] } }],
      { path: "changes.0.fields", found: "parties" },
    ],
    [
      "trade of an actor that there is not",
      [{ kind: "scale-flow", from: "CHN", to: "XXX", flow: "total", factor: 0.5 }],
      { path: "changes.0.to", found: "XXX" },
    ],
    [
      "trade of an organisation",
      [{ kind: "scale-flow", from: "CHN", to: "SCO", flow: "total", factor: 0.5 }],
      { path: "changes.0.to", found: "SCO" },
    ],
    [
      "trade of a bloc with its member",
      [{ kind: "scale-flow", from: "EU", to: "DEU", flow: "total", factor: 0.5 }],
      { path: "changes.0.to", found: "DEU" },
    ],
    [
      "trade of a bloc with the world",
      [{ kind: "scale-flow", from: "EU", to: "WLD", flow: "total", factor: 0.5 }],
      { path: "changes.0.from", found: "EU" },
    ],
  ])("%s", (_, changes, issue) => {
    expect(refused(...changes)).toContainEqual(expect.objectContaining(issue));
  });

  test("weights that are all 0 at the end, but not on the way", () => {
    const zero = Object.keys(defaultSettings.weights).map(
      (dimension): Change => ({
        kind: "set-weight",
        dimension: dimension as keyof typeof defaultSettings.weights,
        value: 0,
      }),
    );
    expect(refused(...zero)).toMatchObject([{ path: "changes", expected: "at least one weight above 0" }]);
    expect(applied(...zero, { kind: "set-weight", dimension: "trade", value: 2 }).settings.weights.trade).toBe(2);
  });

  test("two claims in use in one dispute at the end, but not on the way", () => {
    const claim = (inUse: boolean, value: number) =>
      fact("trade-rank", {
        from: "CHN",
        to: "RUS",
        flow: "total",
        year: 2023,
        rank: known(value),
        firstPublisher: "Customs",
        dispute: dispute(inUse),
      });
    const [won, lost] = [claim(true, 4), claim(false, 6)];
    const premises = { inputs: testInputs({ facts: [won, lost] }), settings: defaultSettings };
    const use = (id: string, inUse: boolean): Change => ({
      kind: "alter-fact",
      id,
      fields: { dispute: dispute(inUse) },
    });
    const run = (...changes: Change[]) => applyScenario(premises, { version: 1, changes });
    expect(run(use(lost.fact.id, true))).toMatchObject({ ok: false, error: [{ path: "changes" }] });
    expect(run(use(lost.fact.id, true), use(won.fact.id, false)).ok).toBe(true);
  });

  test("every fault is told at once", () => {
    const faults = refused({ kind: "remove-fact", id: "nobody" }, { kind: "remove-fact", id: "no-one" });
    expect(faults.map(({ path }) => path)).toEqual(["changes.0.id", "changes.1.id"]);
  });
});
