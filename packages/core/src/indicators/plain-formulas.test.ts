import { fc, test as property } from "@fast-check/vitest";
import { expect } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import type { FactRecord } from "../facts/fact.ts";
import type { ActorId, Year } from "../units/ids.ts";
import { isKnown, type Maybe, missing } from "../units/missing.ts";
import { anyFact, anyStates, anyYear } from "./arbitrary-inputs.ts";
import { log2Ratio } from "./asymmetry.ts";
import { commitment } from "./commitment.ts";
import { interdependence } from "./interdependence.ts";
import { relativeGap } from "./mirror-gap.ts";
import { salience } from "./salience.ts";
import { dyadStrain, freedomFromStrain, strain } from "./strain.ts";
import { dyadSupport, support } from "./support.ts";
import { symmetry } from "./symmetry.ts";
import { testIndex } from "./test-support.ts";

/** Commitment, strain and support once more, word for word from their definitions, fact by fact; and what must hold of the formulas of trade. */

const facts = fc.array(anyFact, { maxLength: 25, size: "large" });
const dyad = fc.shuffledSubarray([...anyStates], { minLength: 2, maxLength: 2 }).map(([a = "", b = ""]) => ({ a, b }));

/** The valid times of the arbitrary facts, read by hand: first and last day, null where it is not recorded. */
const spans: Readonly<Record<string, readonly [string | null, string | null]>> = {
  "1969-03-02": ["1969-03-02", "1969-03-02"],
  "1990/2003": ["1990-01-01", "2003-12-31"],
  "2001/..": ["2001-01-01", "9999-12-31"],
  "2005-07-01/..": ["2005-07-01", "9999-12-31"],
  "1961/": ["1961-01-01", null],
  "/2004": [null, "2004-12-31"],
  "2011": ["2011-01-01", "2011-12-31"],
};
function spanOf(valid: string): readonly [string | null, string | null] {
  const span = spans[valid];
  if (span === undefined) throw new Error(`found ${valid}; expected one of the times of the arbitrary facts`);
  return span;
}

/** Whether a fact holds on a day: yes, no, or not known. */
function holds(valid: string, on: string): boolean | null {
  const [from, until] = spanOf(valid);
  if ((from !== null && from > on) || (until !== null && until < on)) return false;
  return from === null || until === null ? null : true;
}

const among = (actors: readonly ActorId[], a: ActorId, b: ActorId) => actors.includes(a) && actors.includes(b);
const undecided = ({ fact }: FactRecord) => fact.dispute?.inUse === false;

/** 0.25 consultation, 0.4 neutrality, 0.8 defence, 1 automatic defence; 0 where a search found nothing at all. */
function plainCommitment(told: readonly FactRecord[], a: ActorId, b: ActorId, year: Year): Maybe {
  const on = `${year}-12-31`;
  let highest = -1;
  let [disputed, undated, searched] = [false, false, false];
  for (const record of told) {
    const { fact } = record;
    if (fact.kind === "asserted-absence" && fact.of === "any-commitment" && among(fact.actors, a, b))
      searched ||= holds(fact.valid, on) === true && !undecided(record);
    if (fact.kind !== "treaty" || !among(fact.parties, a, b) || holds(fact.valid, on) === false) continue;
    if (undecided(record)) disputed = true;
    else if (holds(fact.valid, on) === null) undated = true;
    else
      for (const { type, trigger } of fact.obligations)
        highest = Math.max(
          highest,
          type === "consultation" ? 0.25 : type === "neutrality" ? 0.4 : trigger === "automatic" ? 1 : 0.8,
        );
  }
  if (highest >= 0) return highest;
  if (disputed) return missing("disputed");
  return searched && !undated ? 0 : missing("no-fact");
}

const days = (day: string) => Date.parse(day) / 86_400_000;

