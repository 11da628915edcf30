import { briefViewOf, publishedOn } from "#server/brief.ts";
import { problemIn, publicRelease } from "#server/catalogue.ts";
import { originOf } from "#server/origin.ts";
import { parseGroup, parseYear } from "#view/address.ts";
import { briefFileName, briefMarkdown } from "#view/brief-markdown.ts";
import { adviceOn } from "#view/problem.ts";

/** The brief as a Markdown file. A release never changes, so the answer may be kept for ever. */
export async function GET(request: Request, { params }: { params: Promise<{ release: string }> }): Promise<Response> {
  const { release } = await params;
  const { searchParams } = new URL(request.url);
  const slug = searchParams.get("group") ?? "";
  const yearText = searchParams.get("year") ?? "";
  if (!publicRelease(release)) return refusal(404, `no release ${release} is kept here`);
  const group = parseGroup(slug);
  const year = parseYear(yearText);
  if (!group.ok || !year.ok) {
    return refusal(
      400,
      `found group="${slug.slice(0, 200)}" and year="${yearText.slice(0, 20)}"; expected such as group=RUS-CHN-PRK~USA-JPN&year=2024`,
    );
  }
  const problem = problemIn(release, `/g/${slug}/${yearText}/brief`);
  if (problem) return refusal(404, `${adviceOn(problem).title}. ${adviceOn(problem).what}`);
  const brief = briefViewOf(release, group.value, year.value);
  return new Response(briefMarkdown(brief, { release, published: publishedOn(release), origin: originOf(request) }), {
    headers: {
      "content-type": "text/markdown; charset=utf-8",
      "content-disposition": `attachment; filename="${briefFileName(brief, release)}"`,
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
}

const refusal = (status: number, detail: string): Response =>
  Response.json({ status, detail }, { status, headers: { "content-type": "application/problem+json" } });
