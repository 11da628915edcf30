import { publishedRelease } from "#server/catalogue.ts";

export const dynamic = "force-dynamic";

/** The newest release, or null before there is one. */
export function GET(): Response {
  return Response.json({ id: publishedRelease() }, { headers: { "cache-control": "no-store" } });
}
