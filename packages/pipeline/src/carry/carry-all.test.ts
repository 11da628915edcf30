import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { embeddedData } from "../env.ts";
import { carryAll } from "./carry-all.ts";
import { absentFiles, sharedFolder } from "./shared-folder.ts";

const absent = absentFiles(sharedFolder());
const hint =
  absent.length === 0
    ? ""
    : " (skipped: the published data sets are not here; set ENTENTE_SHARED_DATA to their folder)";

test.skipIf(hint !== "")(
  `the series files are what the published data sets give, byte for byte${hint}`,
  () => {
    const folder = join(embeddedData, "series");
    const made = carryAll(sharedFolder(), embeddedData);
    expect([...made.keys()].sort()).toEqual(
      readdirSync(folder)
        .filter((name) => name.endsWith(".csv"))
        .sort(),
    );
    for (const [name, text] of made) {
      // Not toBe on the texts: a difference of thousands of lines helps nobody.
      expect(text === readFileSync(join(folder, name), "utf8"), `${name} differs; run src/carry/carry.ts`).toBe(true);
    }
  },
  120_000,
);
