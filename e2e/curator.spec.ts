import { Desk } from "./support/desk.ts";
import { FactsApi, frictionRecord } from "./support/facts.ts";
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
    await expect(page.getByText("1 field differs from revision 1, as published")).toBeVisible();
    await page.getByLabel("What changed, and why").fill("The clause leaves no choice");
    await page.getByRole("button", { name: "Save draft" }).click();
    await expect(page.getByText("Draft saved as revision 2.")).toBeVisible();
    await page.getByRole("button", { name: "Submit for review" }).click();
    // The claim moved and its evidence did not: somebody has to say that the same sources say so.
    await page.getByRole("button", { name: "Yes, submit it" }).click();
    await expect(page.getByText("Submitted for review.")).toBeVisible();
    await page.goto(`${house.admin}/facts/${id}/review`);
    await expect(page.getByRole("button", { name: "Approve", exact: true })).toBeDisabled();
    await expect(page.getByText("You wrote part of this change")).toBeVisible();

    const head = (await (await api.get(`/api/facts/${id}`)).json()) as Head;
    const reviewerApi = new FactsApi(desk.reviewer.context.request, house.admin);
    expect((await api.post(`/api/facts/${id}/approve`, { baseRevision: head.revision, note: "my own" })).status()).toBe(
      403,
    );

    const review = desk.reviewer.page;
    await review.goto(`${house.admin}/?status=in-review`);
    await review.getByRole("table").getByRole("link").first().click();
    const row = review.getByRole("row", { name: /Obligation 1, trigger/ });
    await expect(row.getByRole("cell")).toHaveText(["conditional", "automatic"]);
    await expect(review.getByRole("heading", { name: "Evidence" })).toBeVisible();
    await review.getByRole("button", { name: "Approve", exact: true }).click();
    await expect(review.getByText("Published: part of every release made from now on.")).toBeVisible();
    await expect(async () => {
      const now = (await (await reviewerApi.get(`/api/facts/${id}`)).json()) as { status: string };
      expect(now.status).toBe("published");
    }).toPass({ timeout: 10_000 });
    await expect(reader.locator("h1")).toHaveText(before);

    await review.goto(`${house.admin}/release`);
    await expect(review.getByRole("listitem").filter({ hasText: "approved by noor" })).toBeVisible();
    await review.getByRole("button", { name: "Publish release" }).click();
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

test("a reviewer goes through what waits with one key, and restores an earlier revision", async ({ house, desk }) => {
  const api = new FactsApi(desk.contributor.context.request, house.admin);
  for (const id of ["queue.one", "queue.two"]) {
    expect((await api.save(frictionRecord(id), null)).status()).toBe(201);
    expect((await api.post(`/api/facts/${id}/submit`, { baseRevision: 1 })).status()).toBe(200);
  }
  const { page } = desk.reviewer;
  await page.goto(`${house.admin}/facts/queue.one/review`);
  await expect(page.getByRole("button", { name: /Approve, then the next/ })).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await page.waitForURL((url) => url.pathname.endsWith("/review") && !url.pathname.includes("queue.one"));
  expect(await (await api.get("/api/facts/queue.one")).json()).toMatchObject({ status: "published" });
  await page.goto(`${house.admin}/facts/queue.two/review`);
  await page.getByLabel("Reason to send back").fill("Which paragraph?");
  await page.getByRole("button", { name: "Send back" }).click();
  await expect(page.getByText("Not submitted yet")).toBeVisible();

  expect((await api.save(frictionRecord("queue.one", { severity: 4 }), 3)).status()).toBe(200);
  await page.goto(`${house.admin}/facts/queue.one/history`);
  await page
    .getByRole("region", { name: "Revision 1", exact: true })
    .getByRole("button", { name: "Restore as a draft" })
    .click();
  await page.waitForURL(/queue\.one$/);
  await expect(page.getByLabel("Severity")).toHaveValue("2");
  await page.goto(`${house.admin}/facts/queue.one/history`);
  await expect(page.getByText("“Revision 1 restored”")).toBeVisible();
});

test("markup in a title is shown as text, and signing in leads nowhere else", async ({ house, desk, browser }) => {
  const api = new FactsApi(desk.contributor.context.request, house.admin);
  const title = `<img src=x onerror="document.title='taken'"> is what it says`;
  expect((await api.save(frictionRecord("markup.title", { title }), null)).status()).toBe(201);
  const { page } = desk.reviewer;
  for (const path of [
    "/?text=onerror",
    "/facts/markup.title",
    "/facts/markup.title/review",
    "/facts/markup.title/history",
  ]) {
    await page.goto(`${house.admin}${path}`);
    await expect(page.getByText(title).first()).toBeVisible();
    expect(await page.title()).not.toBe("taken");
  }
  const context = await browser.newContext();
  const stranger = await context.newPage();
  const { email, password } = desk.contributor;
  await stranger.goto(`${house.admin}/sign-in?callbackURL=https://elsewhere.example&to=//elsewhere.example`);
  await stranger.getByLabel("E-mail").fill(email);
  await stranger.getByLabel("Password", { exact: true }).fill(password);
  await stranger.getByRole("button", { name: "Sign in" }).click();
  await stranger.waitForURL(`${house.admin}/`);
  await context.close();
});
