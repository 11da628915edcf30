import { indicatorDocs } from "@entente/core/indicators/registry";
import { barriers } from "./support/barriers.ts";
import { expect, test } from "./support/test.ts";

/** The method page: every indicator with what a reader asks of it, and nothing that does not fit. */

test("every indicator has its formula drawn, its source, its limits and an example of the release", async ({
  page,
  house,
}) => {
  await page.goto(`${house.web}/method`);
  for (const { id, title } of indicatorDocs) {
    const entry = page.locator(`section[id="${id}"]`);
    await expect(entry.getByRole("heading", { level: 2 })).toHaveText(title);
    const { width, height } = (await entry.locator("math").first().boundingBox()) ?? { width: 0, height: 0 };
    expect(width, id).toBeGreaterThan(20);
    expect(height, id).toBeGreaterThan(12);
    for (const term of ["Range", "When something is unknown", "Limits", "Defined by", "Example"]) {
      await expect(entry.locator("dt", { hasText: new RegExp(`^${term}$`) }), id).toHaveCount(1);
    }
    const example = entry
      .locator("dd")
      .filter({ has: page.locator("[data-figure]") })
      .first();
    await expect(example, id).toContainText(/\d{4}/);
  }
});

test("an example opens the figure that it is", async ({ page, house }) => {
  await page.goto(`${house.web}/method#partner-share`);
  const entry = page.locator("#partner-share");
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole("link", { name: /doi:10\./ }).first()).toHaveAttribute(
    "href",
    /^https:\/\/doi\.org\/10\./,
  );
  await entry.locator("[data-figure]").first().click();
  await expect(page.getByRole("dialog")).toContainText("Rests on");
});

test("every entry of the contents leads to its part, on a phone as well", async ({ page, house }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${house.web}/method`);
  const targets = await page
    .getByRole("navigation", { name: "Contents" })
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(targets.length).toBeGreaterThan(indicatorDocs.length);
  for (const target of targets) expect(await page.locator(`[id="${target.slice(1)}"]`).count(), target).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  for (const id of ["settings", "commitment-ladder", "severities", "likelihood", "missing", "scenario"]) {
    await expect(page.locator(`#${id}`).getByRole("heading", { level: 2 })).toBeVisible();
  }
  expect(await barriers(page)).toEqual([]);
});
