import { FactsApi, frictionRecord } from "./support/facts.ts";
import { expect, test } from "./support/test.ts";

const share = (change: Record<string, unknown>) => ({
  ...frictionRecord("bad.share"),
  fact: {
    kind: "trade-share",
    id: "bad.share",
    title: "A share that is put to the test",
    valid: "2023",
    confidence: "low",
    tags: [],
    from: "RUS",
    to: "CHN",
    flow: "total",
    year: 2023,
    share: { state: "known", value: 0.2 },
    firstPublisher: "Nobody",
    ...change,
  },
});
const rank = { ...share({ kind: "trade-rank", rank: { state: "known", value: 0 }, share: undefined }) };
const friction = frictionRecord("bad.friction");

const refused: { name: string; body: unknown; status: number; says: RegExp }[] = [
  { name: "unknown state code", body: frictionRecord("bad.code", { to: "XQZ" }), status: 422, says: /XQZ/ },
  {
    name: "impossible date",
    body: frictionRecord("bad.date", { valid: "2024-02-31" }),
    status: 422,
    says: /2024-02-31/,
  },
  {
    name: "end before start",
    body: frictionRecord("bad.order", { valid: "2024-05/2023-01" }),
    status: 422,
    says: /before it starts/,
  },
  { name: "share above 1", body: share({ share: { state: "known", value: 1.2 } }), status: 422, says: /1\.2/ },
  { name: "rank 0", body: rank, status: 422, says: /rank/ },
  {
    name: "severity without a number",
    body: frictionRecord("bad.severity", { severity: "5" }),
    status: 422,
    says: /severity/,
  },
  { name: "missing source", body: { ...friction, evidence: [] }, status: 422, says: /source/ },
  {
    name: "unknown source",
    body: { ...friction, evidence: [{ source: "no-such-source", locator: "p. 1", stance: "supports" }] },
    status: 422,
    says: /no-such-source/,
  },
  {
    name: "field that is not ours",
    body: frictionRecord("bad.field", { status: "published" }),
    status: 422,
    says: /status/,
  },
];

test.describe("bad input is refused in words, and nothing is stored", () => {
  for (const { name, body, status, says } of refused) {
    test(name, async ({ house, desk }) => {
      const api = new FactsApi(desk.contributor.context.request, house.admin);
      const answer = await api.save(body, null);
      const text = await answer.text();
      expect(answer.status(), text).toBe(status);
      expect(text).toMatch(says);
      const { fact } = body as { fact: { id: string } };
      expect((await api.get(`/api/facts/${fact.id}`)).status()).toBe(404);
    });
  }

  test("a note of 1 MB", async ({ house, desk }) => {
    const api = new FactsApi(desk.contributor.context.request, house.admin);
    const answer = await api.save(frictionRecord("bad.note", { note: "x".repeat(1_000_000) }), null);
    expect(answer.status()).toBe(413);
    expect((await api.get("/api/facts/bad.note")).status()).toBe(404);
  });

  test("broken JSON", async ({ house, desk }) => {
    const api = new FactsApi(desk.contributor.context.request, house.admin);
    const answer = await api.post("/api/facts", '{"record": {"fact": ');
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toMatch(/JSON/);
  });

  test("a duplicate under another name", async ({ house, desk }) => {
    const api = new FactsApi(desk.contributor.context.request, house.admin);
    const first = frictionRecord("twin.first", { title: "One protest, entered twice" });
    expect((await api.save(first, null)).status()).toBeLessThan(300);
    const second = await api.save({ ...first, fact: { ...first.fact, id: "twin.second" } }, null);
    expect(second.status()).toBe(409);
    expect(await second.text()).toContain("twin.first");
    expect((await api.get("/api/facts/twin.second")).status()).toBe(404);
  });

  test("a script in a source's address", async ({ house, desk }) => {
    const api = new FactsApi(desk.reviewer.context.request, house.admin);
    const source = {
      id: "bad-source",
      type: "webpage",
      title: "A page with a trap",
      sourceKind: "news",
      reliability: "d",
      URL: "javascript:alert(1)",
    };
    const answer = await api.post("/api/sources", source);
    expect(answer.status()).toBe(422);
    expect(await answer.text()).toMatch(/http/);
    expect(await (await api.get("/api/sources")).text()).not.toContain("bad-source");
  });

  test("a visitor without a session, and a role that may not", async ({ house, desk, playwright }) => {
    const stranger = await playwright.request.newContext();
    const outside = new FactsApi(stranger, house.admin);
    expect((await outside.save(friction, null)).status()).toBe(401);
    expect((await outside.get("/api/facts")).status()).toBe(401);
    const contributor = new FactsApi(desk.contributor.context.request, house.admin);
    expect((await contributor.post("/api/release", {})).status()).toBe(403);
    expect((await contributor.get("/api/users")).status()).toBe(403);
    await stranger.dispose();
  });

  test("a write from another site", async ({ house, desk }) => {
    const answer = await desk.contributor.context.request.post(`${house.admin}/api/facts`, {
      headers: { "content-type": "application/json", origin: "https://elsewhere.example" },
      data: { record: friction, baseRevision: null, note: "" },
    });
    expect(answer.status()).toBe(403);
  });
});
