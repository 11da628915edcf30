import { z } from "zod";
import { ActorId } from "../units/ids.ts";
import { factBase } from "./base.ts";

/** What was looked for and not found. "any-commitment" covers every obligation; "common-instrument" one treaty of all the actors. */
export const AbsenceOf = z.enum([
  "any-commitment",
  "defence-obligation",
  "common-instrument",
  "support",
  "strain",
  "membership",
  "recognition",
]);

/** Verified absence: searched, none found, by whom, when, where. Not a missing value. */
export const AssertedAbsence = z.strictObject({
  kind: z.literal("asserted-absence"),
  ...factBase,
  of: AbsenceOf,
  actors: z.array(ActorId).min(1).max(80),
  searched: z
    .string()
    .trim()
    .min(3)
    .max(500)
    .meta({ title: "Searched", description: "Where it was looked for, by whom, until when" }),
});
