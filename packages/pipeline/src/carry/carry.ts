import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { say } from "../commands/say.ts";
import { embeddedData } from "../env.ts";
import { Refusal } from "../refusal.ts";
import { carryAll } from "./carry-all.ts";
import { sharedFolder } from "./shared-folder.ts";

/** Computes the series files anew from the published data sets. A second run gives the same bytes. */
try {
  const folder = join(embeddedData, "series");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of carryAll(sharedFolder(), embeddedData)) {
    writeFileSync(join(folder, name), text);
    say(`${name}: ${(text.length / 1000).toFixed(0)} kB`);
  }
} catch (cause) {
  if (!(cause instanceof Refusal)) throw cause;
  say(cause.message);
  process.exitCode = 1;
}
