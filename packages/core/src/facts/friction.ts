import { z } from "zod";
import { ActorId } from "../units/ids.ts";
import { distinctPair, distinctPairMessage, factBase, pair, Severity } from "./base.ts";

/** Strain between two actors. */
export const Friction = z
  .strictObject({
    kind: z.literal("friction"),
    ...factBase,
    ...pair,
    mutual: z.boolean().meta({ title: "Mutual: `to` returns it, as in a clash or a rivalry" }),
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
    severity: Severity.meta({
      description:
        "1 critical statement, competing interest · 2 protest, adverse vote · 3 sanctions, adverse Security Council vote, expulsion · 4 armed clash or militarised dispute, embargo · 5 war",
    }),
    about: ActorId.optional().meta({ description: "The third actor it is about, where there is one" }),
    identifiers: z
      .array(
        z.strictObject({ scheme: z.enum(["MID", "COW-war", "GSDB", "rivalry"]), value: z.string().min(1).max(40) }),
      )
      .optional(),
  })
  .refine(distinctPair, distinctPairMessage);
