import { beforeAll, describe, expect, test } from "vitest";
import * as draftRoute from "#app/api/drafts/[form]/route.ts";
import * as actionRoute from "#app/api/facts/[id]/[action]/route.ts";
import * as historyRoute from "#app/api/facts/[id]/history/route.ts";
import * as factRoute from "#app/api/facts/[id]/route.ts";
import * as factsRoute from "#app/api/facts/route.ts";
import * as sourceRoute from "#app/api/sources/[id]/route.ts";
import * as sourcesRoute from "#app/api/sources/route.ts";
import { call, jsonOf, type Person, person, protest, useDesk } from "#test-support/desk.ts";

useDesk();

let mira: Person;
let noor: Person;
beforeAll(async () => {
  [mira, noor] = [await person("contributor"), await person("reviewer")];
});

type Head = { revision: number; status: string; record: { fact: Record<string, unknown> } };
const post = (body: unknown, by = mira) => call(factsRoute.POST, "/api/facts", { cookie: by.cookie, body });
const save = (record: unknown, baseRevision: number | null = null, by = mira) => post({ record, baseRevision }, by);
const act = (id: string, action: string, body: unknown, by: Person) =>
  call(actionRoute.POST, `/api/facts/${id}/${action}`, { cookie: by.cookie, body }, { id, action });
const head = (id: string) => call(factRoute.GET, `/api/facts/${id}`, { method: "GET", cookie: mira.cookie }, { id });
const stored = async (id: string) => (await head(id)).status === 200;
const titleOf = async (answer: Response) => String((await jsonOf(answer))["title"]);

describe("what can't be read is refused with the place of the fault, and nothing is stored", () => {
  test("broken JSON, a body that is no object, text that is not UTF-8", async () => {
    const broken = await post('{"record": {"fact": ');
    expect(broken.status).toBe(400);
    expect(await titleOf(broken)).toMatch(/not well-formed JSON .*position 20/);
    expect((await post("[]")).status).toBe(422);
    expect((await post("null")).status).toBe(422);
    const latin = await post(new Uint8Array([0x22, 0xe9, 0x22]));
    expect([latin.status, await titleOf(latin)]).toEqual([400, "The request is not UTF-8 text; nothing was stored"]);
  });

  test("a note of 1 MB, in a fact and in a private draft, by its announced size and by its true one", async () => {
    const record = protest("big.note", { note: "x".repeat(1_000_000) });
    expect((await save(record)).status).toBe(413);
    const lying = { cookie: mira.cookie, body: JSON.stringify({ record, baseRevision: null }) };
    const headers = { "content-length": "10" };
    expect((await call(factsRoute.POST, "/api/facts", { ...lying, headers })).status).toBe(413);
    expect(await stored("big.note")).toBe(false);
    const draft = { method: "PUT", cookie: mira.cookie, body: { content: record, baseRevision: null } };
    expect((await call(draftRoute.PUT, "/api/drafts/big", draft, { form: "big" })).status).toBe(413);
  });

  test("deep nesting is refused like any other shape", async () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    expect((await post(`{"record":${deep},"baseRevision":null}`)).status).toBe(422);
    const draft = { method: "PUT", cookie: mira.cookie, body: `{"content":${deep},"baseRevision":null}` };
    expect((await call(draftRoute.PUT, "/api/drafts/deep", draft, { form: "deep" })).status).toBe(422);
  });

  test.each([
    ["a status", { status: "published" }],
    ["an author", { author: "somebody else" }],
    ["a prototype", JSON.parse('{"__proto__":{"status":"published"}}')],
  ])("%s in the fact itself", async (_, extra) => {
    const record = protest("mass.assignment");
    const fact = Object.defineProperties({ ...record.fact }, Object.getOwnPropertyDescriptors(extra));
    const answer = await save({ ...record, fact });
    expect(answer.status).toBe(422);
    expect(await stored("mass.assignment")).toBe(false);
  });

  test.each([
    ["status", { status: "published" }],
    ["author", { author: "somebody else" }],
    ["action", { action: "approve" }],
  ])("a %s beside the fact", async (_, extra) => {
    expect((await post({ record: protest("mass.beside"), baseRevision: null, ...extra })).status).toBe(422);
    expect(await stored("mass.beside")).toBe(false);
  });

  test("a filter that there is not", async () => {
    for (const query of ["kind=rumour", "status=secret", "actor=usa", "page=0", "page=1e9", "page=2.5"]) {
      const answer = await call(factsRoute.GET, `/api/facts?${query}`, { method: "GET", cookie: mira.cookie });
      expect(answer.status, query).toBe(422);
    }
    const quoted = encodeURIComponent("' or 1=1 --%_");
    const none = await call(factsRoute.GET, `/api/facts?text=${quoted}`, { method: "GET", cookie: mira.cookie });
    expect(await jsonOf(none)).toMatchObject({ count: 0 });
  });
});

