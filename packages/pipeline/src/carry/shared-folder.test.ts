import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Refusal } from "../refusal.ts";
import { stagedPaths } from "./shared-folder.ts";

test("where the published data sets are absent, it says which and what to set", () => {
  const nowhere = join(tmpdir(), "entente-no-such-folder");
  expect(() => stagedPaths(nowhere)).toThrow(Refusal);
  expect(() => stagedPaths(nowhere)).toThrow(/lacks cow-trade-4\.0\/.*set ENTENTE_SHARED_DATA/);
});
