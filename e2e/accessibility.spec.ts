import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/test.ts";

const violations = async (page: Page) => {
  const { violations: found } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa"]).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
};

const publicPages = [
  "/",
  "/dyad/RUS-CHN/2024",
  "/actor/PRK",
  "/method",
  "/data",
  "/figure/group-cohesion:RUS-CHN-PRK:2024",
  "/g/RUS-CHN-PRK/2024/brief",
  "/fact/founding.01-treaty-rus-prk-2024",
  "/source/cow-trade-4.0",
];

for (const scheme of ["light", "dark"] as const) {
  for (const path of publicPages) {
    test(`${path} has no barrier, ${scheme}`, async ({ house, browser }) => {
      const context = await browser.newContext({ colorScheme: scheme });
      const page = await context.newPage();
      await page.goto(`${house.web}${path}`);
      expect(await violations(page)).toEqual([]);
      await context.close();
    });
  }
}

test("the admin has no barrier", async ({ house, desk }) => {
  const { page } = desk.administrator;
  for (const path of ["/", "/facts/new?kind=treaty", "/sources", "/users", "/release"]) {
    await page.goto(`${house.admin}${path}`);
    await expect(page.locator("h1")).toBeVisible();
    expect(await violations(page), path).toEqual([]);
  }
});

test("the alliance matrix can be walked by keyboard alone", async ({ house, page }) => {
  await page.goto(house.web);
  await page
    .getByRole("table", { name: /commitment|alliance/i })
    .getByRole("link")
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/dyad\//);
});
