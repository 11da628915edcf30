import { RateLimiterMemory } from "rate-limiter-flexible";
import { env } from "#env.ts";
import { ownOrigin } from "#server/origin.ts";
import { readText } from "#server/request-text.ts";
import { keepScenario, LARGEST } from "#server/saved-scenarios.ts";

export const dynamic = "force-dynamic";

/** More than a room full of readers save in a minute, fewer than fill a disk. */
const limiter = new RateLimiterMemory({ points: 60, duration: 60 });

/** Keeps a scenario under a short id, named by its content: what is kept never changes. Only from a page of this site. */
export async function POST(request: Request): Promise<Response> {
  if (!ownOrigin(request)) return problem(403, "Nothing was saved: a scenario is saved from its own page.");
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? ""))
    return problem(415, "Nothing was saved: expected JSON.");
  const text = await readText(request, LARGEST);
  if (!text.ok) return problem(text.error.status, `Nothing was saved: ${text.error.title}`);
  let sent: unknown;
  try {
    sent = JSON.parse(text.value);
  } catch {
    return problem(400, "Nothing was saved: what was sent is not JSON.");
  }
  // One budget for everybody: who asks is known only by headers that anybody can write.
  if (
    !(await limiter.consume("all").then(
      () => true,
      () => false,
    ))
  )
    return problem(
      429,
      "Nothing was saved: too many scenarios were saved here in the last minute. Try again in a minute.",
      {
        "retry-after": "60",
      },
    );
  const kept = await keepScenario(env().ENTENTE_HOME, sent);
  return kept.ok
    ? Response.json({ id: kept.value }, { status: 201, headers: { "cache-control": "no-store" } })
    : problem(kept.error.status, kept.error.title);
}

const problem = (status: number, title: string, headers: Record<string, string> = {}): Response =>
  Response.json(
    { status, title },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers } },
  );
