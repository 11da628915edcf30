import { expect, test } from "@playwright/test";
import { barriers } from "./support/barriers.ts";
import { Desk } from "./support/desk.ts";
import { FactsApi, frictionRecord } from "./support/facts.ts";
import type { House } from "./support/house.ts";
import { noWorld, openWorld } from "./support/world.ts";

/** A reader's way through a release of the whole world: picker, group of 1914, pair, actor, data. */

const absent = noWorld();
test.skip(absent !== null, absent ?? "");
test.describe.configure({ mode: "serial" });

let house: House;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  house = await openWorld();
});
test.afterAll(async () => house?.close());

test("a state that is no more is found by its name, and the group of 1914 says what is not covered", async ({
  page,
}) => {
  await page.goto(house.web);
  await page.getByText("Choose another group or year").click();
  await expect(page.locator('datalist option[value="Soviet Union 1922–1991"]')).toHaveCount(1);
  await expect(page.locator('datalist option[value="France"]')).toHaveCount(1);
  for (const chosen of await page.locator(".picker .chip input").all()) await chosen.uncheck();
  const add = page.getByRole("combobox", { name: "Add a member" });
  await add.fill("GBR, FRA, RUE");
  await page.getByLabel("Year", { exact: true }).fill("1914");
  await page.getByRole("button", { name: "Show this group" }).click();
  await expect(page).toHaveURL(/\/g\/GBR-FRA-RUE\/1914$/);
  await expect(page.locator("h1")).toContainText("United Kingdom, France and Russian Empire in 1914");
  await expect(page.getByRole("region", { name: "What is not known" })).toContainText("What this release has of it:");
  expect(await barriers(page)).toEqual([]);
});

test("a state that was not there is named, with its years and who stood in its place", async ({ page }) => {
  await page.goto(`${house.web}/g/DEU-FRA/1914`);
  const notice = page.getByRole("region", { name: /did not exist/ });
  await expect(notice).toContainText("Germany was not in the state system in 1914, only since 1955.");
  await notice.getByRole("link", { name: "Germany (Prussia) in its place" }).click();
  await expect(page).toHaveURL(/\/g\/GMY-FRA\/1914$/);
  await expect(page.getByRole("region", { name: /did not exist/ })).toHaveCount(0);
});

test("a pair shows whose report of a flow is in use, and its facts by kind", async ({ page }) => {
  await page.goto(`${house.web}/dyad/USA-CHN/2021`);
  const reports = page.getByRole("region", { name: /as data sets have it/ });
  await expect(reports.getByRole("row", { name: /in use/ }).first()).toBeVisible();
  await expect(reports.getByRole("row", { name: /shown, not used/ }).first()).toBeVisible();
  await page.locator(".shelves summary", { hasText: /^Strain:/ }).click();
  await expect(page.locator(".shelves details[open] .fact-list li").first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test("an actor that is no more has its last year, what covers it, and all its facts in pages", async ({ page }) => {
  await page.goto(`${house.web}/actor/SUN`);
  await expect(page.getByRole("heading", { name: "Ties in 1991" })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  const answer = await page.goto(`${house.web}/actor/USA`);
  expect((await answer?.body())?.length).toBeLessThan(600_000);
  await page.locator(".shelves summary", { hasText: /^Strain:/ }).click();
  await page
    .getByRole("link", { name: /in pages/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/facts\/USA\/friction\/1$/);
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page.locator("main")).toContainText("Page 2 of");
});

test("the data page lists the data sets as a whole, and how to ask", async ({ page }) => {
  await page.goto(`${house.web}/data`);
  const sets = page.getByRole("region", { name: "Data sets as a whole" });
  await expect(sets.getByRole("row", { name: /cow-mid-5/ })).toContainText("10,234 rows");
  await expect(page.getByRole("region", { name: "Figures of all states" })).toContainText("entente query");
  expect(await barriers(page)).toEqual([]);
});

test("a curator's release of a ledger with data sets is checked and made by the command line", async ({ browser }) => {
  test.setTimeout(120_000);
  await house.start("admin");
  const desk = await Desk.open(browser, house);
  try {
    const contributor = new FactsApi(desk.contributor.context.request, house.admin);
    const reviewer = new FactsApi(desk.reviewer.context.request, house.admin);
    const saved = await contributor.save(frictionRecord("world.one"), null);
    expect(saved.status()).toBe(201);
    const submitted = await contributor.post("/api/facts/world.one/submit", { baseRevision: 1 });
    const { revision } = (await submitted.json()) as { revision: number };
    const approved = await reviewer.post("/api/facts/world.one/approve", { baseRevision: revision, note: "" });
    expect(approved.status(), await approved.text()).toBe(200);
    const answer = await reviewer.post("/api/release", {});
    expect(answer.status(), await answer.text()).toBe(201);
    const { release } = (await answer.json()) as { release: { id: string; datasets: { id: string }[] } };
    expect(release.datasets.length).toBeGreaterThanOrEqual(5);
    expect(house.entente("release", "show")).toContain(release.id);
  } finally {
    await desk.close();
  }
});
