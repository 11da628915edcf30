import { isDeepStrictEqual } from "node:util";
import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { cohesionDocs } from "../cohesion/docs.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import { FactRecord } from "../facts/fact.ts";
import type { Inputs } from "../inputs.ts";
import { isAmount, SeriesPoint } from "../series.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, type Maybe } from "../units/missing.ts";
import { anyInputs, anyStates, anyYear } from "./arbitrary-inputs.ts";
import { expectEqual } from "./expect-equal.ts";
import type { Figure, IndicatorDoc, Subject } from "./figure.ts";
import { indexInputs } from "./index-inputs.ts";
import { actorSubject, directed, undirected } from "./make-figure.ts";
import { figureFor, indicatorDocs } from "./registry.ts";
import { backing, dispute, flow, friction, point, renamed, treaty } from "./test-support.ts";

/** Those of actors and dyads; what is said of groups has its tests beside it. */
const own = indicatorDocs.filter(
  (doc) => doc.subject !== "group" && doc.subject !== "member" && !cohesionDocs.includes(doc),
);
const nameOf = (doc: IndicatorDoc): string => (doc.id === "sector-share" ? "sector-share.energy" : doc.id);

const subjectOf = (doc: IndicatorDoc, a: ActorId, b: ActorId): Subject =>
  doc.subject === "actor" ? actorSubject(a) : doc.subject === "dyad" ? undirected(a, b) : directed(a, b);

/** Answers of one set of inputs, which is indexed once for all indicators. */
function asking(inputs: Inputs, year: Year) {
  const index = indexInputs(inputs);
  return (doc: IndicatorDoc, a: ActorId, b: ActorId): Figure => {
    const asked = { indicator: nameOf(doc), subject: subjectOf(doc, a, b), year };
    const figure = figureFor(index, asked, defaultSettings);
    if (figure === undefined) throw new Error(`no figure of ${doc.id}`);
    return figure;
  };
}

/** Every indicator is looked at in every run: those of which the law does not hold are named. */
const lawful = (docs: readonly IndicatorDoc[], holds: (doc: IndicatorDoc) => boolean): void =>
  expect(docs.filter((doc) => !holds(doc)).map(({ id }) => id)).toEqual([]);

const dyad = fc.shuffledSubarray([...anyStates], { minLength: 2, maxLength: 2 }).map(([a = "", b = ""]) => ({ a, b }));

