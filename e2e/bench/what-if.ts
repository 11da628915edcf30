import type { Browser, CDPSession, Page } from "@playwright/test";
import { type Row, timed } from "./table.ts";

/** Between two edits of a reader who makes one after the other, and between edits that are each thought over. */
const NEXT_MS = 150;
const THOUGHT_MS = 700;
/** Edits measured for each row, after some unmeasured: the first run of any code is slower than the tenth. */
const EDITS = 30;
const WARM = 6;
/** A reader's laptop or phone beside a machine that builds software. */
const SLOWER = 4;

const TARGET = { ms: 50, of: "95th percentile" } as const;
const RANGES = { ms: 100, of: "median" } as const;

export type Asked = { readonly who: string; readonly path: string };

/** What-if as a reader has it, on a processor slowed down four times: from the edit to the frame that shows the new figures. */
export async function whatIfRows(browser: Browser, origin: string, groups: readonly Asked[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { who, path } of groups) {
    const page = await browser.newPage();
    try {
      await page.goto(`${origin}${path}`);
      const section = page.locator("#what-if");
      await section.getByRole("button", { name: "Change something" }).click();
      await section.locator(".what-if-sentence").waitFor();
      const devtools = await page.context().newCDPSession(page);
      rows.push(...(await editsOf(page, devtools, who)));
      await page.evaluate(run, { control: "weight" as const, times: WARM + EDITS / 3, rest: THOUGHT_MS });
      rows.push(
        timed(
          `${who}: ranges of 1,000 draws and parts of the difference, in a worker`,
          await workerTimes(page),
          RANGES,
        ),
      );
    } finally {
      await page.close();
    }
  }
  return rows;
}

async function editsOf(page: Page, devtools: CDPSession, who: string): Promise<Row[]> {
  const slow = (rate: number) => devtools.send("Emulation.setCPUThrottlingRate", { rate });
  const rows: Row[] = [];
  for (const { name, control } of edits) {
    await page.evaluate(run, { control, times: WARM, rest: NEXT_MS });
    await slow(SLOWER);
    const times = await page.evaluate(run, { control, times: EDITS, rest: NEXT_MS });
    await slow(1);
    if (times.length === EDITS)
      rows.push(timed(`${who}: ${name}, edit to painted figures, ${SLOWER}× slower`, times, TARGET));
  }
  return rows;
}

const edits = [
  { name: "a weight", control: "weight" },
  { name: "a flow of trade", control: "trade" },
  { name: "a treaty of all", control: "treaty" },
  { name: "a treaty dissolved", control: "dissolve" },
] as const;

type Run = { readonly control: (typeof edits)[number]["control"]; readonly times: number; readonly rest: number };

/** In the page: edits a control and waits for the frame after the one that holds the new figures; the edit is taken back at the end. */
async function run({ control, times, rest }: Run): Promise<number[]> {
  const bench = document.querySelector("#what-if");
  const legend = (text: string) =>
    [...(bench?.querySelectorAll("legend") ?? [])].find((one) => one.textContent?.startsWith(text))?.parentElement;
  const within = {
    weight: () => legend("Weigh the dimensions")?.querySelector("input"),
    trade: () => legend("Scale a flow of trade")?.querySelector<HTMLInputElement>("input[type=range]"),
    treaty: () => legend("Add a treaty that is not")?.querySelector("input"),
    dissolve: () => legend("Dissolve a treaty in force")?.querySelector("input"),
  };
  const input = within[control]();
  const outcome = bench?.querySelector(".what-if-outcome table");
  if (!input || !outcome) return [];
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const edit = (step: number): void => {
    if (input.type === "checkbox") {
      input.click();
      return;
    }
    set?.call(input, control === "weight" ? String(step % 2 === 0 ? 3 : 2) : String(step % 2 === 0 ? 50 : 75));
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const painted = () =>
    new Promise<number>((seen) => {
      const watch = new MutationObserver(() => {
        watch.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => seen(performance.now());
          port2.postMessage(null);
        });
      });
      watch.observe(outcome, { subtree: true, childList: true, characterData: true });
      setTimeout(() => seen(Number.NaN), 2000);
    });
  const taken: number[] = [];
  for (let step = 0; step < times; step++) {
    const frame = painted();
    const start = performance.now();
    edit(step);
    const time = (await frame) - start;
    // A control that moves no figure of this group shows nothing new, and there is nothing to measure.
    if (Number.isNaN(time)) break;
    taken.push(time);
    await new Promise((rested) => setTimeout(rested, rest));
  }
  if (input.type === "checkbox" && input.checked) input.click();
  return taken;
}

/** From a scenario's way to the worker to its answer, as the page marks it. */
async function workerTimes(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    performance.getEntriesByName("what-if: explained", "measure").map(({ duration }) => duration),
  );
}
