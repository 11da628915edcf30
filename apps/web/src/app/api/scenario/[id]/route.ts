import { env } from "#env.ts";
import { keptScenario } from "#server/saved-scenarios.ts";

/** A kept scenario. Its id is that of its content, so the answer may be kept for ever. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const kept = await keptScenario(env().ENTENTE_HOME, id);
  if (kept.ok)
    return Response.json(kept.value, { headers: { "cache-control": "public, max-age=31536000, immutable" } });
  const { status, title } = kept.error;
  return Response.json(
    { status, title },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}
