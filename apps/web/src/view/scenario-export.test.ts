import type { Scenario } from "@entente/core/scenario/scenario";
import { expect, test } from "vitest";
import type { FigureView } from "./figure-view.ts";
import { type Exported, exportJson, exportMarkdown, exportName, exportRows } from "./scenario-export.ts";

const figure = (value: number | null, text: string): FigureView => ({
  address: "group-cohesion:RUS-CHN~USA:2024",
  value,
  text,
  why: value === null ? "no fact" : "",
  coverage: 1,
  dataYear: null,
  note: "",
});
const scenario: Scenario = {
  version: 1,
  name: "Half | of *it*",
  changes: [{ kind: "scale-flow", from: "CHN", to: "USA", flow: "total", factor: 0.5 }],
};
const exported: Exported = {
  release: "0123456789abcdef",
  group: { members: ["RUS", "CHN"], against: ["USA"], outside: [] },
  year: 2024,
  address: "https://entente.example/g/RUS-CHN~USA/2024?scenario=saved.0123456789abcdef",
  scenario,
  view: {
    sentence: "Cohesion 0.30 as published, 0.35 in this scenario (+0.050).",
    difference: 0.05,
    comparisons: [
      {
        key: "a",
        label: "Cohesion",
        base: figure(0.3, "0.30"),
        scenario: figure(0.35, "0.35"),
        difference: "+0.050",
        moved: true,
        scale: [0, 1],
      },
      {
        key: "b",
        label: "Spread",
        base: figure(null, "unknown"),
        scenario: figure(0, "0.00"),
        difference: "—",
        moved: true,
        scale: [0, 1],
      },
    ],
  },
  structure: {
    camps: {
      rows: [
        {
          key: "frustration-index",
          label: "Frustration index",
          base: figure(1, "1"),
          scenario: figure(0, "0"),
          difference: "−1",
          moved: true,
          scale: [0, 1],
        },
      ],
      turned: [{ a: "RUS", b: "CHN", before: 0, after: 1 }],
      base: { camps: [["RUS"], ["USA"]], apart: ["CHN"], exact: true },
      scenario: { camps: [["RUS", "CHN"], ["USA"]], apart: [], exact: true },
    },
    bound: [
      {
        state: "CHN",
        attacked: "RUS",
        attacker: "USA",
        before: { standing: "unknown", toAttacked: [], toAttacker: [], doubtful: false },
        after: {
          standing: "attacked",
          toAttacked: [{ type: "defence", trigger: "automatic" }],
          toAttacker: [],
          doubtful: false,
        },
      },
    ],
  },
  ranges: { base: { low: 0.2, median: 0.3, high: 0.4 }, scenario: { missing: "no-fact" } },
  names: (id) => id,
  titles: () => undefined,
};

test("every row of a table says that it is hypothetical; an unknown figure is empty, a zero is 0", () => {
  const [head, ...rows] = exportRows(exported);
  expect(head?.[0]).toBe("status");
  expect(rows.map((row) => [row[0], row[3], row[4]])).toEqual([
    ["hypothetical", 0.3, 0.35],
    ["hypothetical", "", 0],
    ["hypothetical", 1, 0],
    ["hypothetical", "Not known to be bound", "Bound to help: to defend it, by itself"],
  ]);
  expect(rows[3]?.[1]).toBe("CHN (RUS, if attacked by USA)");
  expect(rows[0]?.[5]).toBeCloseTo(0.05, 12);
  expect(rows[1]?.[5]).toBe("");
});

test("JSON and Markdown say it first, and carry the whole scenario", () => {
  const json = JSON.parse(exportJson(exported));
  expect(json).toMatchObject({ hypothetical: true, scenario, release: exported.release, year: 2024 });
  const text = exportMarkdown(exported);
  expect(text.split("\n")[0]).toBe("# Hypothetical: Half \\| of \\*it\\*");
  expect(text).toContain("nine draws in ten put cohesion at 0.20–0.40 as published and at unknown in the scenario");
  expect(text).toContain("1. Trade of CHN with USA: 50\u00a0%");
  expect(text).toContain("| Frustration index | 1 | 0 | −1 |");
  expect(text).toContain(
    "| RUS, if attacked by USA | CHN | Not known to be bound | Bound to help: to defend it, by itself |",
  );
  expect(json.twoCamps.rows).toMatchObject([{ figure: "Frustration index", asPublished: 1, scenario: 0 }]);
  expect(json.boundDifferently).toMatchObject([{ states: ["CHN"], attacked: ["RUS"], attackers: ["USA"] }]);
});

test("what is still being worked out is no part of an export, and never an empty account", () => {
  const early = { ...exported, structure: undefined };
  expect(exportRows(early)).toHaveLength(3);
  expect(JSON.parse(exportJson(early))).toMatchObject({ twoCamps: null, boundDifferently: null });
  expect(exportMarkdown(early)).not.toContain("bound differently");
});

test("the name of a file says it too, and is one that every system takes", () => {
  expect(exportName(exported, "csv")).toBe("hypothetical-rus-chn_usa-2024-0123456789abcdef.csv");
});
