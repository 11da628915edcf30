import { expect, test } from "vitest";
import { possessive } from "./possessive.ts";

test("a name that ends in s takes the apostrophe alone", () => {
  expect(["Russia", "United States"].map(possessive)).toEqual(["Russia’s", "United States’"]);
});
