import { type NextRequest, NextResponse } from "next/server";
import { problemIn, publishedRelease } from "~/server/catalogue.ts";
import { noReleasePage } from "~/server/no-release.ts";

// A public address shows whichever release is newest, so only its validator may be kept; /r/<id>/… never changes.
const REVALIDATE = "public, max-age=0, must-revalidate";
const FOR_EVER = "public, max-age=31536000, immutable";

/** Puts every public address on the newest release, so that pages are made once per release and kept. */
export function proxy(request: NextRequest): NextResponse | Response {
  const { pathname } = request.nextUrl;
  const pinned = /^\/r\/([^/]+)(\/.*)?$/.exec(pathname);
  if (pinned) {
    const [, release = "", path = "/"] = pinned;
    if (path.startsWith("/api/")) return NextResponse.next();
    return shown(request, release, path, FOR_EVER);
  }
  const release = publishedRelease();
  if (release === null) return noReleasePage();
  return shown(request, release, pathname, REVALIDATE);
}

function shown(request: NextRequest, release: string, path: string, cacheControl: string): NextResponse {
  const problem = problemIn(release, path);
  const target = problem
    ? `/r/${problem.code === "unknown-release" ? "none" : release}/problem/${problem.code}/${encodeURIComponent(problem.found.slice(0, 80) || "-")}`
    : `/r/${release}${path === "/" ? "" : path}`;
  const response = NextResponse.rewrite(new URL(target, request.url), { status: problem ? 404 : 200 });
  response.headers.set("Cache-Control", problem ? REVALIDATE : cacheControl);
  return response;
}

export const config = { matcher: ["/((?!_next/|api/|healthz$|icon\\.svg$).*)"] };
