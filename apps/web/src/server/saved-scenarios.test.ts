import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Scenario } from "@entente/core/scenario/scenario";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readText } from "./request-text.ts";
import { keepScenario, keptScenario, LARGEST, MOST_KEPT } from "./saved-scenarios.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "entente-scenarios-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const scenario: Scenario = { version: 1, changes: [{ kind: "set-weight", dimension: "trade", value: 2 }] };
const folder = () => join(home, "scenarios");

test("what is kept comes back, under an id of its content, and is kept once", async () => {
  const kept = await keepScenario(home, scenario);
  if (!kept.ok) throw new Error(kept.error.title);
  expect(kept.value).toMatch(/^[0-9a-f]{16}$/);
  expect(await keptScenario(home, kept.value)).toEqual({ ok: true, value: scenario });
  expect(await keepScenario(home, structuredClone(scenario))).toEqual(kept);
  const other = await keepScenario(home, { ...scenario, name: "Another" });
  expect(other.ok && other.value).not.toBe(kept.value);
  expect(readdirSync(folder()).sort()).toHaveLength(2);
});

test("at the same time by many, it is kept once and whole", async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => keepScenario(home, scenario)));
  expect(new Set(all.map((kept) => kept.ok && kept.value)).size).toBe(1);
  expect(readdirSync(folder())).toHaveLength(1);
});

test.each<[string, unknown, number]>([
  ["nothing", null, 422],
  ["another version", { version: 2, changes: scenario.changes }, 422],
  ["no change", { version: 1, changes: [] }, 422],
  ["a change of no kind", { version: 1, changes: [{ kind: "declare-war" }] }, 422],
  [
    "one that is too large",
    {
      version: 1,
      changes: Array.from({ length: 40 }, (_, i) => ({
        kind: "alter-fact",
        id: `f-${i}`,
        fields: { note: "x".repeat(4000) },
      })),
    },
    413,
  ],
])("%s is refused in words, and nothing is written", async (_, sent, status) => {
  const kept = await keepScenario(home, sent);
  expect(kept).toMatchObject({ ok: false, error: { status } });
  expect(kept.ok ? "" : kept.error.title).toMatch(/^Nothing was saved/);
  expect(existsSync(folder())).toBe(false);
});

test.each(["", "../ledger", "0123456789ABCDEF", "0123456789abcdef", "..%2fcurrent"])(
  "nothing is kept under %j",
  async (id) => {
    expect(await keptScenario(home, id)).toMatchObject({ ok: false, error: { status: 404 } });
  },
);

test("a file that was altered is not handed out", async () => {
  const kept = await keepScenario(home, scenario);
  if (!kept.ok) throw new Error(kept.error.title);
  const file = join(folder(), `${kept.value}.json`);
  writeFileSync(file, readFileSync(file, "utf8").replace("2", "3"));
  expect(await keptScenario(home, kept.value)).toMatchObject({ ok: false, error: { status: 500 } });
});

test("a folder in which nothing can be made is told in words", async () => {
  writeFileSync(join(home, "file"), "");
  expect(await keepScenario(join(home, "file"), scenario)).toMatchObject({ ok: false, error: { status: 503 } });
  // To root nothing is forbidden.
  if (process.getuid?.() === 0) return;
  chmodSync(home, 0o500);
  const kept = await keepScenario(home, scenario);
  chmodSync(home, 0o700);
  expect(kept.ok ? "" : kept.error.title).toContain("can't be written");
});

test("no more are kept than the installation holds", async () => {
  await keepScenario(home, scenario);
  for (let i = 1; i < MOST_KEPT; i++) writeFileSync(join(folder(), `${i}.json`), "");
  expect(await keepScenario(home, scenario)).toMatchObject({ ok: true });
  expect(await keepScenario(home, { ...scenario, name: "One too many" })).toMatchObject({
    ok: false,
    error: { status: 507 },
  });
});

test("a body is read no further than it may be long, whatever it says of itself", async () => {
  const chunk = new Uint8Array(1024).fill(32);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(chunk);
    },
  });
  const request = new Request("http://localhost/", { method: "POST", body, duplex: "half" } as RequestInit);
  expect(await readText(request, LARGEST)).toMatchObject({ ok: false, error: { status: 413 } });
  expect(sent).toBeLessThan(2 * (LARGEST / 1024));
  const broken = new Request("http://localhost/", { method: "POST", body: new Uint8Array([0xff, 0xfe]) });
  expect(await readText(broken, LARGEST)).toMatchObject({ ok: false, error: { status: 400 } });
  const whole = new Request("http://localhost/", { method: "POST", body: "{}" });
  expect(await readText(whole, LARGEST)).toEqual({ ok: true, value: "{}" });
});
