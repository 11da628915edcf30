/** A fault of the store itself, in one line that says what to do. Refusals of the ledger are values, not this. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: "locked" | "disk-full" | "read-only" | "damaged" | "unreachable" | "not-migrated";

  constructor(code: StoreError["code"], message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

const says = (cause: unknown, key: "code" | "message"): string =>
  typeof cause === "object" && cause !== null && key in cause ? String((cause as Record<string, unknown>)[key]) : "";

/** Drizzle wraps the driver's error; the innermost one carries the engine's code. */
function driverError(cause: unknown): unknown {
  let error = cause;
  while (error instanceof Error && error.cause instanceof Error && !(error instanceof StoreError)) error = error.cause;
  return error;
}

/** A unique or primary key that is already taken, on either engine. */
export function isTaken(cause: unknown): boolean {
  const code = says(driverError(cause), "code");
  return code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY" || code === "23505";
}

/** PostgreSQL gave up one of two transactions that waited for each other; the whole write may be tried again. */
export function isCollision(cause: unknown): boolean {
  return ["40001", "40P01"].includes(says(driverError(cause), "code"));
}

const lines: readonly [code: RegExp, as: StoreError["code"], line: (where: string) => string][] = [
  [
    /^SQLITE_(BUSY|LOCKED)/,
    "locked",
    (where) => `the database is locked by another process: end the other program that uses ${where}, then try again`,
  ],
  [/^(SQLITE_FULL|ENOSPC|53100)$/, "disk-full", (where) => `the disk that holds ${where} is full: free some space`],
  [
    /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EACCES|EROFS|EPERM|EEXIST|ENOTDIR)/,
    "read-only",
    (where) => `${where} can't be opened for writing: check its owner and permissions, or choose another ENTENTE_HOME`,
  ],
  [
    /^(SQLITE_CORRUPT|SQLITE_NOTADB)/,
    "damaged",
    (where) => `${where} is not an intact SQLite database: restore it from a backup`,
  ],
  [
    /^(ECONNREFUSED|ENOTFOUND|ECONNRESET|ETIMEDOUT|EAI_AGAIN|57P0\d|53300|08\d{3}|28P01|28000|3D000)$/,
    "unreachable",
    (where) => `the PostgreSQL server at ${where} can't be reached: check DATABASE_URL and that it runs`,
  ],
  [/^42P01$/, "not-migrated", (where) => `${where} has no tables yet: run the migrations first`],
];

/** The engine's error in one clear line; anything unknown unchanged. `where` is a file, or a server without its password. */
export function storeError(cause: unknown, where: string): unknown {
  if (cause instanceof StoreError) return cause;
  const error = driverError(cause);
  const code = says(error, "code");
  if (code === "SQLITE_ERROR" && says(error, "message").startsWith("no such table"))
    return new StoreError("not-migrated", `${where} has no tables yet: run the migrations first`, cause);
  for (const [pattern, as, line] of lines) if (pattern.test(code)) return new StoreError(as, line(where), cause);
  return cause;
}