/** 1 − exp(−Σ 2^(−Δt/h) · severity/5), Δt from the end of what has begun; an unrecorded end is the beginning, and the other way round. */
function plainEpisodes(
  told: readonly FactRecord[],
  effect: "strain" | "support",
  [a, b]: readonly [ActorId, ActorId],
  year: Year,
  bothWays: boolean,
): Maybe {
  let sum = 0;
  let [known, disputed] = [false, false];
  for (const record of told) {
    const { fact } = record;
    if (fact.kind === "asserted-absence" && fact.of === effect && among(fact.actors, a, b) && !undecided(record)) {
      const [from, until] = spanOf(fact.valid);
      known ||= (from ?? "0000") <= `${year}-12-31` && (until ?? "9999") >= `${year}-01-01`;
    }
    if (fact.kind !== "friction" && fact.kind !== "support") continue;
    if ((fact.kind === "friction") !== (effect === "strain")) continue;
    const [from, until] = spanOf(fact.valid);
    const mutual = fact.kind === "friction" && fact.mutual;
    const counts = (fact.from === a && fact.to === b) || ((bothWays || mutual) && fact.from === b && fact.to === a);
    const [start, end] = [from ?? until ?? "", until ?? from ?? ""];
    if (!counts || start > `${year}-12-31`) continue;
    if (undecided(record)) {
      disputed = true;
      continue;
    }
    known = true;
    const years = Math.max(0, days(`${year}-12-31`) - days(end)) / 365.25;
    sum += (2 ** (-years / defaultSettings.halfLifeYears) * fact.severity) / 5;
  }
  if (known) return 1 - Math.exp(-sum);
  return missing(disputed ? "disputed" : "no-fact");
}

function same(found: Maybe, plain: Maybe, name: string): void {
  if (isKnown(found) && isKnown(plain)) expect(found, name).toBeCloseTo(plain, 12);
  else expect(found, name).toEqual(plain);
}

property.prop([facts, dyad, anyYear])(
  "commitment is what a plain reading of the facts says",
  (told, { a, b }, year) => {
    const index = testIndex({ facts: told });
    same(commitment(index, a, b, year, defaultSettings).figure.value, plainCommitment(told, a, b, year), "commitment");
  },
);

property.prop([facts, dyad, anyYear])(
  "strain and support are what a plain sum over the facts says",
  (told, { a, b }, year) => {
    const index = testIndex({ facts: told });
    const of = (figureOf: typeof strain) => figureOf(index, a, b, year, defaultSettings).value;
    const plain = (effect: "strain" | "support", bothWays: boolean) =>
      plainEpisodes(told, effect, [a, b], year, bothWays);
    same(of(strain), plain("strain", false), "strain");
    same(of(dyadStrain), plain("strain", true), "strain of the dyad");
    const pooled = plain("strain", true);
    same(of(freedomFromStrain), isKnown(pooled) ? 1 - pooled : pooled, "freedom from strain");
    same(of(support), plain("support", false), "support");
    same(of(dyadSupport), plain("support", true), "support of the dyad");
  },
);

/** Shares of trade as they come, and the least and the nearest that there are. */
const anyShare = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, Number.MIN_VALUE, 1e-300, 1));

property.prop([anyShare, anyShare])("salience, symmetry and interdependence hang together, from both sides", (s, t) => {
  for (const formula of [salience, symmetry, interdependence]) {
    const value = formula(s, t);
    expect(value >= 0 && value <= 1, `${formula.name}: ${value}`).toBe(true);
    expect(formula(t, s)).toBeCloseTo(value, 15);
  }
  const [least, most] = [Math.min(s, t), Math.max(s, t)];
  expect(symmetry(s, t)).toBeCloseTo(1 - (most - least), 12);
  // Least and most enclose their geometric mean, but for the smallest products, of which nothing is left.
  expect(salience(s, t)).toBeLessThanOrEqual(most + 1e-12);
  expect(salience(s, t)).toBeGreaterThanOrEqual(least - 1e-12);
  expect(interdependence(s, t)).toBeCloseTo(salience(s, t) * symmetry(s, t), 15);
  const [one, other] = [log2Ratio(s, t), log2Ratio(t, s)];
  if (isKnown(one) && isKnown(other)) {
    expect(Number.isFinite(one)).toBe(true);
    expect(one + other).toBe(0);
    expect(Math.sign(one) === 0 || one > 0 === s > t).toBe(true);
  } else expect(least).toBe(0);
});

const anyAmount = fc.oneof(
  fc.integer({ min: 0, max: 1000 }),
  fc.double({ min: 0, max: 1e15, noNaN: true }),
  fc.constant(Number.MIN_VALUE),
);

property.prop([anyAmount, anyAmount, anyAmount])(
  "the mirror gap lies from 0 to 2, the same both ways, in any money, and grows with the larger report",
  (x, m, more) => {
    const gap = relativeGap(x, m);
    if (!isKnown(gap)) {
      expect(x + m).toBe(0);
      return;
    }
    expect(gap >= 0 && gap <= 2).toBe(true);
    expect(relativeGap(m, x)).toBe(gap);
    expect(relativeGap(2 * x, 2 * m)).toBe(gap);
    const wider = relativeGap(Math.max(x, m) + more, Math.min(x, m));
    if (!isKnown(wider)) throw new Error("no reports after all");
    expect(wider).toBeGreaterThanOrEqual(gap - 1e-12);
  },
);
