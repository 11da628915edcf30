import { setClosed, setRole } from "@entente/db/ledger/accounts";
import { describe, expect, test } from "vitest";
import { DELETE as dropDraft, PUT as keepDraft, GET as readDraft } from "#app/api/drafts/[form]/route.ts";
import * as actionRoute from "#app/api/facts/[id]/[action]/route.ts";
import * as historyRoute from "#app/api/facts/[id]/history/route.ts";
import * as factRoute from "#app/api/facts/[id]/route.ts";
import * as factsRoute from "#app/api/facts/route.ts";
import * as releaseRoute from "#app/api/release/route.ts";
import * as sourceRoute from "#app/api/sources/[id]/route.ts";
import * as sourcesRoute from "#app/api/sources/route.ts";
import * as userRoute from "#app/api/users/[id]/route.ts";
import * as usersRoute from "#app/api/users/route.ts";
import type { Role } from "#lib/roles.ts";
import { auth, call, jsonOf, newcomer, ORIGIN, person, signIn, useDesk } from "#test-support/desk.ts";
import { ledger } from "./store.ts";

useDesk();

const drafts = { GET: readDraft, PUT: keepDraft, DELETE: dropDraft };
type Sent = Parameters<typeof call>[2];
type Door = { name: string; needs: Role; write: boolean; knock: (sent: Sent) => Promise<Response> };

const id = "a-fact";
const action = (name: string) => (sent: Sent) =>
  call(actionRoute.POST, `/api/facts/${id}/${name}`, sent, { id, action: name });
const draft = (method: "GET" | "PUT" | "DELETE") => (sent: Sent) =>
  call(drafts[method], "/api/drafts/a-fact", { ...sent, method }, { form: "a-fact" });

/** Every way into the desk. Bodies are empty: whoever may pass is refused for another reason than who they are. */
const doors: Door[] = [
  { name: "list facts", needs: "contributor", write: false, knock: (s) => call(factsRoute.GET, "/api/facts", s) },
  { name: "save a fact", needs: "contributor", write: true, knock: (s) => call(factsRoute.POST, "/api/facts", s) },
  {
    name: "read a fact",
    needs: "contributor",
    write: false,
    knock: (s) => call(factRoute.GET, `/api/facts/${id}`, s, { id }),
  },
  {
    name: "read a history",
    needs: "contributor",
    write: false,
    knock: (s) => call(historyRoute.GET, `/api/facts/${id}/history`, s, { id }),
  },
  { name: "submit", needs: "contributor", write: true, knock: action("submit") },
  { name: "restore", needs: "contributor", write: true, knock: action("restore") },
  { name: "approve", needs: "reviewer", write: true, knock: action("approve") },
  { name: "send back", needs: "reviewer", write: true, knock: action("send-back") },
  { name: "retract", needs: "reviewer", write: true, knock: action("retract") },
  { name: "read a draft", needs: "contributor", write: false, knock: draft("GET") },
  { name: "keep a draft", needs: "contributor", write: true, knock: draft("PUT") },
  { name: "drop a draft", needs: "contributor", write: true, knock: draft("DELETE") },
  {
    name: "read the release",
    needs: "contributor",
    write: false,
    knock: (s) => call(releaseRoute.GET, "/api/release", s),
  },
  { name: "list sources", needs: "contributor", write: false, knock: (s) => call(sourcesRoute.GET, "/api/sources", s) },
  {
    name: "make a source",
    needs: "contributor",
    write: true,
    knock: (s) => call(sourcesRoute.POST, "/api/sources", s),
  },
  {
    name: "change a source",
    needs: "reviewer",
    write: true,
    knock: (s) => call(sourceRoute.PUT, "/api/sources/a-book", { ...s, method: "PUT" }, { id: "a-book" }),
  },
  { name: "list accounts", needs: "administrator", write: false, knock: (s) => call(usersRoute.GET, "/api/users", s) },
  {
    name: "make an account",
    needs: "administrator",
    write: true,
    knock: (s) => call(usersRoute.POST, "/api/users", s),
  },
  {
    name: "change an account",
    needs: "administrator",
    write: true,
    knock: (s) => call(userRoute.PATCH, "/api/users/x", { ...s, method: "PATCH" }, { id: "x" }),
  },
];
const publish: Door = {
  name: "publish a release",
  needs: "reviewer",
  write: true,
  knock: (s) => call(releaseRoute.POST, "/api/release", s),
};
const rank = { contributor: 0, reviewer: 1, administrator: 2 };
const sent = ({ write }: Door, more: Sent = {}): Sent =>
  write ? { body: {}, ...more } : { method: "GET", origin: null, ...more };

