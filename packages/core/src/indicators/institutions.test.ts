import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { isKnown, missing } from "../units/missing.ts";
import { jaccard } from "./jaccard.ts";
import { jointInstitutions } from "./joint-institutions.ts";
import { sharedInstitutions } from "./shared-institutions.ts";
import { point, testIndex } from "./test-support.ts";

const settings = defaultSettings;
const memberships = (joint: number, china: number, russia: number) => [
  point("igo.joint", "CHN", "RUS", 2014, joint),
  point("igo.memberships", "CHN", null, 2014, china),
  point("igo.memberships", "RUS", null, 2014, russia),
];
const shared = (series: ReturnType<typeof memberships>, year = 2014) =>
  sharedInstitutions(testIndex({ series }), "RUS", "CHN", year, settings);

test("what both belong to over what either does", () => {
  expect(shared(memberships(40, 50, 70)).value).toBe(0.5);
  expect(jaccard({ a: 0, b: 0, joint: 0 })).toEqual(missing("zero-denominator"));
  expect(() => jaccard({ a: 3, b: 5, joint: 4 })).toThrow("expected at most 3");
});

test("a membership count that is not known leaves the share unknown", () => {
  const figure = shared(memberships(40, 50, 70).slice(0, 2));
  expect(figure.value).toEqual(missing("no-fact"));
  expect(figure.coverage).toBeCloseTo(2 / 3, 12);
});

test("more in common than one of them has is a disagreement in the data", () => {
  const figure = shared(memberships(60, 50, 70));
  expect(figure.value).toEqual(missing("disputed"));
  expect(figure.note).toContain("more memberships in common");
});

test("an earlier year stands in up to the maximum age", () => {
  expect(shared(memberships(40, 50, 70), 2024)).toMatchObject({ value: 0.5, dataYear: 2014 });
  expect(shared(memberships(40, 50, 70), 2025).value).toEqual(missing("not-covered"));
});

test("the number in common as a figure of its own", () => {
  const index = testIndex({ series: memberships(40, 50, 70) });
  expect(jointInstitutions(index, "RUS", "CHN", 2014, settings)).toMatchObject({
    value: 40,
    unit: "count",
    coverage: 1,
  });
  expect(jointInstitutions(index, "RUS", "IND", 2014, settings)).toMatchObject({
    value: missing("no-fact"),
    coverage: 0,
  });
});

const anySet = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 20 }).map((items) => new Set(items));
const common = (one: ReadonlySet<number>, other: ReadonlySet<number>) => [...one].filter((item) => other.has(item));
const shareOf = (one: ReadonlySet<number>, other: ReadonlySet<number>) =>
  jaccard({ a: one.size, b: other.size, joint: common(one, other).length });

property.prop([anySet, anySet, fc.integer({ min: 31, max: 40 })])(
  "of any two sets it is the common part of their union, the same both ways, and one more in common raises it",
  (one, other, more) => {
    const value = shareOf(one, other);
    expect(shareOf(other, one)).toEqual(value);
    const union = new Set([...one, ...other]);
    if (union.size === 0) expect(value).toEqual(missing("zero-denominator"));
    else expect(value).toBeCloseTo(common(one, other).length / union.size, 12);
    const raised = shareOf(new Set([...one, more]), new Set([...other, more]));
    if (!isKnown(raised)) throw new Error("nothing in common after all");
    expect(raised <= 1 && raised >= (isKnown(value) ? value : 0)).toBe(true);
  },
);
