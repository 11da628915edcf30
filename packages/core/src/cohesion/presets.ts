import { z } from "zod";
import { ActorId, Year } from "../units/ids.ts";

const Actors = z.array(ActorId).max(60);

/** A group that readers are offered by name: who is in it, what it is set against, and whose pull from outside is shown. */
export const Preset = z
  .strictObject({
    id: z
      .string()
      .max(60)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a lower-case slug such as russia-china-north-korea"),
    name: z.string().trim().min(2).max(120),
    members: Actors.min(2),
    /** The rival camp, for polarisation and cross-pressure. */
    against: Actors.default([]),
    /** Actors that are neither members nor rivals but whose ties the views show too. */
    outside: Actors.default([]),
    year: Year,
    note: z.string().trim().max(2000).optional(),
  })
  .superRefine((preset, context) => {
    const seen = new Map<string, string>();
    for (const list of ["members", "against", "outside"] as const) {
      for (const [position, actor] of preset[list].entries()) {
        const earlier = seen.get(actor);
        if (earlier === undefined) seen.set(actor, list);
        else {
          context.addIssue({
            code: "custom",
            path: [list, position],
            message: `an actor that is not already among the ${earlier}`,
          });
        }
      }
    }
  });
export type Preset = z.infer<typeof Preset>;
