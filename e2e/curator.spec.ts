import { Desk } from "./support/desk.ts";
import { FactsApi } from "./support/facts.ts";
import { House } from "./support/house.ts";
import { expect, test } from "./support/test.ts";

type Head = {
  revision: number;
  record: { fact: { id: string; kind: string } & Record<string, unknown>; evidence: unknown[] };
};

test("two people change a fact, and the dashboard follows within seconds", async ({ browser }) => {
  test.setTimeout(180_000);
  const house = await House.open();
  const desk = await Desk.open(browser, house);
  try {
    const reader = await browser.newPage();
    await reader.goto(house.web);
    const before = await reader.locator("h1").innerText();
    expect(before).toMatch(/Cohesion 0\.\d\d/);

    const api = new FactsApi(desk.contributor.context.request, house.admin);
    const list = (await (await api.get("/api/facts?tag=founding-1&kind=treaty")).json()) as { facts: { id: string }[] };
    const id = list.facts[0]?.id ?? "";
    expect(id).not.toBe("");

    const { page } = desk.contributor;
    await page.goto(`${house.admin}/facts/${id}`);
    await page.getByLabel("Trigger").first().selectOption("automatic");
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByText(/draft/i).first()).toBeVisible();
    await page.getByRole("button", { name: "Submit for review" }).click();
    await page.goto(`${house.admin}/facts/${id}/review`);
    await expect(page.getByRole("button", { name: "Approve" })).toBeDisabled();

    const head = (await (await api.get(`/api/facts/${id}`)).json()) as Head;
    const reviewerApi = new FactsApi(desk.reviewer.context.request, house.admin);
    expect((await api.post(`/api/facts/${id}/approve`, { baseRevision: head.revision, note: "my own" })).status()).toBe(
      403,
    );

    await desk.reviewer.page.goto(`${house.admin}/facts/${id}/review`);
    await expect(desk.reviewer.page.getByText("automatic").first()).toBeVisible();
    await desk.reviewer.page.getByRole("button", { name: "Approve" }).click();
    await expect(async () => {
      const now = (await (await reviewerApi.get(`/api/facts/${id}`)).json()) as { status: string };
      expect(now.status).toBe("published");
    }).toPass({ timeout: 10_000 });
    await expect(reader.locator("h1")).toHaveText(before);

    await desk.reviewer.page.goto(`${house.admin}/release`);
    await desk.reviewer.page.getByRole("button", { name: "Publish release" }).click();
    await expect(reader.locator("h1")).not.toHaveText(before, { timeout: 15_000 });
    expect(Number(/Cohesion (0\.\d\d)/.exec(await reader.locator("h1").innerText())?.[1])).toBeGreaterThan(
      Number(/Cohesion (0\.\d\d)/.exec(before)?.[1]),
    );
    await reader.close();
  } finally {
    await desk.close();
    await house.close();
  }
});

test("an administrator may not approve their own change either", async ({ house, desk }) => {
  const api = new FactsApi(desk.administrator.context.request, house.admin);
  const { facts } = (await (await api.get("/api/facts?tag=founding-16")).json()) as { facts: { id: string }[] };
  const id = facts[0]?.id ?? "";
  const head = (await (await api.get(`/api/facts/${id}`)).json()) as Head;
  const record = { ...head.record, fact: { ...head.record.fact, note: "Changed by the administrator." } };
  const saved = (await (await api.save(record, head.revision)).json()) as { revision: number };
  const submitted = await api.post(`/api/facts/${id}/submit`, { baseRevision: saved.revision });
  const { revision } = (await submitted.json()) as { revision: number };
  const refused = await api.post(`/api/facts/${id}/approve`, { baseRevision: revision, note: "" });
  expect(refused.status()).toBe(403);
  expect(await refused.text()).toMatch(/own/);
});
