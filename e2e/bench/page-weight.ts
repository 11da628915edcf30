import { brotliCompressSync } from "node:zlib";
import type { Browser } from "@playwright/test";
import type { Row } from "./table.ts";

const LIMIT = 180_000;

/** All the JavaScript that a page loads before a reader does anything, compressed as a server in front would send it. */
export async function pageWeightRows(browser: Browser, origin: string, paths: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const path of paths) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const scripts = new Map<string, Promise<Buffer>>();
    page.on("response", (response) => {
      if (response.request().resourceType() === "script" && response.ok()) scripts.set(response.url(), response.body());
    });
    await page.goto(`${origin}${path}`, { waitUntil: "networkidle" });
    const bodies = await Promise.all(scripts.values());
    await context.close();
    const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
    rows.push({
      task: `first-load JavaScript of ${path}`,
      median: `${(bytes / 1000).toFixed(1)} kB`,
      p95: "–",
      target: `≤ ${LIMIT / 1000} kB`,
      held: bytes > 0 && bytes <= LIMIT ? "yes" : "no",
      beside: `${bodies.length} files, ${(bodies.reduce((sum, body) => sum + body.length, 0) / 1000).toFixed(0)} kB before brotli`,
    });
  }
  return rows;
}
