import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";

/** As toEqual says; what is strictly equal, as nearly always in a property, is seen far sooner. */
export function expectEqual(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}
