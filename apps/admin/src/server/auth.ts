import "server-only";
import { createHash } from "node:crypto";
import { authAdapter } from "@entente/db/ledger/auth-adapter";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { createAuthMiddleware } from "better-auth/api";
import { createAccessControl } from "better-auth/plugins/access";
import { admin } from "better-auth/plugins/admin";
import { adminAc, defaultStatements, userAc } from "better-auth/plugins/admin/access";
import { env } from "#env.ts";
import { ledger } from "./store.ts";

const SESSION_SECONDS = 12 * 60 * 60;
const CLIENT_HEADER = "x-entente-account";

const access = createAccessControl(defaultStatements);
const nobodyElse = access.newRole(userAc.statements);
const roles = { contributor: nobodyElse, reviewer: nobodyElse, administrator: access.newRole(adminAc.statements) };

const options = async () => {
  const { ADMIN_ORIGIN, ENTENTE_AUTH_SECRET } = env();
  return {
    baseURL: ADMIN_ORIGIN,
    secret: ENTENTE_AUTH_SECRET,
    trustedOrigins: [ADMIN_ORIGIN],
    database: authAdapter(await ledger()),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      revokeSessionsOnPasswordReset: true,
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: SESSION_SECONDS / 12 },
    user: {
      additionalFields: { mustChangePassword: { type: "boolean", required: true, defaultValue: false, input: false } },
    },
    rateLimit: { enabled: true, storage: "database", customRules: { "/sign-in/email": { window: 60, max: 10 } } },
    advanced: { ipAddress: { ipAddressHeaders: [CLIENT_HEADER] } },
    plugins: [admin({ defaultRole: "contributor", adminRoles: ["administrator"], roles })],
    hooks: {
      after: createAuthMiddleware(async (context) => {
        if (context.path !== "/change-password" || context.context.returned instanceof Error) return;
        const id = context.context.session?.user.id;
        if (id) await context.context.internalAdapter.updateUser(id, { mustChangePassword: false });
      }),
    },
  } satisfies BetterAuthOptions;
};

const make = async () => betterAuth(await options());
let making: ReturnType<typeof make> | undefined;

export function auth(): ReturnType<typeof make> {
  making ??= make().catch((cause) => {
    making = undefined;
    throw cause;
  });
  return making;
}

/**
 * The same request, counted by the account that is tried: a header with the client's address is the client's to choose,
 * so it can't limit anything. The limiter wants an address, so the account's hash is written as a private one.
 */
export function countedByAccount(request: Request, account: string): Request {
  const digest = createHash("sha256").update(account.trim().toLowerCase()).digest("hex");
  const headers = new Headers(request.headers);
  headers.set(
    CLIENT_HEADER,
    `fd${digest.slice(0, 2)}:${digest.slice(2, 6)}:${digest.slice(6, 10)}:${digest.slice(10, 14)}::1`,
  );
  return new Request(request.url, { method: request.method, headers });
}