/** The least and the greatest value of each indicator; 0 to 1 where nothing else is said. */
const bounds: Readonly<Record<string, readonly [number, number]>> = {
  "voting-kappa": [-1, 1],
  "voting-pi": [-1, 1],
  "alliance-s": [-1, 1],
  "alliance-s-weighted": [-1, 1],
  "alliance-kappa": [-1, 1],
  "alliance-pi": [-1, 1],
  "tie-sign": [-1, 1],
  "mirror-gap": [0, 2],
  "partner-rank": [1, Number.MAX_SAFE_INTEGER],
  "gdp-dependence": [0, Number.MAX_SAFE_INTEGER],
  "joint-institutions": [0, Number.MAX_SAFE_INTEGER],
  asymmetry: [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
};

/** Indicators whose value may not change with the unit of money. */
const shares = new Set([
  "partner-share",
  "export-share",
  "import-share",
  "partner-rank",
  "asymmetry",
  "salience",
  "symmetry",
  "interdependence",
  "interdependence-place",
  "mirror-gap",
  "concentration",
  "normalised-concentration",
]);

const near = (x: number, y: number, digits = 9): boolean => Math.abs(x - y) < 0.5 * 10 ** -digits;
const sameValue = (x: Maybe, y: Maybe): boolean => (isKnown(x) && isKnown(y) ? near(x, y) : isDeepStrictEqual(x, y));

property.prop([anyInputs, dyad, anyYear])(
  "every indicator stays within its bounds, finite, with a coverage of 0 to 1, and gives the same answer again",
  (inputs, { a, b }, year) => {
    const [ask, again] = [asking(inputs, year), asking(inputs, year)];
    lawful(own, (doc) => {
      const { value, coverage, basis, ...rest } = ask(doc, a, b);
      if (!isDeepStrictEqual(again(doc, a, b), { value, coverage, basis, ...rest })) return false;
      if (!(coverage >= 0 && coverage <= 1)) return false;
      if (!isKnown(value)) return true;
      const [least, greatest] = bounds[doc.id] ?? [0, 1];
      return Number.isFinite(value) && value >= least && value <= greatest && coverage > 0 && basis.length > 0;
    });
  },
);

const undirectedOnes = own.filter(({ subject }) => subject === "dyad");
property.prop([anyInputs, dyad, anyYear])(
  "an indicator of a dyad is the same from both sides",
  (inputs, { a, b }, year) => {
    const ask = asking(inputs, year);
    lawful(undirectedOnes, (doc) => sameValue(ask(doc, a, b).value, ask(doc, b, a).value));
  },
);

property.prop([anyInputs, dyad, anyYear, fc.shuffledSubarray([...anyStates], { minLength: 3, maxLength: 3 })])(
  "every indicator follows the actors when their codes are exchanged",
  (inputs, { a, b }, year, others) => {
    const names = new Map(anyStates.map((code, i) => [code, others[i] ?? code]));
    const [ask, askRenamed] = [asking(inputs, year), asking(renamed(inputs, names), year)];
    lawful(own, (doc) => {
      const before = ask(doc, a, b);
      const after = askRenamed(doc, names.get(a) ?? a, names.get(b) ?? b);
      return sameValue(before.value, after.value) && near(before.coverage, after.coverage, 12);
    });
  },
);

property.prop([anyInputs, dyad, anyYear])(
  "no indicator is made more certain by what nobody knows",
  (inputs, { a, b }, year) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const blank = (indicator: "unga.kappa" | "igo.joint") =>
      point(indicator, from, to, year, null, { dataset: "zz-blank" });
    const unsaid: Inputs = {
      ...inputs,
      series: [
        ...inputs.series,
        flow(a, b, year, null, { dataset: "zz-blank" }),
        flow(b, a, year, null, { dataset: "zz-blank" }),
        point("gdp.current", a, null, year, null, { dataset: "zz-blank" }),
        point("trade.partner-hhi", a, null, year, null, { dataset: "zz-blank" }),
        blank("unga.kappa"),
        blank("igo.joint"),
      ],
      facts: [
        ...inputs.facts,
        treaty([a, b], "defence", { valid: "1950/" }),
        friction(a, b, 5, "1990/..", { mutual: true, dispute: dispute(false, "undecided") }),
      ],
    };
    const [ask, askUnsaid] = [asking(inputs, year), asking(unsaid, year)];
    lawful(own, (doc) => {
      const [before, after] = [ask(doc, a, b), askUnsaid(doc, a, b)];
      return after.coverage <= before.coverage && (!isKnown(after.value) || after.value === before.value);
    });
  },
);

const ofShares = own.filter(({ id }) => shares.has(id));
property.prop([anyInputs, dyad, anyYear, fc.constantFrom(0.001, 2, 1000, 1e6)])(
  "no share changes when all trade is multiplied by a constant",
  (inputs, { a, b }, year, times) => {
    const series = inputs.series.map((p) =>
      p.indicator === "trade.flow" && p.value !== null ? { ...p, value: p.value * times } : p,
    );
    const [ask, askScaled] = [asking(inputs, year), asking({ ...inputs, series }, year)];
    lawful(ofShares, (doc) => sameValue(ask(doc, a, b).value, askScaled(doc, a, b).value));
  },
);

const anyExtreme = fc.record({
  times: fc.constantFrom(1e-99, 1e-80, 1e80),
  indicator: fc.constantFrom("trade.flow", "gdp.current"),
});
property.prop([anyInputs, dyad, anyYear, anyExtreme])(
  "no amount that a point may have, however small or large, makes a figure endless or no number",
  (inputs, { a, b }, year, { times, indicator }) => {
    const series = inputs.series.map((p) =>
      p.indicator === indicator && p.value !== null ? { ...p, value: p.value * times } : p,
    );
    fc.pre(series.every(({ value }) => value === null || isAmount(value)));
    const ask = asking({ ...inputs, series }, year);
    lawful(own, (doc) => {
      const { value } = ask(doc, a, b);
      return !isKnown(value) || Number.isFinite(value);
    });
  },
);

const docNamed = (id: string): IndicatorDoc => {
  const doc = own.find((one) => one.id === id);
  if (doc === undefined) throw new Error(`${id} is not documented`);
  return doc;
};

