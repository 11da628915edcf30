import { z } from "zod";
import { ActorId } from "../units/ids.ts";
import { factBase, Severity } from "./base.ts";

/** Recognition of a state or entity, in so far as it supports an actor that wants it. */
export const Recognition = z.strictObject({
  kind: z.literal("recognition"),
  ...factBase,
  from: ActorId,
  recognised: z.string().trim().min(2).max(160),
  inFavourOf: ActorId,
  severity: Severity,
});
