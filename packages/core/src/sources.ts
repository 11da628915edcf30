import { z } from "zod";
import { SourceId } from "./units/ids.ts";

/** http(s) only: a source link is shown to readers, so no other scheme may pass. */
export const WebAddress = z
  .string()
  .max(2000)
  .refine((text) => {
    try {
      return ["http:", "https:"].includes(new URL(text).protocol);
    } catch {
      return false;
    }
  }, "a web address that starts with http:// or https://")
  .meta({ title: "Web address", field: "url" });

const Name = z.union([
  z
    .strictObject({ family: z.string().min(1).max(120), given: z.string().max(120).optional() })
    .meta({ title: "A person" }),
  z.strictObject({ literal: z.string().min(1).max(240).meta({ title: "Name" }) }).meta({ title: "An organisation" }),
]);

/** A citable source. Field names follow CSL-JSON; `reliability` and `sourceKind` are ours. */
export const Source = z.strictObject({
  id: SourceId,
  type: z.enum([
    "article-journal",
    "article-newspaper",
    "article",
    "book",
    "chapter",
    "dataset",
    "legal_case",
    "legislation",
    "report",
    "treaty",
    "webpage",
    "speech",
    "software",
  ]),
  title: z.string().trim().min(3).max(500),
  author: z.array(Name).default([]),
  translator: z.array(Name).optional(),
  issued: z.string().max(40).optional().meta({ description: "Date or period of publication, EDTF" }),
  accessed: z.string().max(40).optional(),
  publisher: z.string().max(240).optional(),
  "container-title": z.string().max(300).optional().meta({ title: "Published in" }),
  volume: z.string().max(40).optional(),
  issue: z.string().max(40).optional(),
  page: z.string().max(60).optional(),
  number: z.string().max(80).optional().meta({ description: "Document symbol, e.g. S/RES/1718 (2006)" }),
  version: z.string().max(60).optional(),
  DOI: z.string().max(200).optional().meta({ title: "DOI" }),
  URL: WebAddress.optional(),
  archiveUrl: WebAddress.optional().meta({ title: "Archived copy" }),
  language: z.string().max(20).optional(),
  sourceKind: z.enum([
    "treaty-text",
    "official-document",
    "official-statistics",
    "dataset",
    "scholarship",
    "analysis",
    "news",
  ]),
  reliability: z.enum(["a", "b", "c", "d"]).meta({
    description:
      "a primary or official record · b curated data set or peer-reviewed · c named author or reputable press · d second-hand",
  }),
  licence: z.string().max(500).optional().meta({ description: "Terms of the source, and what we carry from it" }),
  redistributable: z
    .boolean()
    .optional()
    .meta({ description: "false where its numbers may not be passed on: data packages leave them out and say so" }),
  note: z.string().max(2000).optional(),
});
export type Source = z.infer<typeof Source>;
