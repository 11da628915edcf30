import { Fact } from "@entente/core/facts/fact";
import { expect, test } from "vitest";
import {
  alteredSeverity,
  alteredTreaty,
  formedTreaty,
  obligationChoices,
  termsOf,
  triggerChoices,
} from "./scenario-treaty.ts";

const names = (id: string) => `State ${id}`;

test("every obligation and trigger makes a treaty that the schema takes, each under an id of its own", () => {
  const made = obligationChoices.flatMap(([type]) =>
    triggerChoices.map(([trigger]) => formedTreaty(["RUS", "PRK"], { type, trigger }, 2024, names)),
  );
  const facts = made.map((change) => (change.kind === "add-fact" ? Fact.parse(change.fact) : undefined));
  // Two obligations have four triggers each; of the other three the trigger does not matter.
  expect(new Set(facts.map((fact) => fact?.id)).size).toBe(2 * 4 + 3);
});

test("the order of the parties is nothing, who they are is all", () => {
  const id = (...parties: string[]) => {
    const change = formedTreaty(parties, { type: "defence", trigger: "automatic" }, 2024, names);
    return change.kind === "add-fact" ? change.fact.id : "";
  };
  expect(id("RUS", "PRK")).toBe(id("PRK", "RUS"));
  const many = Array.from({ length: 40 }, (_, i) => `S${i}`);
  expect(id(...many)).not.toBe(id(...many.slice(1), "S99"));
  expect(id(...many).length).toBeLessThanOrEqual(120);
});

test("the strongest obligation is what a control shows", () => {
  expect(
    termsOf({
      obligations: [
        { type: "consultation", trigger: "unknown" },
        { type: "defence", trigger: "discretionary" },
        { type: "defence", trigger: "conditional" },
      ],
    }),
  ).toMatchObject({ type: "defence", trigger: "conditional" });
});

test("alterations carry the field alone", () => {
  expect(alteredTreaty("one", { type: "consultation", trigger: "automatic" })).toEqual({
    kind: "alter-fact",
    id: "one",
    fields: { obligations: [{ type: "consultation", trigger: "unknown" }] },
  });
  expect(alteredSeverity("two", 5)).toEqual({ kind: "alter-fact", id: "two", fields: { severity: 5 } });
});
