import { z } from "zod";

/**
 * A quantity inside a fact: known, unknown with a reason and no value, or not applicable.
 * (That something was searched for and does not exist is a fact of its own: "asserted-absence".)
 */
export const quantity = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion("state", [
    z.strictObject({ state: z.literal("known"), value }),
    z.strictObject({ state: z.literal("unknown"), reason: z.string().trim().min(3).max(500) }),
    z.strictObject({ state: z.literal("not-applicable"), reason: z.string().trim().min(3).max(500) }),
  ]);

export type Quantity<T> =
  | { state: "known"; value: T }
  | { state: "unknown"; reason: string }
  | { state: "not-applicable"; reason: string };
