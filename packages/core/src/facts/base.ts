import { z } from "zod";
import { ActorId, FactId } from "../units/ids.ts";
import { Edtf } from "../units/valid-time.ts";

export const Confidence = z.enum(["high", "moderate", "low"]);
export type Confidence = z.infer<typeof Confidence>;

/** Competing claims share a dispute id; exactly one of them is in use, and every one says by which rule it counts. */
export const Dispute = z.strictObject({
  id: z
    .string()
    .max(120)
    .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "a lower-case slug such as share-prk-chn-2022")
    .meta({ title: "Name of the dispute", description: "The same for all claims that compete" }),
  inUse: z.boolean().meta({ title: "The figures use this claim" }),
  rule: z
    .string()
    .trim()
    .min(3)
    .max(500)
    .meta({ title: "Counting rule", description: "How this claim counts, in words" }),
});

/** What every kind of fact carries. */
export const factBase = {
  id: FactId,
  /** One plain sentence a reader sees first. */
  title: z.string().trim().min(5).max(240),
  valid: Edtf,
  confidence: Confidence,
  dispute: Dispute.optional(),
  tags: z.array(z.string().max(60)).default([]),
  note: z.string().trim().max(4000).optional().meta({ title: "Note", field: "text" }),
};

export const Severity = z.int().min(1).max(5);
export const pair = { from: ActorId, to: ActorId };
export const distinctPair = (value: { from: string; to: string }) => value.from !== value.to;
export const distinctPairMessage = { message: "another actor: from and to are the same actor", path: ["to"] };