describe("text is text", () => {
  test("markup and formulas in titles and notes come back as they were typed, as JSON", async () => {
    const title = `<img src=x onerror="alert(1)"> =HYPERLINK("https://x") {{7*7}} \${7*7}`;
    const note = "</script><script>alert(1)</script> javascript:alert(1)";
    expect((await save(protest("markup", { title, note }))).status).toBe(201);
    const answer = await head("markup");
    expect(answer.headers.get("content-type")).toMatch(/^application\/json/);
    expect((await jsonOf<Head>(answer)).record.fact).toMatchObject({ title, note });
  });

  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "//elsewhere.example",
  ])("the address %j is refused in a source", async (URL) => {
    const source = { id: "trap", type: "webpage", title: "A trap", sourceKind: "news", reliability: "d" };
    for (const field of ["URL", "archiveUrl"]) {
      const sent = { cookie: noor.cookie, body: { ...source, [field]: URL } };
      const answer = await call(sourcesRoute.POST, "/api/sources", sent);
      expect(answer.status).toBe(422);
      expect(await titleOf(answer)).toContain("http");
    }
  });
});

describe("two people", () => {
  const submitted = async (id: string) => {
    expect((await save(protest(id))).status).toBe(201);
    expect((await act(id, "submit", { baseRevision: 1 }, mira)).status).toBe(200);
  };

  test("a stale save brings base and theirs back, whole, and stores nothing", async () => {
    await save(protest("stale"));
    await save(protest("stale", { title: "The words of the first person" }), 1, noor);
    const answer = await save(protest("stale", { title: "The words of the second person" }), 1);
    expect(answer.status).toBe(409);
    expect(await jsonOf(answer)).toMatchObject({
      code: "stale",
      base: { revision: 1, record: protest("stale") },
      theirs: { revision: 2, author: noor.id, record: { fact: { title: "The words of the first person" } } },
    });
    expect(await jsonOf<Head>(await head("stale"))).toMatchObject({ revision: 2 });
  });

  test("an approval is for the revision that was seen: an edit meanwhile voids it, and one's own is refused", async () => {
    await submitted("seen");
    expect((await save(protest("seen", { severity: 5 }), 2)).status).toBe(200);
    expect((await act("seen", "approve", { baseRevision: 2 }, noor)).status).toBe(409);
    expect((await act("seen", "approve", { baseRevision: 3 }, noor)).status).toBe(409);
    expect((await act("seen", "submit", { baseRevision: 3 }, noor)).status).toBe(200);
    const own = await act("seen", "approve", { baseRevision: 4 }, noor);
    expect([own.status, (await jsonOf(own))["code"]]).toEqual([403, "own-change"]);
    expect(await jsonOf<Head>(await head("seen"))).toMatchObject({ revision: 4, status: "in-review" });
  });

  test("a decision needs its reason, and takes no field that it does not have", async () => {
    await submitted("reasons");
    expect((await act("reasons", "send-back", { baseRevision: 2, reason: " " }, noor)).status).toBe(422);
    expect((await act("reasons", "retract", { baseRevision: 2 }, noor)).status).toBe(422);
    expect((await act("reasons", "approve", { baseRevision: 2, reviewer: "x" }, noor)).status).toBe(422);
    expect((await act("reasons", "toString", {}, noor)).status).toBe(404);
    expect((await act("no-such-fact", "approve", { baseRevision: 2 }, noor)).status).toBe(404);
    expect((await act("reasons", "send-back", { baseRevision: 2, reason: "which page?" }, noor)).status).toBe(200);
  });

  test("published, retracted, and an earlier revision restored as a draft", async () => {
    await submitted("way");
    expect((await act("way", "approve", { baseRevision: 2 }, noor)).status).toBe(200);
    expect((await act("way", "retract", { baseRevision: 3, reason: "withdrawn by its author" }, noor)).status).toBe(
      200,
    );
    expect((await act("way", "restore", { baseRevision: 3, revision: 1 }, mira)).status).toBe(409);
    const restored = await jsonOf<Head>(await act("way", "restore", { baseRevision: 4, revision: 1 }, mira));
    expect([restored.revision, restored.status, restored.record]).toEqual([5, "draft", protest("way")]);
    const answer = await call(
      historyRoute.GET,
      "/api/facts/way/history",
      { method: "GET", cookie: mira.cookie },
      { id: "way" },
    );
    const { revisions } = await jsonOf<{ revisions: { action: string; note: string }[] }>(answer);
    expect(revisions.map(({ action, note }) => [action, note])).toEqual([
      ["save", "Revision 1 restored"],
      ["retract", "withdrawn by its author"],
      ["approve", ""],
      ["submit", ""],
      ["save", ""],
    ]);
  });

  test("a source is changed on top of the revision that was read, under its own id", async () => {
    const source = { id: "paper", type: "report", title: "A paper", sourceKind: "analysis", reliability: "c" };
    const sent = { cookie: mira.cookie, body: source };
    expect((await call(sourcesRoute.POST, "/api/sources", sent)).status).toBe(201);
    expect((await call(sourcesRoute.POST, "/api/sources", sent)).status).toBe(409);
    const put = (record: unknown, baseRevision: number) => {
      const body = { record, baseRevision, note: "why" };
      return call(sourceRoute.PUT, "/api/sources/paper", { method: "PUT", cookie: noor.cookie, body }, { id: "paper" });
    };
    expect((await put({ ...source, title: "A better title" }, 1)).status).toBe(200);
    const stale = await put({ ...source, title: "Another title" }, 1);
    expect(stale.status).toBe(409);
    expect(await jsonOf(stale)).toMatchObject({
      code: "stale",
      base: { record: { title: "A paper" } },
      theirs: { revision: 2, record: { title: "A better title" } },
    });
    expect((await put({ ...source, id: "a-book" }, 2)).status).toBe(422);
    expect((await put({ ...source, URL: "javascript:alert(1)" }, 2)).status).toBe(422);
  });
});
