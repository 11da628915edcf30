import "server-only";
import { FactRecord } from "@entente/core/facts/fact";
import { Source } from "@entente/core/sources";
import { z } from "zod";
import { FilterQuery } from "#lib/filter.ts";
import type { Role } from "#lib/roles.ts";
import { SaveBody } from "./bodies.ts";
import { factActions } from "./fact-actions.ts";

type Json = Record<string, unknown>;

/** The schemas as a program that writes to the ledger has to meet them: what has a default may be left out. */
const schemaOf = (schema: z.ZodType): Json => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return json;
};

const refused = (...statuses: readonly number[]): Json =>
  Object.fromEntries(statuses.map((status) => [status, { $ref: "#/components/responses/Problem" }]));

const answered = (description: string): Json => ({ description, content: { "application/json": { schema: {} } } });

const taking = (schema: Json): Json => ({ required: true, content: { "application/json": { schema } } });

const factId = { name: "id", in: "path", required: true, schema: { type: "string" } };

const query = (schema: z.ZodType): Json[] =>
  Object.entries((schemaOf(schema)["properties"] ?? {}) as Json).map(([name, part]) => ({
    name,
    in: "query",
    schema: part,
  }));

const actionPath = (needs: Role, body: z.ZodType, action: string): Json => ({
  post: {
    summary: `${action} (${needs} and above)`,
    parameters: [factId],
    requestBody: taking(schemaOf(body)),
    responses: { 200: answered("The fact's new head"), ...refused(400, 401, 403, 404, 409, 413, 422) },
  },
});

/** The desk's interface for programs, OpenAPI 3.1, made from the very schemas that the routes read with. */
export function openApi(origin: string): Json {
  const record = { $ref: "#/components/schemas/FactRecord" };
  const save = schemaOf(SaveBody);
  return {
    openapi: "3.1.0",
    info: { title: "Entente desk", version: "1", description: "Facts, their reviews and releases. Needs a session." },
    servers: [{ url: origin }],
    paths: {
      "/api/facts": {
        get: {
          summary: "Facts, last changed first",
          parameters: query(FilterQuery),
          responses: { 200: answered("A page of facts and how many there are"), ...refused(401, 403, 422) },
        },
        post: {
          summary: "Save a draft on top of the revision that was read (null for a new fact)",
          requestBody: taking({ ...save, properties: { ...(save["properties"] as Json), record } }),
          responses: {
            200: answered("The fact's new head"),
            201: answered("The new fact's head"),
            ...refused(400, 401, 403, 404, 409, 413, 422),
          },
        },
      },
      "/api/facts/{id}": {
        get: {
          summary: "A fact's head: its record, revision and status",
          parameters: [factId],
          responses: { 200: answered("The head"), ...refused(401, 403, 404) },
        },
      },
      "/api/facts/{id}/history": {
        get: {
          summary: "Every revision of a fact",
          parameters: [factId],
          responses: { 200: answered("The revisions"), ...refused(401, 403, 404) },
        },
      },
      ...Object.fromEntries(
        Object.entries(factActions).map(([name, { needs, body }]) => [
          `/api/facts/{id}/${name}`,
          actionPath(needs, body, name),
        ]),
      ),
      "/api/sources": {
        get: { summary: "Sources", responses: { 200: answered("The sources"), ...refused(401, 403) } },
        post: {
          summary: "Add a source",
          requestBody: taking({ $ref: "#/components/schemas/Source" }),
          responses: { 201: answered("The source"), ...refused(400, 401, 403, 409, 413, 422) },
        },
      },
      "/api/release": {
        get: {
          summary: "The release that readers see",
          responses: { 200: answered("Its manifest, or null"), ...refused(401, 403) },
        },
        post: {
          summary: "Publish what stands in the ledger (reviewer and above)",
          responses: { 201: answered("The release's manifest"), ...refused(401, 403, 409) },
        },
      },
    },
    components: {
      schemas: { FactRecord: schemaOf(FactRecord), Source: schemaOf(Source) },
      responses: {
        Problem: {
          description: "What went wrong and what to do (RFC 9457); nothing was stored",
          content: {
            "application/problem+json": {
              schema: {
                type: "object",
                required: ["status", "code", "title"],
                properties: {
                  status: { type: "integer" },
                  code: { type: "string" },
                  title: { type: "string" },
                  issues: { type: "array", description: "Each field: its path, what was found and what was expected" },
                },
              },
            },
          },
        },
      },
    },
  };
}
