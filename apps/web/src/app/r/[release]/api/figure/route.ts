import { publicRelease } from "#server/catalogue.ts";
import { derivationAt } from "#server/figures.ts";

/** How a figure is made: number, formula, facts, source. A release never changes, so the answer may be kept for ever. */
export async function GET(request: Request, { params }: { params: Promise<{ release: string }> }): Promise<Response> {
  const { release } = await params;
  const address = new URL(request.url).searchParams.get("address") ?? "";
  if (!publicRelease(release)) return problem(404, `no release ${release} is kept here`);
  const derivation = derivationAt(release, address);
  if (derivation === null) {
    return problem(
      404,
      `found the address "${address.slice(0, 200)}"; expected one such as partner-share:RUS:CHN:2014`,
    );
  }
  return Response.json(derivation, { headers: { "cache-control": "public, max-age=31536000, immutable" } });
}

const problem = (status: number, detail: string): Response =>
  Response.json({ status, detail }, { status, headers: { "content-type": "application/problem+json" } });
