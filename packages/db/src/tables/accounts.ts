import type { Columns } from "../columns.ts";

export type Role = "contributor" | "reviewer" | "administrator";

/** better-auth's tables with its admin plugin's columns and our `mustChangePassword`. Names and keys are better-auth's. */
export function accountTables({ table, text, integer, long, bool, index }: Columns) {
  const user = table("user", {
    id: text().primaryKey(),
    name: text().notNull(),
    email: text().notNull().unique(),
    emailVerified: bool().notNull().default(false),
    image: text(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    role: text(),
    banned: bool().default(false),
    banReason: text(),
    banExpires: text(),
    mustChangePassword: bool().notNull().default(false),
  });
  const ownedByUser = () =>
    text()
      .notNull()
      .references(() => user.id, { onDelete: "cascade" });

  const session = table(
    "session",
    {
      id: text().primaryKey(),
      expiresAt: text().notNull(),
      token: text().notNull().unique(),
      createdAt: text().notNull(),
      updatedAt: text().notNull(),
      ipAddress: text(),
      userAgent: text(),
      userId: ownedByUser(),
      impersonatedBy: text(),
    },
    (t) => [index("session_user").on(t.userId)],
  );

  const account = table(
    "account",
    {
      id: text().primaryKey(),
      accountId: text().notNull(),
      providerId: text().notNull(),
      userId: ownedByUser(),
      accessToken: text(),
      refreshToken: text(),
      idToken: text(),
      accessTokenExpiresAt: text(),
      refreshTokenExpiresAt: text(),
      scope: text(),
      password: text(),
      createdAt: text().notNull(),
      updatedAt: text().notNull(),
    },
    (t) => [index("account_user").on(t.userId)],
  );

  const verification = table(
    "verification",
    {
      id: text().primaryKey(),
      identifier: text().notNull(),
      value: text().notNull(),
      expiresAt: text().notNull(),
      createdAt: text().notNull(),
      updatedAt: text().notNull(),
    },
    (t) => [index("verification_identifier").on(t.identifier)],
  );

  const rateLimit = table("rate_limit", {
    id: text().primaryKey(),
    key: text().notNull().unique(),
    count: integer().notNull(),
    lastRequest: long().notNull(),
  });

  return { user, session, account, verification, rateLimit };
}
