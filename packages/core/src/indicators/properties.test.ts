import { fc, test as property } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { cohesionDocs } from "../cohesion/docs.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import type { Inputs } from "../inputs.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown } from "../units/missing.ts";
import { anyInputs, anyStates, anyYear } from "./arbitrary-inputs.ts";
import type { Figure, IndicatorDoc, Subject } from "./figure.ts";
import { indexInputs } from "./index-inputs.ts";
import { actorSubject, directed, undirected } from "./make-figure.ts";
import { figureFor, indicatorDocs } from "./registry.ts";
import { dispute, flow, friction, point, renamed, treaty } from "./test-support.ts";

/** Those of actors and dyads; what is said of groups has its tests beside it. */
const own = indicatorDocs.filter(
  (doc) => doc.subject !== "group" && doc.subject !== "member" && !cohesionDocs.includes(doc),
);
const nameOf = (doc: IndicatorDoc): string => (doc.id === "sector-share" ? "sector-share.energy" : doc.id);

const subjectOf = (doc: IndicatorDoc, a: ActorId, b: ActorId): Subject =>
  doc.subject === "actor" ? actorSubject(a) : doc.subject === "dyad" ? undirected(a, b) : directed(a, b);

const ask = (inputs: Inputs, doc: IndicatorDoc, a: ActorId, b: ActorId, year: Year): Figure => {
  const asked = { indicator: nameOf(doc), subject: subjectOf(doc, a, b), year };
  const figure = figureFor(indexInputs(inputs), asked, defaultSettings);
  if (figure === undefined) throw new Error(`no figure of ${doc.id}`);
  return figure;
};

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

const sameValue = (x: Figure, y: Figure) => {
  if (isKnown(x.value) && isKnown(y.value)) expect(x.value).toBeCloseTo(y.value, 9);
  else expect(x.value).toEqual(y.value);
};

describe.each(own.map((doc) => [doc.id, doc] as const))("%s", (id, doc) => {
  property.prop([anyInputs, dyad, anyYear])(
    "stays within its bounds, finite, with a coverage of 0 to 1",
    (inputs, { a, b }, year) => {
      const figure = ask(inputs, doc, a, b, year);
      const [least, greatest] = bounds[id] ?? [0, 1];
      expect(figure.coverage).toBeGreaterThanOrEqual(0);
      expect(figure.coverage).toBeLessThanOrEqual(1);
      if (!isKnown(figure.value)) return;
      expect(Number.isFinite(figure.value)).toBe(true);
      expect(figure.value).toBeGreaterThanOrEqual(least);
      expect(figure.value).toBeLessThanOrEqual(greatest);
      expect(figure.coverage).toBeGreaterThan(0);
      expect(figure.basis.length).toBeGreaterThan(0);
    },
  );

  property.prop([anyInputs, dyad, anyYear])("gives the same answer to the same question", (inputs, { a, b }, year) => {
    expect(ask(inputs, doc, a, b, year)).toEqual(ask(inputs, doc, a, b, year));
  });

  if (doc.subject === "dyad") {
    property.prop([anyInputs, dyad, anyYear])("is the same from both sides", (inputs, { a, b }, year) => {
      sameValue(ask(inputs, doc, a, b, year), ask(inputs, doc, b, a, year));
    });
  }

  property.prop([anyInputs, dyad, anyYear, fc.shuffledSubarray([...anyStates], { minLength: 3, maxLength: 3 })])(
    "follows the actors when their codes are exchanged",
    (inputs, { a, b }, year, others) => {
      const names = new Map(anyStates.map((code, i) => [code, others[i] ?? code]));
      const before = ask(inputs, doc, a, b, year);
      const after = ask(renamed(inputs, names), doc, names.get(a) ?? a, names.get(b) ?? b, year);
      sameValue(before, after);
      expect(after.coverage).toBeCloseTo(before.coverage, 12);
    },
  );

  property.prop([anyInputs, dyad, anyYear])(
    "is not made more certain by what nobody knows",
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
      const before = ask(inputs, doc, a, b, year);
      const after = ask(unsaid, doc, a, b, year);
      expect(after.coverage).toBeLessThanOrEqual(before.coverage);
      if (isKnown(after.value)) expect(after.value).toBe(before.value);
    },
  );

  if (shares.has(id)) {
    property.prop([anyInputs, dyad, anyYear, fc.constantFrom(0.001, 2, 1000, 1e6)])(
      "does not change when all trade is multiplied by a constant",
      (inputs, { a, b }, year, times) => {
        const series = inputs.series.map((p) =>
          p.indicator === "trade.flow" && p.value !== null ? { ...p, value: p.value * times } : p,
        );
        sameValue(ask(inputs, doc, a, b, year), ask({ ...inputs, series }, doc, a, b, year));
      },
    );
  }
});

property.prop([anyInputs, dyad, anyYear])("one's asymmetry is the other's, negated", (inputs, { a, b }, year) => {
  const doc = own.find(({ id }) => id === "asymmetry");
  if (doc === undefined) throw new Error("asymmetry is not documented");
  const [ab, ba] = [ask(inputs, doc, a, b, year).value, ask(inputs, doc, b, a, year).value];
  if (isKnown(ab) && isKnown(ba)) expect(ab + ba).toBeCloseTo(0, 12);
  else expect(isKnown(ab)).toBe(isKnown(ba));
});
