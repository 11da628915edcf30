import { z } from "zod";
import { ActorId } from "../units/ids.ts";
import { factBase } from "./base.ts";

/** An actor's membership of an institution over a valid time. */
export const Membership = z.strictObject({
  kind: z.literal("membership"),
  ...factBase,
  actor: ActorId,
  institution: ActorId,
  role: z.enum(["full", "associate", "observer", "dialogue-partner"]),
});
