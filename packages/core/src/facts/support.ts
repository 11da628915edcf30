import { z } from "zod";
import { distinctPair, distinctPairMessage, factBase, pair, Severity } from "./base.ts";

/** Political, diplomatic or military support of one actor for another, as an event or a lasting state of affairs. */
export const Support = z
  .strictObject({
    kind: z.literal("support"),
    ...factBase,
    ...pair,
    form: z.enum(["political", "diplomatic", "protection", "military-cooperation", "economic"]),
    severity: Severity,
  })
  .refine(distinctPair, distinctPairMessage);
