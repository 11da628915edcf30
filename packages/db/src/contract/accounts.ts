import { betterAuth } from "better-auth";
import { beforeEach, expect, test } from "vitest";
import {
  createFirstAdministrator,
  createUser,
  listUsers,
  resetPassword,
  setClosed,
  setRole,
} from "../ledger/accounts.ts";
import { authAdapter } from "../ledger/auth-adapter.ts";
import { dropPrivateDraft, readPrivateDraft, savePrivateDraft } from "../ledger/private-drafts.ts";
import type { Store } from "../store.ts";
import type { Harness } from "./harness.ts";
import { must, refusal } from "./sample.ts";

const auth = (store: Store) =>
  betterAuth({
    baseURL: "http://localhost:3001",
    logger: { disabled: true },
    secret: "a secret of the tests, long enough to be taken",
    database: authAdapter(store),
    emailAndPassword: { enabled: true },
    user: {
      additionalFields: { mustChangePassword: { type: "boolean", required: true, defaultValue: false, input: false } },
    },
    rateLimit: { enabled: true, storage: "database", customRules: { "/sign-in/email": { window: 60, max: 3 } } },
  });

/** Accounts, and better-auth on top of the ledger. */
export function accountContract({ open }: Harness): void {
  let store: Store;
  beforeEach(async () => {
    store = await open(() => new Date().toISOString());
  });
  const signIn = (email: string, password: string) =>
    auth(store).api.signInEmail({ body: { email, password }, asResponse: true });
  const cookieOf = (response: Response) =>
    new Headers({ cookie: response.headers.get("set-cookie")?.split(";")[0] ?? "" });

  test("the first administrator is made once, and signs in with the password shown once", async () => {
    const made = await Promise.all([createFirstAdministrator(store), createFirstAdministrator(store)]);
    const [first] = made.filter((one) => one !== null);
    expect(made.filter((one) => one !== null)).toHaveLength(1);
    if (!first) throw new Error("nobody was made");
    expect(await createFirstAdministrator(store)).toBeNull();
    expect((await signIn(first.email, "not the password")).status).toBe(401);
    const signedIn = await signIn(first.email, first.password);
    const session = await auth(store).api.getSession({ headers: cookieOf(signedIn) });
    expect(session?.user).toMatchObject({ email: first.email, mustChangePassword: true });
    expect(session?.session.expiresAt).toBeInstanceOf(Date);
  });

  test("a changed role, a closed account and a lost password end its sessions", async () => {
    const root = await createFirstAdministrator(store);
    if (!root) throw new Error("nobody was made");
    const user = must(
      await createUser(store, { email: " Mira@Example.org", name: "Mira", role: "contributor", by: root.id }),
    );
    expect(user.email).toBe("mira@example.org");
    const live = async (work: () => Promise<unknown>, password: string) => {
      const headers = cookieOf(await signIn(user.email, password));
      expect(await auth(store).api.getSession({ headers })).not.toBeNull();
      await work();
      expect(await auth(store).api.getSession({ headers })).toBeNull();
    };
    await live(async () => must(await setRole(store, { id: user.id, role: "reviewer", by: root.id })), user.password);
    await live(async () => must(await setClosed(store, { id: user.id, closed: true, by: root.id })), user.password);
    const { password } = must(await resetPassword(store, { id: user.id, by: root.id }));
    expect((await signIn(user.email, user.password)).status).toBe(401);
    expect((await signIn(user.email, password)).status).toBe(200);
    expect(await listUsers(store)).toMatchObject([
      { email: root.email, role: "administrator" },
      { email: user.email, role: "reviewer", banned: true, mustChangePassword: true },
    ]);
  });

  test("the last administrator keeps the role; an address is taken once", async () => {
    const root = await createFirstAdministrator(store);
    if (!root) throw new Error("nobody was made");
    expect(refusal(await setRole(store, { id: root.id, role: "reviewer", by: root.id })).code).toBe(
      "last-administrator",
    );
    expect(refusal(await setClosed(store, { id: root.id, closed: true, by: root.id })).code).toBe("last-administrator");
    const again = { email: root.email.toUpperCase(), name: "Twin", role: "reviewer", by: root.id } as const;
    expect(refusal(await createUser(store, again))).toEqual({ code: "taken", email: root.email });
    must(await createUser(store, { ...again, email: "second@example.org", role: "administrator" }));
    must(await setRole(store, { id: root.id, role: "reviewer", by: root.id }));
  });

  test("the rate limit is counted in the database", async () => {
    const attempt = () =>
      auth(store).handler(
        new Request("http://localhost:3001/api/auth/sign-in/email", {
          method: "POST",
          headers: { "content-type": "application/json", "x-forwarded-for": "192.0.2.1" },
          body: JSON.stringify({ email: "nobody@example.org", password: "no password at all" }),
        }),
      );
    const statuses: number[] = [];
    for (let n = 0; n < 5; n++) statuses.push((await attempt()).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
  });

  test("what somebody typed is theirs alone, until dropped", async () => {
    const draft = { userId: "mira", form: "fact:one", content: { title: "Half a sen" }, baseRevision: 3 };
    await savePrivateDraft(store, draft);
    const { at } = await savePrivateDraft(store, { ...draft, content: { title: "Half a sentence" } });
    expect(await readPrivateDraft(store, "mira", "fact:one")).toEqual({
      content: { title: "Half a sentence" },
      baseRevision: 3,
      at,
    });
    expect(await readPrivateDraft(store, "noor", "fact:one")).toBeNull();
    await dropPrivateDraft(store, "mira", "fact:one");
    expect(await readPrivateDraft(store, "mira", "fact:one")).toBeNull();
  });
}
