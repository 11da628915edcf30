import { FactsApi, frictionRecord } from "./support/facts.ts";
import { expect, test } from "./support/test.ts";

test("a stale save is refused, shows base, theirs and mine, and keeps what was typed", async ({ house, desk }) => {
  const id = "stale.protest";
  const theirs = new FactsApi(desk.reviewer.context.request, house.admin);
  const record = frictionRecord(id, { title: "A protest that two people edit" });
  const first = (await (await theirs.save(record, null)).json()) as { revision: number };

  const { page } = desk.contributor;
  await page.goto(`${house.admin}/facts/${id}`);
  await page.getByLabel("Title", { exact: true }).fill("The words of the second person");

  const changed = { ...record, fact: { ...record.fact, title: "The words of the first person" } };
  expect((await theirs.save(changed, first.revision)).status()).toBeLessThan(300);

  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("heading", { name: "Somebody saved this fact while you were editing" })).toBeVisible();
  for (const column of ["Base", "Theirs", "Mine"]) {
    await expect(page.getByRole("columnheader", { name: column })).toBeVisible();
  }
  await expect(page.getByText("A protest that two people edit").first()).toBeVisible();
  await expect(page.getByText("The words of the first person").first()).toBeVisible();
  await expect(page.getByText("The words of the second person").first()).toBeVisible();

  const titleNow = async () =>
    ((await (await theirs.get(`/api/facts/${id}`)).json()) as { record: { fact: { title: string } } }).record.fact
      .title;
  expect(await titleNow()).toBe("The words of the first person");

  // Nothing is lost with the window either: it still rests on the revision that was read, so it is stale again.
  await page.reload();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("The words of the second person");
  await expect(page.getByText("Somebody has saved since")).toBeVisible();
  await page.getByRole("button", { name: "Save draft" }).click();
  await page.getByRole("radio", { name: "The words of the second person" }).check();
  await page.getByRole("button", { name: "Go on with these choices" }).click();
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Draft saved as revision 3.")).toBeVisible();
  expect(await titleNow()).toBe("The words of the second person");
});

test("what is typed and never saved is there again, for its author alone", async ({ house, desk }) => {
  const { page } = desk.contributor;
  const address = `${house.admin}/facts/new?kind=friction`;
  await page.goto(address);
  await page.getByLabel("Title", { exact: true }).fill("Half a sen");
  // At once, before the server has heard of it.
  await page.reload();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Half a sen");
  await page.getByLabel("Title", { exact: true }).fill("Half a sentence");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("what you typed is kept for you")).toBeVisible();

  const elsewhere = await desk.contributor.context.newPage();
  await elsewhere.goto(address);
  await elsewhere.evaluate(() => localStorage.clear());
  await elsewhere.reload();
  await expect(elsewhere.getByLabel("Title", { exact: true })).toHaveValue("Half a sentence");
  await elsewhere.close();

  await desk.reviewer.page.goto(address);
  await expect(desk.reviewer.page.getByLabel("Title", { exact: true })).toHaveValue("");
  const api = new FactsApi(desk.contributor.context.request, house.admin);
  expect(await (await api.get("/api/facts?text=sentence")).json()).toMatchObject({ count: 0 });

  await page.getByRole("button", { name: "Discard it" }).click();
  await page.reload();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("");
});
