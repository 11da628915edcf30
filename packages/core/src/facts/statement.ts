import { z } from "zod";
import { ActorId, SourceId } from "../units/ids.ts";
import { factBase } from "./base.ts";

/** What somebody said of a relation, and how they framed it. An actor speaks, or the author of a source does. */
export const Statement = z.strictObject({
  kind: z.literal("statement"),
  ...factBase,
  speaker: z.union([z.strictObject({ actor: ActorId }), z.strictObject({ authorOf: SourceId })]),
  about: z.array(ActorId).min(1).meta({ description: "The actors whose relation it is about" }),
  framing: z.enum([
    "alliance",
    "coalition",
    "bilateral",
    "alignment",
    "polarisation",
    "competition",
    "complementarity",
    "cross-pressure",
    "other",
  ]),
});
