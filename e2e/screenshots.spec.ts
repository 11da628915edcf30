import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./support/test.ts";

// Pictures differ by a few pixels between machines; those in the repository change only when somebody asks for it.
const folder = fileURLToPath(
  process.env["UPDATE_SCREENSHOTS"]
    ? new URL("../docs/screenshots/", import.meta.url)
    : new URL("./dist/screenshots/", import.meta.url),
);

const views = [
  { look: "light", scheme: "light", width: 1280, height: 1600 },
  { look: "dark", scheme: "dark", width: 1280, height: 1600 },
  { look: "phone", scheme: "light", width: 390, height: 1400 },
] as const;
const pages = [
  { name: "group", path: "/" },
  { name: "dyad", path: "/dyad/RUS-CHN/2024" },
  { name: "actor", path: "/actor/CHN" },
  { name: "method", path: "/method" },
] as const;

mkdirSync(folder, { recursive: true });

for (const { look, scheme, width, height } of views) {
  test(`pictures of the dashboard, ${look}`, async ({ house, browser }) => {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    for (const { name, path } of pages) {
      await page.goto(`${house.web}${path}`);
      await expect(page.locator("h1")).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${path} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `${folder}${name}-${look}.jpg`, type: "jpeg", quality: 60 });
    }
    await context.close();
  });
}

test("pictures of the admin", async ({ house, desk }) => {
  const { page } = desk.administrator;
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(`${house.admin}/`);
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.screenshot({ path: `${folder}admin-list.jpg`, type: "jpeg", quality: 60 });
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("button", { name: "Save draft" })).toBeVisible();
  await page.screenshot({ path: `${folder}admin-fact.jpg`, type: "jpeg", quality: 60 });
});
