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

  const head = (await (await theirs.get(`/api/facts/${id}`)).json()) as { record: { fact: { title: string } } };
  expect(head.record.fact.title).toBe("The words of the first person");
});
