import { createHash } from "node:crypto";

/** JSON with its keys in order and without undefined members: equal content gives equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === "object" && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  );
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export const sameContent = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);
