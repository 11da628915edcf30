import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { parseFigureAddress } from "./address.ts";
import type { Subject } from "./figure.ts";
import { figureAddress } from "./figure-address.ts";
import { directed, undirected } from "./make-figure.ts";
import { docOf, figureFor, indicatorDocs } from "./registry.ts";
import { testActors, testIndex } from "./test-support.ts";

const codes = testActors.map(({ id }) => id);
const subjectFor = (shape: Subject["shape"], actors: readonly string[], split: number): Subject => {
  const [a = "RUS", b = "CHN"] = actors;
  const members = actors.slice(0, split);
  const against = actors.slice(split);
  switch (shape) {
    case "actor":
      return { shape, a };
    case "dyad":
      return undirected(a, b);
    case "directed-dyad":
      return directed(a, b);
    case "group":
      return { shape, members, against };
    case "member":
      return { shape, a, members, against };
  }
};
const question = fc
  .record({
    doc: fc.constantFrom(...indicatorDocs),
    actors: fc.shuffledSubarray(codes, { minLength: 3, maxLength: 6 }),
    split: fc.integer({ min: 2, max: 6 }),
    year: fc.integer({ min: 1816, max: 2100 }),
  })
  .map(({ doc, actors, split, year }) => ({
    indicator: doc.id === "sector-share" ? "sector-share.energy" : doc.id,
    subject: subjectFor(doc.subject, actors, split),
    year,
  }));

test("addresses as readers see them", () => {
  const group = { shape: "group", members: ["RUS", "CHN", "PRK"], against: ["USA", "JPN", "KOR"] } as const;
  expect(figureAddress({ indicator: "partner-share", subject: directed("RUS", "CHN"), year: 2014 })).toBe(
    "partner-share:RUS:CHN:2014",
  );
  expect(figureAddress({ indicator: "group-cohesion", subject: group, year: 2024 })).toBe(
    "group-cohesion:RUS-CHN-PRK~USA-JPN-KOR:2024",
  );
  expect(
    figureAddress({ indicator: "cross-pressure-trade", subject: { ...group, shape: "member", a: "CHN" }, year: 2024 }),
  ).toBe("cross-pressure-trade:CHN:RUS-CHN-PRK~USA-JPN-KOR:2024");
});

property.prop([question])("every address leads back to its question", (asked) => {
  expect(parseFigureAddress(figureAddress(asked))).toEqual({ ok: true, value: asked });
});

property.prop([fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...":-~.RUSCHN2014partner-share") }))])(
  "any text is refused or understood, never thrown at",
  (text) => {
    const parsed = parseFigureAddress(text);
    expect(parsed.ok ? figureAddress(parsed.value).length : parsed.error.length).toBeGreaterThan(0);
  },
);

test.each([
  ["", "indicator"],
  ["no-such:RUS:CHN:2014", "indicator"],
  ["sector-share:RUS:CHN:2014", "indicator"],
  ["partner-share.energy:RUS:CHN:2014", "indicator"],
  ["partner-share:RUS:CHN", "year"],
  ["partner-share:RUS:CHN:14", "year"],
  ["partner-share:RUS:CHN:1815", "year"],
  ["partner-share:RUS:CHN:2014:2015", "two actors"],
  ["partner-share:rus:CHN:2014", "two actors"],
  ["partner-share:RUS:RUS:2014", "twice"],
  ["group-cohesion:RUS:2014", "group of two"],
  ["group-cohesion:RUS-CHN~:2014", "group of two"],
  ["group-cohesion:RUS-CHN~USA~JPN:2014", "group of two"],
  ["group-cohesion:RUS-CHN~CHN:2014", "twice"],
  ["cross-pressure-trade:USA:RUS-CHN~USA:2014", "a member and its group"],
  [`partner-share:${"A".repeat(2000)}`, "at most"],
])("%s is refused, and it is said why", (text, why) => {
  const parsed = parseFigureAddress(text);
  expect(parsed.ok ? "understood" : parsed.error).toContain(why);
});

test("a dyad has one address, in whichever order it is asked", () => {
  expect(parseFigureAddress("salience:RUS:CHN:2014")).toEqual(parseFigureAddress("salience:CHN:RUS:2014"));
  expect(parseFigureAddress("partner-share:RUS:CHN:2014")).not.toEqual(
    parseFigureAddress("partner-share:CHN:RUS:2014"),
  );
});

property.prop([question])(
  "every indicator can be recomputed from its address, as the figure that it names",
  (asked) => {
    const figure = figureFor(testIndex({}), asked, defaultSettings);
    expect(figure && figureAddress(figure)).toBe(figureAddress(asked));
    expect(figure?.unit).toBe(docOf(asked.indicator)?.unit);
  },
);

test("actors that the release does not know have no figure", () => {
  const asked = { indicator: "partner-share", subject: directed("RUS", "XYZ"), year: 2014 };
  expect(figureFor(testIndex({}), asked, defaultSettings)).toBeUndefined();
  const wrong = { indicator: "concentration", subject: directed("RUS", "CHN"), year: 2014 };
  expect(figureFor(testIndex({}), wrong, defaultSettings)).toBeUndefined();
});

test("every indicator is documented in full, under a name of its own", () => {
  expect(new Set(indicatorDocs.map(({ id }) => id)).size).toBe(indicatorDocs.length);
  for (const doc of indicatorDocs) {
    expect(doc.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(Object.keys(doc.symbols).length).toBeGreaterThan(0);
    for (const text of [doc.title, doc.formula, doc.range, doc.whenMissing, doc.source, doc.reading, doc.limits]) {
      expect(text.trim().length).toBeGreaterThan(3);
    }
  }
});