describe("who may what", () => {
  test("nobody passes without a session, with a made-up one, or before choosing a password", async () => {
    const { cookie } = await newcomer("administrator");
    for (const door of [...doors, publish]) {
      expect((await door.knock(sent(door))).status, door.name).toBe(401);
      const forged = cookie.replace(/session_token=[^.]+/, "session_token=made-up");
      expect((await door.knock(sent(door, { cookie: forged }))).status, door.name).toBe(401);
      const early = await door.knock(sent(door, { cookie }));
      expect([early.status, (await jsonOf(early))["code"]], door.name).toEqual([403, "password"]);
    }
  });

  test("each role passes what it may and is refused at the rest", async () => {
    const roles = ["contributor", "reviewer", "administrator"] as const;
    for (const role of roles) {
      const { cookie } = await person(role);
      for (const door of role === "contributor" ? [...doors, publish] : doors) {
        const answer = await door.knock(sent(door, { cookie }));
        const { code } = answer.status === 204 ? { code: "" } : await jsonOf<{ code?: string }>(answer);
        if (rank[role] < rank[door.needs])
          expect([answer.status, code], `${role}: ${door.name}`).toEqual([403, "role"]);
        else expect([401, 403], `${role}: ${door.name}`).not.toContain(answer.status);
      }
    }
  });

  test("a write from another site, or from no page at all, is refused whoever asks", async () => {
    const { cookie } = await person("administrator");
    const others = [
      "https://elsewhere.example",
      "null",
      null,
      `${ORIGIN}.elsewhere.example`,
      ORIGIN.replace("http", "https"),
    ];
    for (const door of [...doors, publish].filter(({ write }) => write)) {
      for (const origin of others) {
        const answer = await door.knock(sent(door, { cookie, origin }));
        expect([answer.status, (await jsonOf(answer))["code"]], `${door.name} from ${origin}`).toEqual([403, "origin"]);
      }
    }
    for (const path of ["sign-in/email", "change-password", "sign-out"])
      expect((await auth(path, { cookie, origin: "https://elsewhere.example", body: {} })).status, path).toBe(403);
  });
});

describe("sessions", () => {
  const seen = async (cookie: string) => (await call(factsRoute.GET, "/api/facts", { method: "GET", cookie })).status;

  test("a closed account and a changed role end at once what was open", async () => {
    const [closed, changed] = [await person("reviewer"), await person("reviewer")];
    expect([await seen(closed.cookie), await seen(changed.cookie)]).toEqual([200, 200]);
    const store = await ledger();
    await setClosed(store, { id: closed.id, closed: true, by: "test" });
    await setRole(store, { id: changed.id, role: "contributor", by: "test" });
    expect([await seen(closed.cookie), await seen(changed.cookie)]).toEqual([401, 401]);
    expect((await signIn(closed.email, closed.password)).status).toBe(403);
    const again = await signIn(changed.email, changed.password);
    expect((await publish.knock({ body: {}, cookie: again.cookie })).status).toBe(403);
  });

  test("signing out ends the session on the server, not in the browser alone", async () => {
    const { cookie } = await person("contributor");
    expect((await auth("sign-out", { cookie, body: {} })).status).toBe(200);
    expect(await seen(cookie)).toBe(401);
  });

  test("a new password ends every other session, and the old one opens nothing", async () => {
    const one = await person("contributor");
    const elsewhere = await signIn(one.email, one.password);
    const body = { currentPassword: one.password, newPassword: "other words of one's own" };
    expect((await auth("change-password", { cookie: one.cookie, body })).status).toBe(200);
    expect(await seen(elsewhere.cookie)).toBe(401);
    expect((await signIn(one.email, one.password)).status).toBe(401);
    expect((await signIn(one.email, body.newPassword)).status).toBe(200);
  });

  test("a lost password's replacement ends every session and has to be changed", async () => {
    const [root, one] = [await person("administrator"), await person("contributor")];
    const answer = await call(
      userRoute.PATCH,
      `/api/users/${one.id}`,
      { method: "PATCH", cookie: root.cookie, body: { change: "password" } },
      { id: one.id },
    );
    const { password } = await jsonOf<{ password: string }>(answer);
    expect(await seen(one.cookie)).toBe(401);
    expect((await signIn(one.email, one.password)).status).toBe(401);
    const { cookie } = await signIn(one.email, password);
    expect(await seen(cookie)).toBe(403);
    const same = { currentPassword: password, newPassword: password };
    expect((await auth("change-password", { cookie, body: same })).status).toBe(422);
    expect(await seen(cookie)).toBe(403);
  });

  test("passwords are kept as hashes, sessions in the database", async () => {
    const one = await person("contributor");
    const { read, tables } = await ledger();
    const accounts = await read.select().from(tables.account);
    expect(accounts.every(({ password }) => (password ?? "").length > 60)).toBe(true);
    expect(JSON.stringify(accounts)).not.toContain(one.password);
    const sessions = await read.select().from(tables.session);
    expect(sessions.some(({ userId }) => userId === one.id)).toBe(true);
  });
});

