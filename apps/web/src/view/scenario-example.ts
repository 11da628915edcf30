import type { Scenario } from "@entente/core/scenario/scenario";

/** One change of every kind, on the founding case. A test holds it to the schema. */
export const exampleScenario: Scenario = {
  version: 1,
  name: "A pact of three and half the trade",
  changes: [
    {
      kind: "add-fact",
      fact: {
        kind: "treaty",
        id: "hypothetical.pact-of-three",
        title: "A defence treaty of Russia, China and North Korea",
        valid: "2024/..",
        confidence: "high",
        tags: [],
        parties: ["RUS", "CHN", "PRK"],
        obligations: [{ type: "defence", trigger: "conditional" }],
        identifiers: [],
      },
    },
    { kind: "remove-fact", id: "founding.01-treaty-rus-prk-2024" },
    { kind: "scale-flow", from: "CHN", to: "EU", flow: "exports", factor: 0.5 },
    { kind: "set-weight", dimension: "commitment", value: 2 },
  ],
};
