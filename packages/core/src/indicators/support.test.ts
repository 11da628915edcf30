import { expect, test } from "vitest";
import { defaultSettings } from "../cohesion/settings.ts";
import { missing } from "../units/missing.ts";
import { dyadSupport, support } from "./support.ts";
import { absence, backing, fact, friction, testIndex, unknown } from "./test-support.ts";

const settings = defaultSettings;
const saturated = (sum: number) => 1 - Math.exp(-sum);

test("transfers, recognition, backing and votes cast for the other add up", () => {
  const facts = [
    fact("transfer", { from: "PRK", to: "RUS", goods: "munitions", quantity: unknown, severity: 5, valid: "2023/.." }),
    fact("recognition", {
      from: "PRK",
      recognised: "a separatist province",
      inFavourOf: "RUS",
      severity: 2,
      valid: "2022/..",
    }),
    backing("PRK", "RUS", 3, "2022/.."),
    friction("PRK", "RUS", 5, "2022/.."),
  ];
  const index = testIndex({ facts });
  const figure = support(index, "PRK", "RUS", 2024, settings);
  expect(figure.value).toBeCloseTo(saturated(2), 12);
  expect(figure.basis).toHaveLength(3);
  expect(support(index, "RUS", "PRK", 2024, settings).value).toEqual(missing("no-fact"));
  expect(dyadSupport(index, "RUS", "PRK", 2024, settings).value).toBe(figure.value);
});

test("recognition in one's own favour is not support of another", () => {
  const own = fact("recognition", { from: "RUS", recognised: "a province", inFavourOf: "RUS", severity: 2 });
  expect(dyadSupport(testIndex({ facts: [own] }), "RUS", "PRK", 2024, settings).value).toEqual(missing("no-fact"));
});

test("an asserted absence of support is zero, and yields to facts that show some", () => {
  const none = absence("support", ["CHN", "PRK"], "2024");
  expect(dyadSupport(testIndex({ facts: [none] }), "CHN", "PRK", 2024, settings).value).toBe(0);
  const figure = dyadSupport(
    testIndex({ facts: [none, backing("CHN", "PRK", 1, "2024")] }),
    "CHN",
    "PRK",
    2024,
    settings,
  );
  expect(figure.value).toBeCloseTo(saturated(0.2), 12);
  expect(figure.note).toContain("stands against");
});
