import { z } from "zod";

const FileName = z.string().regex(/^(?!\/)(?!.*\.\.\/)[\w./-]+$/, "a relative path inside the package");
const ResourceName = z.string().regex(/^[a-z0-9._-]+$/, "lower-case letters, digits, dots, hyphens and underscores");

const Field = z.object({
  name: z.string().min(1),
  type: z.enum(["string", "integer", "number", "boolean", "year", "object"]),
  description: z.string().min(1),
  unit: z.string().optional(),
  constraints: z.record(z.string(), z.unknown()).optional(),
});

const Schema = z
  .object({
    fields: z.array(Field).min(1),
    missingValues: z.array(z.string()),
    primaryKey: z.array(z.string()).min(1).optional(),
    foreignKeys: z
      .array(z.object({ fields: z.string(), reference: z.object({ resource: z.string(), fields: z.string() }) }))
      .optional(),
  })
  .refine(
    ({ fields, primaryKey = [] }) => primaryKey.every((key) => fields.some(({ name }) => name === key)),
    "a primary key of fields that there are",
  );

const Resource = z.object({
  profile: z.enum(["tabular-data-resource", "data-resource"]),
  name: ResourceName,
  path: FileName,
  title: z.string().min(1),
  description: z.string().min(1),
  format: z.enum(["csv", "parquet"]),
  mediatype: z.enum(["text/csv", "application/vnd.apache.parquet"]),
  encoding: z.literal("utf-8").optional(),
  compression: z.literal("gz").optional(),
  bytes: z.int().min(0),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: Schema,
});

/** A Frictionless Data Package (v1, profile "data-package"), with what ours adds: what was left out, and why. */
export const DataPackage = z
  .object({
    profile: z.literal("data-package"),
    name: ResourceName,
    id: z.string().min(1),
    title: z.string().min(1),
    description: z.string().min(1),
    version: z.string().min(1),
    licenses: z.array(z.object({ path: FileName, title: z.string() })).min(1),
    sources: z.array(z.object({ title: z.string().min(1), path: z.url().optional() })),
    /** Data sets whose numbers may not be passed on. */
    withheld: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        reason: z.string(),
        /** Where to get it. */
        path: z.url().optional(),
        publisher: z.string().optional(),
        points: z.int(),
        facts: z.int(),
      }),
    ),
    resources: z.array(Resource).min(1),
  })
  .refine(({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length, "names that differ");
export type DataPackage = z.infer<typeof DataPackage>;
export type PackageResource = DataPackage["resources"][number];
