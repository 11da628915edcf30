import { publicRelease } from "#server/catalogue.ts";
import { inputsFor } from "#server/inputs.ts";
import { readInputsQuery } from "#view/inputs-query.ts";

/** What the figures of some actors in a year rest on, to be worked with in the browser. A release never changes: kept for ever. */
export async function GET(request: Request, { params }: { params: Promise<{ release: string }> }): Promise<Response> {
  const { release } = await params;
  if (!publicRelease(release)) return problem(404, `no release ${release} is kept here`);
  const query = readInputsQuery(new URL(request.url).searchParams);
  if (!query.ok) return problem(400, query.error);
  const inputs = inputsFor(release, query.value.actors, query.value.year);
  if (!inputs.ok) return problem(404, inputs.error);
  return Response.json(inputs.value, { headers: { "cache-control": "public, max-age=31536000, immutable" } });
}

const problem = (status: number, detail: string): Response =>
  Response.json({ status, detail }, { status, headers: { "content-type": "application/problem+json" } });
