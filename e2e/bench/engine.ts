import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { build } from "esbuild";
import type { Measured } from "./in-browser.ts";
import { quantile, type Row, ratio, timed } from "./table.ts";

/** The indicators, bundled as for a reader, timed in a page of the real browser. */
export async function engineRows(browser: Browser): Promise<Row[]> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL("./in-browser.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    logLevel: "error",
  });
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? "" });
    const { plain, ranged, naive, edited, parted } = await page.evaluate(
      () => (globalThis as unknown as { measured: Measured }).measured,
    );
    const saved = quantile(naive, 0.5) / quantile(ranged, 0.5);
    return [
      timed("cohesion of 12 members, without range", plain, { ms: 4, of: "median" }),
      timed(
        "cohesion of 12 members, four ranges of 1,000 draws",
        ranged,
        { ms: 100, of: "median" },
        `${ratio(saved)} faster than one range by computing each draw anew`,
      ),
      ...Object.entries(edited).map(([what, times]) =>
        timed(`what-if of 12 members: one ${what} changed`, times, null),
      ),
      timed("what-if of 12 members: what each of three changes adds", parted, null),
    ];
  } finally {
    await page.close();
  }
}
