import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@entente/core/actors";
import type { FactRecord } from "@entente/core/facts/fact";
import type { Source } from "@entente/core/sources";
import { createUser } from "@entente/db/ledger/accounts";
import { importBatch } from "@entente/db/ledger/batch";
import { afterAll, beforeAll, vi } from "vitest";
import { POST as authRoute } from "#app/api/auth/[...all]/route.ts";
import type { Role } from "#lib/roles.ts";
import { ledger } from "#server/store.ts";

export const ORIGIN = "http://desk.test";
const OWN = "words of one's own";

/** A desk on an empty ledger of its own, for the whole of a test file. */
export function useDesk(): void {
  const home = mkdtempSync(join(tmpdir(), "entente-desk-"));
  vi.stubEnv("ENTENTE_HOME", home);
  vi.stubEnv("ENTENTE_AUTH_SECRET", "a secret of the tests, long enough to be taken");
  vi.stubEnv("ADMIN_ORIGIN", ORIGIN);
  beforeAll(async () => {
    const state = (id: string, name: string): Actor => ({ kind: "state", id, name, valid: "1950/..", codes: [] });
    const book: Source = {
      id: "a-book",
      type: "book",
      title: "A book on two states",
      author: [],
      sourceKind: "scholarship",
      reliability: "b",
    };
    await importBatch(await ledger(), {
      author: "import",
      label: "sample",
      actors: [state("AAA", "Alphaland"), state("BBB", "Betaland")],
      sources: [book],
      presets: [],
      facts: [],
      series: [],
    });
  });
  afterAll(async () => {
    await (await ledger()).close();
    rmSync(home, { recursive: true, force: true });
  });
}

type Sent = {
  method?: string;
  /** As JSON; text and bytes are sent as they are. */
  body?: unknown;
  cookie?: string;
  origin?: string | null;
  headers?: Record<string, string>;
};

export function requestTo(path: string, { method = "POST", body, cookie, origin = ORIGIN, headers = {} }: Sent) {
  const raw = typeof body === "string" || body instanceof Uint8Array;
  return new Request(`${ORIGIN}${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(cookie === undefined ? {} : { cookie }),
      ...(origin === null ? {} : { origin }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: (raw ? body : JSON.stringify(body)) as string }),
  });
}

type Handler<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

/** A route called as Next.js calls it. */
export const call = <P extends object>(
  handler: Handler<P>,
  path: string,
  sent: Sent = {},
  params: P = {} as P,
): Promise<Response> => handler(requestTo(path, sent), { params: Promise.resolve(params) });

export const jsonOf = async <T = Record<string, unknown>>(response: Response): Promise<T> =>
  (await response.json()) as T;

export const auth = (path: string, sent: Sent): Promise<Response> => authRoute(requestTo(`/api/auth/${path}`, sent));

const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");

export async function signIn(email: string, password: string): Promise<{ status: number; cookie: string }> {
  const response = await auth("sign-in/email", { body: { email, password } });
  return { status: response.status, cookie: cookieOf(response) };
}

export type Person = { id: string; email: string; password: string; cookie: string };
let people = 0;

/** Somebody with an account and a one-time password. */
export async function newcomer(role: Role): Promise<Person> {
  people += 1;
  const email = `${role}${people}@example.org`;
  const made = await createUser(await ledger(), { email, name: `${role} ${people}`, role, by: "test" });
  if (!made.ok) throw new Error(made.error.code);
  const { id, password } = made.value;
  return { id, email, password, cookie: (await signIn(email, password)).cookie };
}

/** Somebody who has chosen a password of their own. */
export async function person(role: Role): Promise<Person> {
  const one = await newcomer(role);
  const body = { currentPassword: one.password, newPassword: OWN };
  const response = await auth("change-password", { cookie: one.cookie, body });
  if (!response.ok) throw new Error(await response.text());
  return { ...one, password: OWN, cookie: cookieOf(response) };
}

export const protest = (id: string, change: Record<string, unknown> = {}): FactRecord =>
  ({
    fact: {
      kind: "friction",
      id,
      title: `A protest recorded as ${id}`,
      valid: "2024-02-03",
      confidence: "moderate",
      tags: [],
      from: "AAA",
      to: "BBB",
      mutual: false,
      form: "protest",
      severity: 2,
      ...change,
    },
    evidence: [{ source: "a-book", locator: "p. 1", stance: "supports" }],
  }) as FactRecord;
