import { expect, test } from "vitest";
import { missing } from "../units/missing.ts";
import { tellingReason } from "./missing-reason.ts";

test("the reason that explains most comes first, whatever the order", () => {
  const reasons = [missing("no-fact"), missing("not-covered"), missing("not-a-state-then")];
  expect(tellingReason(reasons)).toEqual(missing("not-a-state-then"));
  expect(tellingReason(reasons.toReversed())).toEqual(missing("not-a-state-then"));
});

test("known inputs give no reason; without any there is no fact", () => {
  expect(tellingReason([0.3, missing("too-few"), 0])).toEqual(missing("too-few"));
  expect(tellingReason([])).toEqual(missing("no-fact"));
});
