import type { House } from "../support/house.ts";
import { type Row, timed } from "./table.ts";

const RUNS = 5;

/** From starting the dashboard's process to its front page in full, caches of the process empty. */
export async function coldStartRows(house: House): Promise<Row[]> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await house.kill("web");
    const start = performance.now();
    await house.start("web");
    const page = await fetch(house.web);
    await page.text();
    if (!page.ok) throw new Error(`the front page answered ${page.status}`);
    times.push(performance.now() - start);
  }
  return [timed("cold start: process to front page", times, null)];
}
