import { expect, test } from "vitest";
import { tradeYear } from "../test-support.ts";
import { totalsOf } from "./totals.ts";

test("sums over partners, with how many of them are known", () => {
  // NEW buys 7 of BEE and an unknown amount of ALT, sells 20 and 30; of 99 there is no row with NEW.
  const year = tradeYear("10,30,2000,7,20", "10,21,2000,,30", "30,99,2000,1,1");
  expect(totalsOf(year, "NEW")).toEqual({
    exports: { sum: 50_000_000, known: 2, of: 3 },
    imports: { sum: 7_000_000, known: 1, of: 3 },
  });
});
