import { publishedRelease } from "#server/catalogue.ts";

export const dynamic = "force-dynamic";

/** Whether this process answers, and on what. Without a release it still does: it waits for one. */
export function GET(): Response {
  return Response.json({ status: "ok", release: publishedRelease() }, { headers: { "cache-control": "no-store" } });
}
