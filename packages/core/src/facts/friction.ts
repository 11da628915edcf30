import { z } from "zod";
import { distinctPair, distinctPairMessage, factBase, pair, Severity } from "./base.ts";

/**
 * Strain between two actors. Severity anchors: 1 critical statement, competing interest · 2 protest, adverse vote ·
 * 3 sanctions, adverse Security Council vote, expulsion · 4 armed clash or militarised dispute, embargo · 5 war.
 */
export const Friction = z
  .strictObject({
    kind: z.literal("friction"),
    ...factBase,
    ...pair,
    /** Whether `to` returns it, as in a clash or a rivalry. */
    mutual: z.boolean(),
    form: z.enum([
      "critical-statement",
      "protest",
      "adverse-vote",
      "sanctions",
      "expulsion",
      "armed-clash",
      "militarised-dispute",
      "embargo",
      "war",
      "rivalry",
      "competing-interests",
      "third-party-tie",
    ]),
    severity: Severity,
    /** The third actor it is about, where there is one. */
    about: z.string().max(12).optional(),
  })
  .refine(distinctPair, distinctPairMessage);