property.prop([anyInputs, dyad, anyYear])("one's asymmetry is the other's, negated", (inputs, { a, b }, year) => {
  const ask = asking(inputs, year);
  const [ab, ba] = [ask(docNamed("asymmetry"), a, b).value, ask(docNamed("asymmetry"), b, a).value];
  if (isKnown(ab) && isKnown(ba)) expect(ab + ba).toBeCloseTo(0, 12);
  else expect(isKnown(ab)).toBe(isKnown(ba));
});

/** What one fact more of a kind may do: raise these indicators, and lower those, never the other way round. */
const certain = { valid: "1995/.." };
const monotone: readonly (readonly [string, (a: ActorId, b: ActorId, n: number) => FactRecord, string[], string[]])[] =
  [
    [
      "friction",
      (a, b, n) => friction(a, b, n, certain.valid),
      ["strain", "dyad-strain", "present-strain"],
      ["freedom-from-strain", "tie-sign"],
    ],
    ["support", (a, b, n) => backing(a, b, n, certain.valid), ["support", "dyad-support"], []],
    [
      "treaty",
      (a, b, n) => treaty([a, b], n > 3 ? "defence" : n > 1 ? "neutrality" : "consultation", certain),
      ["commitment", "tie-sign"],
      [],
    ],
  ];
property.prop([anyInputs, dyad, anyYear, fc.integer({ min: 1, max: 5 }), fc.constantFrom(...monotone)])(
  "one strain, support or treaty more never counts the wrong way",
  (inputs, { a, b }, year, n, [, make, raised, lowered]) => {
    const ask = asking(inputs, year);
    const askMore = asking({ ...inputs, facts: [...inputs.facts, make(a, b, n)] }, year);
    const moved = (id: string): number => {
      const [before, after] = [ask(docNamed(id), a, b).value, askMore(docNamed(id), a, b).value];
      return isKnown(before) && isKnown(after) ? after - before : 0;
    };
    expect(raised.filter((id) => moved(id) < -1e-12)).toEqual([]);
    expect(lowered.filter((id) => moved(id) > 1e-12)).toEqual([]);
  },
);

property.prop([anyInputs, dyad, anyYear, fc.integer({ min: 1, max: 1000 })])(
  "more exports to a partner never lower its shares and what they are of GDP, nor its rank",
  (inputs, { a, b }, year, more) => {
    const grows = (from: ActorId, to: ActorId | null) =>
      (from === a && (to === b || to === "WLD")) || (from === "WLD" && to === b);
    const series = inputs.series.map((p) =>
      p.indicator === "trade.flow" && p.value !== null && grows(p.from, p.to) ? { ...p, value: p.value + more } : p,
    );
    const [ask, askMore] = [asking(inputs, year), asking({ ...inputs, series }, year)];
    // Where more is known by it of a year, that year may answer for an earlier one.
    const moved = (id: string, from: ActorId, to: ActorId): number => {
      const [before, after] = [ask(docNamed(id), from, to), askMore(docNamed(id), from, to)];
      const compared = isKnown(before.value) && isKnown(after.value) && before.dataYear === after.dataYear;
      return compared ? (after.value as number) - (before.value as number) : 0;
    };
    expect(moved("export-share", a, b)).toBeGreaterThanOrEqual(-1e-12);
    expect(moved("import-share", b, a)).toBeGreaterThanOrEqual(-1e-12);
    expect(moved("gdp-dependence", a, b)).toBeGreaterThanOrEqual(0);
    expect(moved("partner-share", a, b)).toBeGreaterThanOrEqual(-1e-12);
    expect(moved("partner-rank", a, b)).toBeLessThanOrEqual(0);
  },
);

/** Portfolios need whole data sets of alliances: their inputs, and the same laws, are in similarity/. */
const ofPortfolios = new Set(["alliance-s", "alliance-s-weighted", "alliance-kappa", "alliance-pi"]);

test("every other indicator is known for some of these inputs, so that no law holds of it for want of a value", () => {
  const found = new Set<string>(ofPortfolios);
  for (const [inputs, { a, b }, year] of fc.sample(fc.tuple(anyInputs, dyad, anyYear), { numRuns: 200, seed: 1 })) {
    const ask = asking(inputs, year);
    for (const doc of own) if (isKnown(ask(doc, a, b).value)) found.add(doc.id);
  }
  expect(own.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});

property.prop([anyInputs])("the inputs are such as the schemas take", ({ series, facts }) => {
  expectEqual(
    series.map((p) => SeriesPoint.parse(p)),
    series,
  );
  expectEqual(
    facts.map((record) => FactRecord.parse(record)),
    facts,
  );
});
