import { Actor } from "@entente/core/actors";
import { groupCohesion } from "@entente/core/cohesion/group";
import { cohesionDoubt } from "@entente/core/cohesion/range";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { publishedSampling } from "@entente/core/doubt/range-figures";
import { FactRecord } from "@entente/core/facts/fact";
import { expect, test } from "vitest";
import { answerOf } from "./answer.ts";
import { viewContext } from "./context.ts";
import { doubtView } from "./doubt.ts";
import { scenarioIn } from "./scenario-address.ts";
import { MOST_SEARCHED, turningView } from "./turning.ts";

const state = (id: string) => Actor.parse({ kind: "state", id, name: `State ${id}`, valid: "1816/.." });
const treaty = (id: string, parties: string[], type: string, confidence = "high") =>
  FactRecord.parse({
    fact: {
      kind: "treaty",
      id,
      title: `Treaty ${id}`,
      valid: "2000/..",
      confidence,
      parties,
      obligations: [{ type, trigger: "unknown" }],
      identifiers: [],
    },
    evidence: [{ source: "s", locator: "p. 1", stance: "supports" }],
  });
const context = viewContext(
  {
    actors: ["AAA", "BBB", "CCC"].map(state),
    facts: [
      treaty("ab", ["AAA", "BBB"], "consultation"),
      treaty("ac", ["AAA", "CCC"], "defence"),
      treaty("bc", ["BBB", "CCC"], "defence", "low"),
    ],
    series: [],
  },
  [],
);
const members = ["AAA", "BBB", "CCC"];
const { index, settings, names } = context;
const group = groupCohesion(index, { members, against: [], year: 2020 }, settings);
const { range, stability } = cohesionDoubt(index, group.dyads, settings, publishedSampling);

test("the weakest pair, how often it is, and what hangs on one part", () => {
  const view = doubtView(group, stability, settings, names);
  expect(view.stable).toMatch(/^State AAA – State BBB is the weakest pair in 9\d\u00a0% of 1,000 draws; next is State/);
  expect(view.ranks[0]).toMatchObject({ pair: "State AAA – State BBB", ranks: "1" });
  const left = view.withoutDimensions.find(({ key }) => key === "commitment");
  expect(left).toMatchObject({ value: "unknown", difference: "—", weakest: "not known" });
  expect(left?.why).not.toBe("");
  expect(view.withoutMembers.map(({ label, value }) => [label, value])).toEqual([
    ["State AAA", "0.80"],
    ["State BBB", "0.80"],
    ["State CCC", "0.25"],
  ]);
});

test("which facts turn the verdict, with the what-if that shows it", () => {
  const rows = turningView(context, group);
  const shape = rows?.find(({ aspect }) => aspect === "shape");
  expect(shape).toMatchObject({ says: "a chain", turned: { becomes: "not known" } });
  expect(shape?.turned?.facts).toEqual([{ id: "bc", title: "Treaty bc", confidence: "low" }]);
  expect(scenarioIn(shape?.turned?.search ?? "").scenario.changes).toEqual([{ kind: "remove-fact", id: "bc" }]);
  const many = { ...group, members: Array.from({ length: MOST_SEARCHED + 1 }, (_, i) => `M${i}`) };
  expect(turningView(context, many)).toBeNull();
});

test("the answer carries its bounds", () => {
  const { bounds } = answerOf(group, range, names);
  expect(bounds?.text).toBe("0.10–0.94");
  expect(defaultSettings.weights.commitment).toBe(1);
});
