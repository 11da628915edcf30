import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { Locator, Page } from "@playwright/test";
import { barriers } from "./support/barriers.ts";
import { expect, test } from "./support/test.ts";

/** What-if by hand: forming, altering and dissolving, keeping and coming back, and every way in which a scenario can be broken. */

const bench = (page: Page): Locator => page.locator("#what-if");
const figures = (page: Page): Locator => bench(page).getByRole("table", { name: /Every figure in/ });
const row = (page: Page, name: RegExp): Locator => figures(page).getByRole("row", { name }).first();

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const door = bench(page).getByRole("button", { name: "Change something" });
  if (!page.url().includes("scenario=")) await door.click();
  await expect(figures(page)).toBeVisible();
}

const packed = (value: unknown): string =>
  `v1.${deflateRawSync(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url")}`;
const weight = { kind: "set-weight", dimension: "trade", value: 3 };
const scenario = (...changes: unknown[]) => ({ version: 1, changes });
const whole = packed(scenario(weight));
const treaty = {
  kind: "treaty",
  id: "own.treaty",
  title: "A treaty under a name of its own",
  valid: "2024/..",
  confidence: "high",
  parties: ["RUS", "CHN"],
  obligations: [{ type: "defence", trigger: "automatic" }],
};
const dimensions = ["commitment", "trade", "voting", "institutions", "support", "freedom-from-strain"];

test("a treaty is formed, another altered, one way of a flow scaled; each can be taken back", async ({
  page,
  house,
}) => {
  await open(page, house.web);
  const what = bench(page);
  await what.getByText("Form another treaty").click();
  const parties = what.getByRole("group", { name: "Parties" });
  await expect(what.getByRole("button", { name: "Form this treaty" })).toBeDisabled();
  for (const name of ["Russia", "China", "North Korea"]) await parties.getByLabel(name, { exact: true }).check();
  await what.getByLabel("It binds").selectOption("automatic");
  await what.getByRole("button", { name: "Form this treaty" }).click();
  await expect(row(page, /^Pairs that one common instrument covers/)).toContainText("100 %");
  await expect(page.locator(".scenario-notice")).toContainText("as published");
  await expect(page).toHaveTitle(/^Hypothetical: /);

  await what.getByText("Alter a fact", { exact: true }).click();
  const alter = what.locator("details").filter({ hasText: "Alter a fact" });
  await alter
    .getByLabel("Fact")
    .selectOption({ label: "China and North Korea owe each other military assistance against an armed attack" });
  await alter.getByLabel("Obligation").selectOption("consultation");
  await what.getByLabel("Direction").selectOption("exports");
  await what.getByRole("slider", { name: /, exports$/ }).fill("50");
  const list = what.getByRole("region", { name: "The scenario", exact: true });
  await expect(list.getByRole("listitem")).toHaveCount(3);
  await expect(list).toContainText("Altered: China and North Korea owe each other");
  await expect(list).toContainText(/Exports of Russia to .*: 50/);
  await expect(what).toContainText(
    /nine draws in ten put cohesion at 0\.\d\d–0\.\d\d as published and at 0\.\d\d–0\.\d\d/,
  );
  const camps = what.getByRole("table", { name: "Two camps in 2024: as published and in the scenario" });
  await expect(camps.getByRole("row", { name: "Complete triads 4 7 +3" })).toBeVisible();
  const bound = what.getByRole("table", { name: "Who would be bound differently, 2024" });
  await expect(
    bound.getByRole("row", {
      name: /^Russia, if attacked by Japan China Bound to less than help Bound to both: to defend it/,
    }),
  ).toBeVisible();
  expect(await barriers(page)).toEqual([]);

  await list.getByRole("button", { name: "Back to what is published" }).click();
  await expect(list).toContainText("No change yet");
  await expect(page).not.toHaveURL(/scenario=/);
  await expect(page).not.toHaveTitle(/Hypothetical/);
});

