import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

/** The eight questions of the founding case, answered from the embedded data alone. */

const FRONT = "/";
const part = (page: Page, heading: string): Locator =>
  page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: heading }) });
const pairIn = (section: Locator, name: string): Locator => section.getByRole("article", { name });

/** Opens every "as a table" and the like, as a reader who wants to see it all. */
async function unfold(section: Locator): Promise<void> {
  for (const details of await section.locator("details").all()) {
    if ((await details.getAttribute("open")) === null) await details.locator("summary").first().click();
  }
}

test.beforeEach(async ({ house, page }) => {
  await page.goto(`${house.web}${FRONT}`);
});

test("1: who is bound to whom, and how tightly", async ({ page }) => {
  const section = part(page, "Who is bound to whom, and how tightly?");
  const matrix = section.getByRole("figure", { name: /Highest obligation/ }).getByRole("table");
  const cell = (text: RegExp) => matrix.getByRole("link", { name: text }).first();
  await expect(cell(/Russia – North Korea, 2024: defence, not automatic.*19 June 2024/i)).toBeVisible();
  await expect(cell(/China – North Korea, 2024: defence, automatic.*11 July 1961/i)).toBeVisible();
  await expect(cell(/Russia – China, 2024: non-aggression\..*16 July 2001/i)).toBeVisible();

  await cell(/Russia – North Korea, 2024/).click();
  await expect(page).toHaveURL(/\/dyad\/RUS-PRK\/2024#commitment$/);
  await page
    .getByRole("link", { name: /promise each other military assistance/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/fact\/founding\.01-treaty-rus-prk-2024$/);
  await expect(page.locator("main")).toContainText("art. 4");
  await page
    .getByRole("link", { name: /Comprehensive Strategic Partnership/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/source\/treaty-text-rus-prk-2024$/);
});

test("2: who needs whom, both ways and over the years", async ({ page }) => {
  const section = part(page, "Who needs whom?");
  const russiaChina = pairIn(section, "Russia – China");
  await expect(russiaChina).toContainText("China is Russia’s largest trading partner (2023)");
  await expect(russiaChina).toContainText("33.8 % of that trade (2023)");
  await expect(russiaChina).toContainText("disputed: 4th, 5th or 6th, by who counts how");
  await expect(russiaChina).toContainText("Russia needed China about six times as much");
  await unfold(russiaChina);
  await expect(russiaChina.getByRole("row", { name: /^2014 / })).toContainText("12.2 %");
  await expect(russiaChina.getByRole("row", { name: /^2014 / })).toContainText("2.2 %");
  await expect(russiaChina.getByRole("row", { name: /^2018 / })).toContainText("unknown");

  const chinaKorea = pairIn(section, "China – North Korea");
  await expect(chinaKorea).toContainText("96.7 % of that trade (2022)");
  await unfold(chinaKorea);
  for (const [year, share] of [
    [2010, "56.0 %"],
    [2012, "75.3 %"],
    [2014, "79.3 %"],
    [2021, "95.6 %"],
  ] as const) {
    await expect(chinaKorea.getByRole("row", { name: new RegExp(`^${year} `) })).toContainText(share);
  }
});

test("3: what is traded", async ({ page }) => {
  const section = part(page, "What is traded?");
  await expect(section.getByRole("row", { name: /^2020 energy at least 50\.0\s%/ })).toBeVisible();
  await expect(
    section.getByRole("row", { name: /^2020 energy at least 48\.4\s%.*UN Comtrade.*not the claim in use/ }),
  ).toBeVisible();
  await expect(section.getByRole("row", { name: /^2022 energy 78\.0\s%/ })).toBeVisible();
});

test("4: what strains each pair, dated and sourced", async ({ page }) => {
  const section = part(page, "What strains each pair, and what supports it?");
  const events = async (pair: string) => {
    const article = pairIn(section, pair);
    await unfold(article);
    return article.getByRole("table", { name: /strain and support/i });
  };
  const russiaChina = await events("Russia – China");
  await expect(russiaChina.getByRole("row", { name: /1969.*strain/i }).first()).toBeVisible();
  await expect(russiaChina.getByRole("row", { name: /Central Asia/ }).first()).toBeVisible();
  await expect(russiaChina.getByRole("row", { name: /India/ }).first()).toBeVisible();
  for (const pair of ["Russia – North Korea", "China – North Korea"]) {
    await expect((await events(pair)).getByRole("row", { name: /1718|sanctions/i }).first()).toBeVisible();
  }
  await russiaChina.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/fact\//);
  await expect(page.getByRole("heading", { name: /evidence|sources/i }).first()).toBeVisible();
});

test("5: what each would lose outside the group", async ({ page }) => {
  const section = part(page, "What would each lose outside?");
  await expect(section).toContainText(
    "China has 20 times as much trade to lose with the other side as it has inside the group.",
  );
  const trade = section.getByRole("table", { name: /China/ }).getByRole("row", { name: /^Trade/ });
  await expect(trade).toContainText("95.3 % (2014)");
  for (const partner of ["United States", "Japan", "South Korea", "European Union", "Russia", "North Korea"]) {
    await expect(trade).toContainText(partner);
  }
  await expect(section).toContainText("North Korea trades mostly inside the group");
});

test("6: coalition, or a set of bilateral relations", async ({ page }) => {
  const section = part(page, "Coalition, or bilateral relations?");
  await expect(section).toContainText("no instrument covers all three");
  await expect(section).toContainText("chain, linked through North Korea");
  await expect(section).toContainText("0.0 %");
});

test("7: what if, by a treaty of all and by half the trade with the EU", async ({ page }) => {
  const section = part(page, "What if?");
  await section.getByRole("button", { name: "Change something" }).click();
  const figures = section.getByRole("table", { name: /Every figure in 2024/ });
  const row = (name: RegExp) => figures.getByRole("row", { name });
  await section
    .getByRole("checkbox", { name: /defence treaty.*(all|Russia, China and North Korea)/i })
    .first()
    .check();
  await expect(row(/one (common )?instrument|multilateral/i)).toContainText("100 %");
  await expect(section).toContainText("Hypothetical");
  await expect(page).toHaveURL(/scenario=/);

  const total = async (name: RegExp): Promise<number> => {
    const last = section.getByRole("table", { name }).getByRole("row").last();
    return Number((await last.getByRole("cell").last().innerText()).replace("−", "-").replace("+", ""));
  };
  const moved = await total(/What each change adds/);
  expect(moved).toBeGreaterThan(0);
  expect(await total(/What each pair and dimension adds/)).toBeCloseTo(moved, 4);

  const before = await row(/^China: outside pull in trade/)
    .first()
    .innerText();
  await section.getByLabel("Trade of", { exact: true }).selectOption({ label: "China" });
  await section.getByRole("slider", { name: "China – European Union, both ways" }).fill("50");
  await expect(row(/^China: outside pull in trade/)).not.toHaveText(before);

  const address = page.url();
  await page.goto(address);
  await expect(part(page, "What if?").getByRole("table", { name: /Every figure in 2024/ })).toBeVisible();
  await page.goto(`${address.split("?")[0]}?scenario=broken`);
  await expect(part(page, "What if?").getByRole("alert")).toBeVisible();
  await expect(page.locator("h1")).toContainText("bound in pairs");
});

test("8: so how cohesive, with a range, a brief and the judgements beside it", async ({ page, house }) => {
  await expect(page.locator("h1")).toHaveText(
    /^Russia, China and North Korea in 2024: bound in pairs, not as three\. Cohesion 0\.\d\d \(0\.\d\d–0\.\d\d\), known for \d+\s% of what it should rest on\.$/,
  );
  const section = part(page, "So: how cohesive?");
  await expect(section).toContainText("Weakest pair: Russia – China");
  const pairs = section.getByRole("table", { name: "Cohesion of each pair by dimension, 2024" });
  await expect(pairs.getByRole("row")).toHaveCount(4);

  const judgements = part(page, "What analysts judge").getByRole("listitem");
  await expect(judgements.filter({ hasText: "Russia and North Korea will consolidate" }).first()).toContainText(
    "likely (55–80 %)",
  );
  await expect(judgements.filter({ hasText: "China is unlikely to be drawn in" }).first()).toContainText(
    "unlikely (20–45 %)",
  );
  await expect(judgements.filter({ hasText: "Polarisation in the region goes on" }).first()).toContainText("Unless");

  await section.getByRole("link", { name: /written brief/ }).click();
  await expect(page).toHaveURL(`${house.web}/g/RUS-CHN-PRK~USA-JPN-KOR-EU~IND-DEU/2024/brief`);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  expect(await page.locator("main sup a, main a[role='doc-noteref']").count()).toBeGreaterThan(20);
});

test("how two states vote: in all roll calls, and what is not covered by topic", async ({ page, house }) => {
  await page.goto(`${house.web}/dyad/RUS-CHN/2012`);
  const votes = part(page, "Do they vote alike?");
  await expect(votes.getByRole("row", { name: "All topics 90 0.85 0.50 0.49" })).toBeVisible();
  await expect(votes).toContainText("Unknown for each topic: the data sets in this release do not cover");
  await votes.getByRole("link", { name: "0.85" }).click();
  await expect(page.getByRole("dialog")).toContainText("90 joint roll calls");
});

test("every figure opens its formula, its facts and their sources", async ({ page }) => {
  await page.locator("h1").getByRole("link").click();
  const drawer = page.getByRole("dialog");
  await expect(drawer).toContainText("Cohesion of a group");
  await expect(drawer.locator("math").first()).toBeVisible();
  await drawer
    .getByRole("link", { name: /0\.\d\d/ })
    .first()
    .click();
  await expect(drawer).toContainText("Cohesion of a dyad");
  await drawer
    .getByRole("link", { name: /0\.\d\d/ })
    .first()
    .click();
  await expect(drawer).toContainText("treat");
  await drawer
    .getByRole("link", { name: /treaty|renounce|promise|owe each other|neighbourl/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/(fact|source)\//);
});

test("any group and any year by the picker, and what is not covered is said", async ({ page, house }) => {
  await page.getByText("Choose another group or year").click();
  await page.getByRole("group", { name: "Members" }).getByLabel("North Korea").uncheck();
  await page.getByLabel("Add a member").fill("India");
  await page.getByLabel("Year", { exact: true }).fill("2014");
  await page.getByRole("button", { name: "Show this group" }).click();
  await expect(page).toHaveURL(/\/g\/RUS-CHN-IND~.*\/2014$/);
  await expect(page.locator("h1")).toContainText("Russia, China and India in 2014");

  await page.goto(`${house.web}/g/RUS-CHN/1850`);
  await expect(page.locator("h1")).toContainText("unknown");
  const answer = await page.goto(`${house.web}/g/RUS-XQZ/2014`);
  expect(answer?.status()).toBe(404);
  await expect(page.locator("main")).toContainText("XQZ");
});
