import "server-only";
import { z } from "zod";

/** What a save sends: the record as it is typed, and the revision on which it builds. */
export const SaveBody = z.strictObject({
  record: z.unknown(),
  baseRevision: z.int().min(1).nullable(),
  note: z.string().max(2000).default(""),
});