test("a scenario is kept under a short address, for whoever opens it", async ({ page, house, browser }) => {
  await open(page, house.web);
  const what = bench(page);
  await what.getByRole("slider", { name: "Commitment" }).fill("3");
  await expect(row(page, /^Cohesion/)).toContainText("+0.0");
  const ledger = () =>
    createHash("sha256")
      .update(readFileSync(join(house.home, "ledger.sqlite")))
      .digest("hex");
  const before = ledger();
  await what.getByText("Keep, take along or open a scenario").click();
  await what.getByLabel("Name", { exact: true }).fill("Commitment first");
  await what.getByRole("button", { name: "Save under a short address" }).click();
  await expect(page).toHaveURL(/\?scenario=saved\.[0-9a-f]{16}$/);
  const address = page.url();

  const other = await browser.newPage();
  await other.goto(address);
  await expect(row(other, /^Cohesion/)).toContainText("+0.0");
  await expect(bench(other).getByRole("heading", { name: "Commitment first" })).toBeVisible();
  await bench(other).getByRole("slider", { name: "Trade", exact: true }).fill("2");
  await expect(other).toHaveURL(/\?scenario=v1\./);
  await other.close();
  expect(ledger()).toBe(before);
});

test("files to take along say that they are hypothetical, and a file can be opened again", async ({ page, house }) => {
  await open(page, house.web);
  const what = bench(page);
  await what.getByRole("slider", { name: "Commitment" }).fill("3");
  await expect(what).toContainText("Two camps: nothing changes.");
  await what.getByText("Keep, take along or open a scenario").click();
  const taken = async (name: string): Promise<{ file: string; text: string; path: string }> => {
    const [download] = await Promise.all([page.waitForEvent("download"), what.getByRole("button", { name }).click()]);
    const path = await download.path();
    return { file: download.suggestedFilename(), text: readFileSync(path, "utf8"), path };
  };
  const csv = await taken("CSV");
  expect(csv.file).toMatch(/^hypothetical-.*\.csv$/);
  const lines = csv.text.trim().split("\n");
  expect(lines.slice(1).every((line) => line.startsWith("hypothetical,"))).toBe(true);
  expect(JSON.parse((await taken("JSON")).text)).toMatchObject({
    hypothetical: true,
    scenario: { version: 1 },
    twoCamps: { rows: [], turned: [] },
    boundDifferently: [],
  });
  expect((await taken("Markdown")).text).toMatch(/^# Hypothetical: .*\n\n\*\*Hypothetical/);
  const own = await taken("The scenario alone");
  await what.getByRole("button", { name: "Back to what is published" }).click();
  await what.getByLabel("Open a scenario file").setInputFiles({
    name: "scenario.json",
    mimeType: "application/json",
    buffer: Buffer.from(own.text),
  });
  await expect(what.getByRole("region", { name: "The scenario", exact: true })).toContainText(
    "Weight of commitment: 3",
  );
  await what.getByLabel("Open a scenario file").setInputFiles({
    name: "letter.json",
    mimeType: "application/json",
    buffer: Buffer.from("Dear all"),
  });
  await expect(what.getByRole("alert")).toContainText("letter.json is not JSON");
});

test("two states have a bench of their own, dimension by dimension", async ({ page, house }) => {
  await open(page, `${house.web}/dyad/RUS-PRK/2024`);
  const before = await row(page, /^Commitment/).innerText();
  await bench(page).getByRole("group", { name: "Dissolve a treaty in force" }).getByRole("checkbox").first().check();
  await expect(row(page, /^Commitment/)).not.toHaveText(before);
  await expect(row(page, /^Voting/)).toContainText("0.000");
  await expect(bench(page).getByRole("table", { name: "Who would be bound differently, 2024" })).toBeVisible();
});

test("an actor has a bench with its partners, and nobody's figures but its own", async ({ page, house }) => {
  await open(page, `${house.web}/actor/CHN`);
  await bench(page)
    .getByRole("checkbox", { name: /^Half of the trade of China with/ })
    .check();
  await expect(bench(page).getByRole("status").last()).toContainText(
    /^Share of China in the trade of .*\(−\d+\.\d pp\)\. \d+ other figures move, less\.$/,
  );
  await expect(page).toHaveURL(/scenario=/);
  await expect(page.locator(".scenario-notice")).toContainText("as published");
  await expect(page).toHaveTitle(/^Hypothetical: /);
  await expect(row(page, /^Partner concentration/)).toContainText("unknown");
  expect(await barriers(page)).toEqual([]);
});

const broken: readonly (readonly [string, string])[] = [
  ["no form at all", "hello"],
  ["a form without content", "v1."],
  ["content that is not packed", "v1.xxxx"],
  ["a later form", "v9.abc"],
  ["cut off", whole.slice(0, -6)],
  ["letters altered", `v1.AAAA${whole.slice(7)}`],
  ["too long", `v1.${"A".repeat(5000)}`],
  ["small text that unfolds to a large one", packed(" ".repeat(2_000_000))],
  ["packed, but not JSON", packed("Dear all")],
  ["a later version", packed({ version: 2, changes: [weight] })],
  ["a kind of change that there is not", packed(scenario({ kind: "declare-war", on: "RUS" }))],
  ["too many changes", packed(scenario(...Array.from({ length: 51 }, () => weight)))],
  [
    "a factor beyond all bounds",
    packed(scenario({ kind: "scale-flow", from: "CHN", to: "EU", flow: "total", factor: 1e9 })),
  ],
  ["a fact that pretends to be published", packed(scenario({ kind: "add-fact", fact: treaty }))],
  ["a fact that the release does not have", packed(scenario({ kind: "remove-fact", id: "nobody-knows" }))],
  [
    "an actor that the release does not have",
    packed(scenario({ kind: "scale-flow", from: "CHN", to: "XQZ", flow: "total", factor: 0.5 })),
  ],
  [
    "every weight at 0",
    packed(scenario(...dimensions.map((dimension) => ({ kind: "set-weight", dimension, value: 0 })))),
  ],
  [
    "fields that make no fact",
    packed(scenario({ kind: "alter-fact", id: "founding.01-treaty-rus-prk-2024", fields: { parties: [] } })),
  ],
  ["the id of a kept one cut off", "saved.0123"],
  ["the id of one that is not kept", "saved.0123456789abcdef"],
];

test("a broken scenario is told in words, and what is published is shown", async ({ page, house }) => {
  test.setTimeout(180_000);
  for (const [i, [what, text]] of broken.entries()) {
    await test.step(what, async () => {
      // All by the same bench: the page of a pair is smaller.
      const [path, title] = i === 0 ? ["/", "bound in pairs"] : ["/dyad/RUS-CHN/2024", "Russia"];
      await page.goto(`${house.web}${path}?scenario=${encodeURIComponent(text)}`, { waitUntil: "commit" });
      const alert = bench(page).getByRole("alert");
      await expect(alert).toContainText(/published (is shown instead|stands)/);
      expect((await alert.innerText()).length).toBeGreaterThan(60);
      await expect(page.locator("h1")).toContainText(title);
    });
  }
});

test("nothing but a page of this site can keep a scenario, and nothing but a scenario is kept", async ({
  request,
  house,
}) => {
  const post = (body: string, headers: Record<string, string>) =>
    request.post(`${house.web}/api/scenario`, {
      headers: { "content-type": "application/json", ...headers },
      data: Buffer.from(body),
    });
  const own = { origin: house.web };
  const good = JSON.stringify(scenario(weight));
  expect((await post(good, { origin: "https://elsewhere.example" })).status()).toBe(403);
  expect((await post(good, {})).status()).toBe(403);
  expect((await post("{", own)).status()).toBe(400);
  expect((await post(JSON.stringify({ version: 1, changes: [{ kind: "declare-war" }] }), own)).status()).toBe(422);
  expect((await post(`${good}${" ".repeat(70_000)}`, own)).status()).toBe(413);
  const kept = await post(good, own);
  expect(kept.status()).toBe(201);
  const { id } = (await kept.json()) as { id: string };
  expect(((await (await post(good, own)).json()) as { id: string }).id).toBe(id);
  const got = await request.get(`${house.web}/api/scenario/${id}`);
  expect(got.headers()["cache-control"]).toContain("immutable");
  expect(await got.json()).toEqual(scenario(weight));
  expect((await request.get(`${house.web}/api/scenario/..%2F..%2Fledger`)).status()).toBe(404);
  // Last, for it leaves nothing to save for a minute.
  const statuses = await Promise.all(Array.from({ length: 60 }, async () => (await post(good, own)).status()));
  expect(statuses).toContain(429);
});
