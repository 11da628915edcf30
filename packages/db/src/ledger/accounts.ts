import { randomBytes } from "node:crypto";
import { err, ok, type Result } from "@entente/core/units/result";
import { hashPassword } from "better-auth/crypto";
import { and, asc, count, eq, ne } from "drizzle-orm";
import { z } from "zod";
import type { Store } from "../store.ts";
import type { Role } from "../tables/accounts.ts";
import { attempt, type Writing } from "./attempt.ts";
import { newId, note } from "./events.ts";
import type { UserId } from "./types.ts";

export type { Role } from "../tables/accounts.ts";
export const roles = ["contributor", "reviewer", "administrator"] as const satisfies readonly Role[];

export type User = {
  id: UserId;
  email: string;
  name: string;
  role: string | null;
  banned: boolean | null;
  mustChangePassword: boolean;
  createdAt: string;
};
/** Shown once to whoever makes the account; it must be changed at the first sign-in. */
export type OneTimePassword = { id: UserId; email: string; password: string };

type NewUser = { email: string; name: string; role: Role; by: UserId };
type Taken = { code: "taken"; email: string };
type NoUser = { code: "not-found"; id: UserId };
/** Without an administrator nobody could make one. */
type LastAdministrator = { code: "last-administrator" };

const FIRST_ADMINISTRATOR = "admin@entente.local";
const oneTimePassword = (): string => randomBytes(15).toString("base64url");

async function insertUser(writing: Writing, { email, name, role, by }: NewUser, hash: string): Promise<UserId> {
  const { db, t, at } = writing;
  const id = newId();
  const times = { createdAt: at, updatedAt: at };
  await db.insert(t.user).values({ id, email, name, role, emailVerified: true, mustChangePassword: true, ...times });
  await db
    .insert(t.account)
    .values({ id: newId(), accountId: id, providerId: "credential", userId: id, password: hash, ...times });
  await note(writing, { actor: by, action: "account-created", subject: id, detail: { role } });
  return id;
}

const anyUser = async ({ db, t }: Pick<Writing, "t"> & { db: Pick<Store["read"], "select"> }): Promise<boolean> =>
  (await db.select({ id: t.user.id }).from(t.user).limit(1)).length > 0;

/** Makes the first administrator, with a password that nobody else knows; null when any account exists. */
export async function createFirstAdministrator(store: Store): Promise<OneTimePassword | null> {
  if (await anyUser({ db: store.read, t: store.tables })) return null;
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  const email = FIRST_ADMINISTRATOR;
  const made = await attempt<UserId, "there is one">(
    store,
    async (writing) => {
      if (await anyUser(writing)) return err("there is one");
      const user: NewUser = { email, name: "Administrator", role: "administrator", by: "system" };
      return ok(await insertUser(writing, user, hash));
    },
    { exclusive: true },
  );
  return made.ok ? { id: made.value, email, password } : null;
}

/** Makes an account. E-mail addresses are compared in lower case. */
export async function createUser(store: Store, user: NewUser): Promise<Result<OneTimePassword, Taken>> {
  const email = z.email().parse(user.email.trim().toLowerCase());
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  return attempt<OneTimePassword, Taken>(store, async (writing) => {
    const { db, t } = writing;
    const [taken] = await db.select({ id: t.user.id }).from(t.user).where(eq(t.user.email, email));
    if (taken) return err({ code: "taken", email });
    return ok({ id: await insertUser(writing, { ...user, email }, hash), email, password });
  });
}

/** By e-mail address. */
export const listUsers = ({ read, tables: { user: u } }: Store): Promise<User[]> =>
  read
    .select({
      id: u.id,
      email: u.email,
      name: u.name,
      role: u.role,
      banned: u.banned,
      mustChangePassword: u.mustChangePassword,
      createdAt: u.createdAt,
    })
    .from(u)
    .orderBy(asc(u.email));

async function isLastAdministrator({ db, t: { user: u } }: Writing, id: UserId): Promise<boolean> {
  const active = and(eq(u.role, "administrator"), eq(u.banned, false));
  const [self] = await db
    .select({ id: u.id })
    .from(u)
    .where(and(active, eq(u.id, id)));
  const [others] = await db
    .select({ n: count() })
    .from(u)
    .where(and(active, ne(u.id, id)));
  return self !== undefined && others?.n === 0;
}

/** A change of an account that closes its sessions: what it could do before must end at once. */
async function changeUser(
  store: Store,
  { id, by, action, detail }: { id: UserId; by: UserId; action: string; detail: Record<string, unknown> },
  work: (writing: Writing) => Promise<Result<unknown, LastAdministrator>>,
): Promise<Result<null, NoUser | LastAdministrator>> {
  return attempt<null, NoUser | LastAdministrator>(
    store,
    async (writing) => {
      const { db, t } = writing;
      const [user] = await db.select({ id: t.user.id }).from(t.user).where(eq(t.user.id, id));
      if (!user) return err({ code: "not-found", id });
      const done = await work(writing);
      if (!done.ok) return done;
      await db.delete(t.session).where(eq(t.session.userId, id));
      await note(writing, { actor: by, action, subject: id, detail });
      return ok(null);
    },
    { exclusive: true },
  );
}

export const setRole = (store: Store, { id, role, by }: { id: UserId; role: Role; by: UserId }) =>
  changeUser(store, { id, by, action: "role-set", detail: { role } }, async (writing) => {
    if (role !== "administrator" && (await isLastAdministrator(writing, id)))
      return err({ code: "last-administrator" });
    const { db, t, at } = writing;
    return ok(await db.update(t.user).set({ role, updatedAt: at }).where(eq(t.user.id, id)));
  });

/** Closes an account, or opens it again. */
export const setClosed = (store: Store, { id, closed, by }: { id: UserId; closed: boolean; by: UserId }) =>
  changeUser(store, { id, by, action: closed ? "account-closed" : "account-opened", detail: {} }, async (writing) => {
    if (closed && (await isLastAdministrator(writing, id))) return err({ code: "last-administrator" });
    const { db, t, at } = writing;
    return ok(await db.update(t.user).set({ banned: closed, updatedAt: at }).where(eq(t.user.id, id)));
  });

/** A new one-time password for somebody who lost theirs. */
export async function resetPassword(
  store: Store,
  { id, by }: { id: UserId; by: UserId },
): Promise<Result<{ password: string }, NoUser | LastAdministrator>> {
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  const done = await changeUser(store, { id, by, action: "password-reset", detail: {} }, async ({ db, t, at }) => {
    await db
      .update(t.account)
      .set({ password: hash, updatedAt: at })
      .where(and(eq(t.account.userId, id), eq(t.account.providerId, "credential")));
    return ok(await db.update(t.user).set({ mustChangePassword: true, updatedAt: at }).where(eq(t.user.id, id)));
  });
  return done.ok ? ok({ password }) : done;
}
