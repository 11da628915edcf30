import { z } from "zod";
import { ActorId } from "../units/ids.ts";
import { factBase, Severity } from "./base.ts";

/** One actor's recorded vote. */
export const Vote = z
  .strictObject({
    kind: z.literal("vote"),
    ...factBase,
    body: z.enum(["UNSC", "UNGA"]),
    document: z.string().trim().min(3).max(80).meta({ description: "Document symbol, e.g. S/RES/2397 (2017)" }),
    date: z.iso.date(),
    voter: ActorId,
    choice: z.enum(["yes", "no", "abstain", "veto", "absent"]),
    on: ActorId.optional().meta({ description: "Whom the draft is about" }),
    effect: z.enum(["support", "strain", "none"]).meta({ description: "What the vote did for whom it is about" }),
    severity: Severity.optional().meta({ description: "Required unless the effect is none" }),
    tally: z.string().max(40).optional().meta({ description: "yes–no–abstentions" }),
  })
  .refine((v) => v.effect === "none" || (v.on !== undefined && v.severity !== undefined), {
    message: "a vote that supports or strains needs `on` and `severity`",
    path: ["on"],
  });
