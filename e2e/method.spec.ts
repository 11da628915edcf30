import { indicatorDocs } from "@entente/core/indicators/registry";
import { expect, test } from "./support/test.ts";

/** The method page: every indicator with what a reader asks of it, and nothing that does not fit. */

test("every indicator has its formula drawn, its source, its limits and an example of the release", async ({
  page,
  house,
}) => {
  await page.goto(`${house.web}/method`);
  const entries = await page.locator("section[id]").evaluateAll((sections) =>
    sections.map((section) => {
      const { width = 0, height = 0 } = section.querySelector("math")?.getBoundingClientRect() ?? {};
      const terms = [...section.querySelectorAll("dt")].map((term) => term.textContent ?? "");
      const example = [...section.querySelectorAll("dt")].find((term) => term.textContent === "Example");
      const figure = example?.nextElementSibling?.querySelector("[data-figure]");
      return {
        id: section.id,
        title: section.querySelector("h2")?.textContent ?? "",
        drawn: width > 20 && height > 12,
        terms,
        example: figure?.getAttribute("data-figure") ?? "",
      };
    }),
  );
  const found = new Map(entries.map((entry) => [entry.id, entry]));
  for (const { id, title } of indicatorDocs) {
    const entry = found.get(id);
    expect(entry, id).toMatchObject({ title, drawn: true });
    expect(entry?.terms, id).toEqual(
      expect.arrayContaining(["Range", "When something is unknown", "Limits", "Defined by", "Example", "Ask for it"]),
    );
    expect(entry?.example, id).toMatch(new RegExp(`^${id}[.:].*:\\d{4}$`));
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
    .evaluateAll((links) =>
      links.map((link) => {
        const href = link.getAttribute("href") ?? "";
        return { href, parts: document.querySelectorAll(`[id="${CSS.escape(href.slice(1))}"]`).length };
      }),
    );
  expect(targets.length).toBeGreaterThan(indicatorDocs.length);
  expect(targets.filter(({ parts }) => parts !== 1)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  for (const id of ["settings", "commitment-ladder", "severities", "likelihood", "missing", "scenario"]) {
    await expect(page.locator(`#${id}`).getByRole("heading", { level: 2 })).toBeVisible();
  }
});
