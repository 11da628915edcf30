import type { Change, Scenario } from "@entente/core/scenario/scenario";
import { describe, expect, test } from "vitest";
import { scenarioIn, searchWith, searchWithSaved } from "./scenario-address.ts";
import { changeKey, emptyScenario, hasChange, withChange, withoutChange } from "./scenario-changes.ts";

const half: Change = { kind: "scale-flow", from: "CHN", to: "EU", flow: "total", factor: 0.5 };
const none: Change = { ...half, factor: 0 };
const weight: Change = { kind: "set-weight", dimension: "trade", value: 2 };
const scenario: Scenario = { version: 1, changes: [half, weight] };

describe("the address", () => {
  test("gives back the scenario it was given, beside what else it holds", () => {
    const { search, problem } = searchWith("?view=wide", scenario);
    expect(problem).toBeNull();
    expect(new URLSearchParams(search).get("view")).toBe("wide");
    expect(scenarioIn(search)).toEqual({ scenario, problem: null, saved: null });
  });

  test("without a scenario is the published state, and an empty scenario leaves no trace", () => {
    expect(scenarioIn("")).toEqual({ scenario: emptyScenario, problem: null, saved: null });
    const { search } = searchWith("", scenario);
    expect(searchWith(search, emptyScenario)).toEqual({ search: "", problem: null });
  });

  test.each(["?scenario=v1.xxxx", "?scenario=hello", "?scenario=v9.abc"])(
    "%s is told in words, and the base shown",
    (search) => {
      const read = scenarioIn(search);
      expect(read.scenario).toEqual(emptyScenario);
      expect(read.problem).toMatch(/^The scenario in this address .* What is published is shown instead\.$/);
    },
  );

  test("of a kept scenario gives its id, beside what else it holds", () => {
    const search = searchWithSaved(searchWith("?view=wide", scenario).search, "0123456789abcdef");
    expect(search).toBe("?view=wide&scenario=saved.0123456789abcdef");
    expect(scenarioIn(search)).toEqual({ scenario: emptyScenario, problem: null, saved: "0123456789abcdef" });
  });

  test.each(["saved.", "saved.0123", "saved.0123456789ABCDEF", "saved.../../ledger", "saved.0123456789abcdef0"])(
    "%s is no kept scenario, and nothing is fetched",
    (text) => {
      const read = scenarioIn(`?scenario=${encodeURIComponent(text)}`);
      expect(read.saved).toBeNull();
      expect(read.problem).toMatch(/^The scenario in this address .* What is published is shown instead\.$/);
    },
  );

  test("a scenario that is too long leaves the address as it was", () => {
    const changes = Array.from({ length: 50 }, (_, i): Change => {
      const words = Array.from({ length: 40 }, (_, k) => ((i * 7919 + k * 104729) % 1_000_003).toString(36)).join("-");
      return { kind: "remove-fact", id: `fact-${words}`.slice(0, 120).replace(/-$/, "") };
    });
    const { search, problem } = searchWith("?a=1", { version: 1, changes });
    expect(search).toBe("?a=1");
    expect(problem).toContain("at most 4000");
  });
});

describe("one change about one thing", () => {
  test("another factor for the same flow takes the place of the first", () => {
    expect(withChange(scenario, none).changes).toEqual([none, weight]);
    expect(withChange(emptyScenario, weight).changes).toEqual([weight]);
  });

  test("what is taken back is gone, and the rest stays", () => {
    const left = withoutChange(scenario, changeKey(half));
    expect(left.changes).toEqual([weight]);
    expect([hasChange(scenario, changeKey(none)), hasChange(left, changeKey(none))]).toEqual([true, false]);
    expect(scenario.changes).toHaveLength(2);
  });

  test("exports, other years and other pairs are other things", () => {
    const others: Change[] = [
      half,
      { ...half, flow: "exports" },
      { ...half, years: { from: 2020 } },
      { ...half, to: "USA" },
    ];
    expect(new Set(others.map(changeKey)).size).toBe(4);
  });
});
