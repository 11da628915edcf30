import { questionDocs } from "@entente/core/bound/doc";
import { defaultSettings } from "@entente/core/cohesion/settings";
import { Fact } from "@entente/core/facts/fact";
import { indexInputs } from "@entente/core/indicators/index-inputs";
import { figureFor, indicatorDocs } from "@entente/core/indicators/registry";
import { flow, friction, testInputs, treaty } from "@entente/core/indicators/test-support";
import { readScenario } from "@entente/core/scenario/scenario";
import katex from "katex";
import { describe, expect, test } from "vitest";
import { mathElement, parseMathml } from "./mathml.ts";
import { contentsOf, otherParts } from "./method-contents.ts";
import { optionsOf, withDois } from "./method-entry.ts";
import { exampleQuestions } from "./method-example.ts";
import { exampleScenario } from "./scenario-example.ts";

const group = { members: ["RUS", "CHN", "PRK"], against: ["USA", "JPN"], year: 2024 };
const index = indexInputs(
  testInputs({
    facts: [treaty(["RUS", "PRK"], "defence", { valid: "2020/.." }), friction("RUS", "CHN", 3, "2020")],
    series: [flow("RUS", "CHN", 2020, 10), flow("CHN", "RUS", 2020, 10)],
  }),
);
const texOf = (tex: string): string =>
  katex.renderToString(tex, { output: "mathml", throwOnError: true, displayMode: true });

describe.each(indicatorDocs.map((doc) => [doc.id, doc] as const))("%s", (_, doc) => {
  test("has a formula and symbols that can be drawn, and words for all that a reader asks", () => {
    for (const tex of [doc.formula, ...Object.keys(doc.symbols)])
      expect(mathElement(parseMathml(texOf(tex)))).toBeDefined();
    expect(Object.keys(doc.symbols).length).toBeGreaterThan(0);
    for (const field of ["title", "range", "whenMissing", "source", "reading", "limits"] as const) {
      expect(doc[field].trim().length, field).toBeGreaterThan(3);
    }
  });

  test("has a source: a work with its year, or a definition that says it is its own", () => {
    expect(doc.source).toMatch(/\b(1[89]|20)\d\d\b|own definition|the project|the method/i);
  });

  test("has an example that can be asked for, and is told by the page where it stands", () => {
    const [question] = exampleQuestions(doc, group);
    if (question === undefined) throw new Error("no question");
    expect(figureFor(index, question, defaultSettings)).toMatchObject({ year: group.year });
  });
});

test("examples are looked for in the newest year first, over every pair, then in earlier ones", () => {
  const questions = exampleQuestions({ id: "partner-share", subject: "directed-dyad" }, group);
  expect(questions.slice(0, 2).map(({ subject, year }) => [subject, year])).toEqual([
    [{ shape: "directed-dyad", a: "RUS", b: "CHN" }, 2024],
    [{ shape: "directed-dyad", a: "CHN", b: "RUS" }, 2024],
  ]);
  expect(questions[6]?.year).toBe(2023);
});

test("the choices of an indicator are those it asks for", () => {
  const options = (id: string) => {
    const doc = indicatorDocs.find((one) => one.id === id);
    const [question] = doc === undefined ? [] : exampleQuestions(doc, group);
    if (doc === undefined || question === undefined) throw new Error(id);
    return optionsOf(doc, index, question, defaultSettings).map(({ option }) => option);
  };
  expect(options("strain")).toEqual(["half-life"]);
  expect(options("group-cohesion")).toEqual(expect.arrayContaining(["weight.…", "ladder.…", "half-life"]));
  expect(options("partner-share")).toEqual(["max-age"]);
});

test("every entry stands in the contents once, under a place that the page has once", () => {
  const ids = contentsOf(indicatorDocs).flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids.length).toBe(indicatorDocs.length + questionDocs.length + otherParts.length);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a DOI is told from the words around it", () => {
  expect(withDois("Leeds 2002, doi:10.1080/03050620213653; own values")).toEqual([
    "Leeds 2002, ",
    { doi: "10.1080/03050620213653" },
    "; own values",
  ]);
  expect(withDois("(doi:10.1111/0020-8833.00204).")).toEqual(["(", { doi: "10.1111/0020-8833.00204" }, ")."]);
  expect(withDois("Own definition")).toEqual(["Own definition"]);
});

test("the example of a scenario is one, and its fact is a fact", () => {
  expect(readScenario(exampleScenario)).toEqual({ ok: true, value: exampleScenario });
  for (const change of exampleScenario.changes) if (change.kind === "add-fact") Fact.parse(change.fact);
});
