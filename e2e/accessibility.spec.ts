import { barriers, colourBarriers } from "./support/barriers.ts";
import { expect, test } from "./support/test.ts";

const publicPages = [
  "/",
  "/dyad/RUS-CHN/2024",
  "/bound/PRK-USA/2024",
  "/g/RUS-CHN-PRK/2024/since/2014",
  "/judgements",
  "/actor/PRK",
  "/method",
  "/data",
  "/figure/group-cohesion:RUS-CHN-PRK:2024",
  "/g/RUS-CHN-PRK/2024/brief",
  "/fact/founding.01-treaty-rus-prk-2024",
  "/source/cow-trade-4.0",
];

for (const [scheme, found] of [
  ["light", barriers],
  ["dark", colourBarriers],
] as const) {
  for (const path of publicPages) {
    test(`${path} has no barrier, ${scheme}`, async ({ house, browser }) => {
      const context = await browser.newContext({ colorScheme: scheme });
      const page = await context.newPage();
      await page.goto(`${house.web}${path}`);
      expect(await found(page)).toEqual([]);
      await context.close();
    });
  }
}

test("the admin has no barrier", async ({ house, desk }) => {
  const { page } = desk.administrator;
  for (const path of ["/", "/facts/new?kind=treaty", "/sources", "/users", "/release"]) {
    await page.goto(`${house.admin}${path}`);
    await expect(page.locator("h1")).toBeVisible();
    expect(await barriers(page), path).toEqual([]);
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
