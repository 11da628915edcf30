import { z } from "zod";
import { SourceId } from "./units/ids.ts";

/** A passage by its words and its neighbours. No exact match later means "orphaned", never a fuzzy re-attachment. */
export const Quote = z.strictObject({
  exact: z.string().min(1).max(300),
  prefix: z.string().max(60).default(""),
  suffix: z.string().max(60).default(""),
});

export const Evidence = z.strictObject({
  source: SourceId,
  locator: z
    .string()
    .trim()
    .min(1)
    .max(240)
    .meta({ title: "Locator", description: "Article, paragraph, row or page, e.g. “art. 4” or “¶ 7”" }),
  stance: z.enum(["supports", "contradicts"]),
  quote: Quote.optional(),
  note: z.string().trim().max(2000).optional(),
});
export type Evidence = z.infer<typeof Evidence>;