describe("the doors of the account library", () => {
  test("only signing in and out and changing one's password can be reached", async () => {
    const { cookie } = await person("administrator");
    const closed = [
      "sign-up/email",
      "forget-password",
      "request-password-reset",
      "reset-password",
      "update-user",
      "change-email",
      "delete-user",
      "admin/create-user",
      "admin/set-role",
      "admin/impersonate-user",
      "admin/set-user-password",
      "sign-in/social",
      "sign-in/email/../../sign-up/email",
    ];
    for (const path of closed) {
      const body = { email: "new@example.org", password: "a password of the test", name: "New", role: "administrator" };
      expect((await auth(path, { cookie, body })).status, path).toBe(404);
    }
  });

  test("nobody raises themselves, or signs in, with more than the fields there are", async () => {
    const one = await person("contributor");
    const raised = { email: one.email, password: one.password, role: "administrator" };
    expect((await auth("sign-in/email", { body: raised })).status).toBe(422);
    const elsewhere = { email: one.email, password: one.password, callbackURL: "https://elsewhere.example" };
    expect((await auth("sign-in/email", { body: elsewhere })).status).toBe(422);
    const words = { currentPassword: one.password, newPassword: "other words of one's own", role: "administrator" };
    expect((await auth("change-password", { cookie: one.cookie, body: words })).status).toBe(422);
    const root = await person("administrator");
    const account = { email: "x@example.org", name: "X", role: "contributor", mustChangePassword: false, banned: true };
    expect((await call(usersRoute.POST, "/api/users", { cookie: root.cookie, body: account })).status).toBe(422);
    expect(
      (await call(usersRoute.POST, "/api/users", { cookie: root.cookie, body: { ...account, role: "owner" } })).status,
    ).toBe(422);
  });

  test("tries are counted for the account, whatever address the sender claims", async () => {
    const { email, password } = await person("contributor");
    const statuses: number[] = [];
    for (let n = 0; n < 12; n++) {
      const headers = {
        "x-forwarded-for": `192.0.2.${n}`,
        "x-entente-account": `192.0.2.${n}`,
        "x-real-ip": `192.0.2.${n}`,
      };
      const body = { email: n % 2 === 0 ? email : email.toUpperCase(), password: "not the password" };
      statuses.push((await auth("sign-in/email", { body, headers })).status);
    }
    expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(statuses.at(-1)).toBe(429);
    expect((await signIn(email, password)).status).toBe(429);
    const other = await newcomer("contributor");
    expect((await signIn(other.email, other.password)).status).toBe(200);
  });
});

test("a private draft is its owner's alone, whoever asks by whatever name", async () => {
  const [mira, root] = [await person("contributor"), await person("administrator")];
  const form = "treaty.one";
  const ask = (method: "GET" | "PUT" | "DELETE", cookie: string, body?: unknown) =>
    call(drafts[method], `/api/drafts/${form}`, { method, cookie, body }, { form });
  const content = { title: "Half a sen" };
  expect((await ask("PUT", mira.cookie, { content, baseRevision: 3 })).status).toBe(200);
  expect(await jsonOf(await ask("GET", root.cookie))).toEqual({ draft: null });
  expect((await ask("DELETE", root.cookie)).status).toBe(204);
  expect(await jsonOf(await ask("GET", mira.cookie))).toMatchObject({ draft: { content, baseRevision: 3 } });
  expect((await ask("PUT", root.cookie, { content, baseRevision: 3, userId: mira.id })).status).toBe(422);
});
