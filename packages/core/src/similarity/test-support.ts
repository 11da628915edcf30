import { fc } from "@fast-check/vitest";
import { Actor } from "../actors.ts";
import { defaultSettings } from "../cohesion/settings.ts";
import type { Settings } from "../cohesion/types.ts";
import type { FactOf, FactRecord } from "../facts/fact.ts";
import { point, treaty } from "../indicators/test-support.ts";
import type { Inputs } from "../inputs.ts";
import { isAmount } from "../series.ts";
import type { ActorId } from "../units/ids.ts";
import { portfolioScales, type SimilarityOptions } from "./options.ts";

/** A made-up state system: seven members under codes of Correlates of War, one state without, one that ends in 1990, an organisation. */
const member = (id: ActorId, value: string, valid = "1816/.."): Actor =>
  Actor.parse({ kind: "state", id, name: `State ${id}`, valid, codes: [{ scheme: "cow", value }] });
export const members: readonly ActorId[] = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF", "GGG"];
export const system: readonly Actor[] = [
  ...members.map((id, i) => member(id, String(i + 1))),
  member("OLD", "20", "1900/1990-10-02"),
  Actor.parse({ kind: "state", id: "UNC", name: "State without a code", valid: "1816/.." }),
  Actor.parse({ kind: "organisation", id: "ORG", name: "Organisation", valid: "1950/.." }),
  Actor.parse({ kind: "aggregate", id: "WLD", name: "World", valid: "1816/.." }),
];
export const YEAR = 2000;
export const whole = ["cow-alliances-4.1", "atop-4.01"];

/** What a data set of that name says of a treaty, or (null) a curator. */
export function said(
  by: "cow-alliances-4.1" | "atop-4.01" | null,
  number: number,
  parties: ActorId[],
  type: FactOf<"treaty">["obligations"][number]["type"],
  fields: Partial<FactOf<"treaty">> = {},
): FactRecord {
  const slug = by === null ? "curated" : by === "atop-4.01" ? "atop" : "cow-alliance";
  const record = treaty(parties, type, { id: `${slug}-${number}`, valid: "1990/..", ...fields });
  return { ...record, evidence: [{ source: by ?? "treaty-text", locator: "row 2", stance: "supports" }] };
}

export const cow = (
  number: number,
  parties: ActorId[],
  cowType: NonNullable<FactOf<"treaty">["cowType"]>,
  fields: Partial<FactOf<"treaty">> = {},
): FactRecord => said("cow-alliances-4.1", number, parties, obligationOf[cowType], { cowType, ...fields });

const obligationOf = { I: "defence", IIa: "neutrality", IIb: "non-aggression", III: "consultation" } as const;

export const power = (of: ActorId, value: number | null, year = YEAR) =>
  point("capability.cinc", of, null, year, value, { dataset: "cow-nmc-6", reporter: "compiled" });

export const inputsWith = (facts: readonly FactRecord[], series: Inputs["series"] = []): Inputs => ({
  actors: system,
  facts,
  series,
  whole,
});

export const withOptions = (options: Partial<SimilarityOptions>): Settings => ({
  ...defaultSettings,
  similarity: { ...defaultSettings.similarity, ...options },
});

export const anyOptions: fc.Arbitrary<SimilarityOptions> = fc.record({
  scale: fc.constantFrom(...portfolioScales),
  selfTie: fc.constantFrom("maximum", "left-out"),
  states: fc.constantFrom("all", "allied"),
});

const anyParties = fc.shuffledSubarray([...members], { minLength: 2, maxLength: 4 });
const anyValid = fc.constantFrom("1990/..", "1990/..", "1990/..", "1990/2000-12-30", "1990/2000", "1990/", "2001/..");
const anyDispute = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  { id: "undecided", inUse: false, rule: "by the test" },
  { id: "decided", inUse: true, rule: "by the test" },
  { id: "decided", inUse: false, rule: "by the test" },
);

/** A treaty of either data set or of a curator; numbers repeat, so that statements compete. */
const anyTreaty = fc
  .record({
    by: fc.constantFrom("cow-alliances-4.1" as const, "atop-4.01" as const, null),
    parties: anyParties,
    type: fc.constantFrom(
      "defence" as const,
      "neutrality" as const,
      "non-aggression" as const,
      "consultation" as const,
    ),
    trigger: fc.constantFrom("automatic" as const, "unknown" as const),
    cowType: fc.constantFrom("I" as const, "IIa" as const, "IIb" as const, "III" as const, undefined),
    valid: anyValid,
    dispute: anyDispute,
    shared: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ by, parties, type, trigger, cowType, valid, dispute, shared }) => ({
    make: (number: number): FactRecord =>
      said(by, number, parties, type, {
        obligations: [{ type, trigger }],
        valid,
        identifiers: [{ scheme: "COW-alliance", value: String(shared) }],
        ...(by === "atop-4.01" || cowType === undefined ? {} : { cowType }),
        ...(by === null && dispute ? { dispute } : {}),
      }),
  }));

/** Treaties among the members, and capabilities of which some are not known. */
export const anyWorld: fc.Arbitrary<Inputs> = fc
  .record({
    treaties: fc.array(anyTreaty, { maxLength: 12 }),
    powers: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }).filter(isAmount)), {
      minLength: members.length,
      maxLength: members.length,
    }),
  })
  .map(({ treaties, powers }) =>
    inputsWith(
      treaties.map(({ make }, i) => make(i + 1)),
      members.map((id, i) => power(id, powers[i] ?? null)),
    ),
  );
