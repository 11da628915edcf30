import { type NextRequest, NextResponse } from "next/server";
import { choicesIn, problemIn, publishedRelease } from "#server/catalogue.ts";
import { noReleasePage } from "#server/no-release.ts";
import { pathOfChoice } from "#view/choice.ts";
import type { Problem } from "#view/problem.ts";

// A public address shows whichever release is newest, so only its validator may be kept; /r/<id>/… never changes.
const REVALIDATE = "public, max-age=0, must-revalidate";
const FOR_EVER = "public, max-age=31536000, immutable";

/** Puts every public address on the newest release, so that pages are made once per release and kept. */
export function proxy(request: NextRequest): Response {
  const newest = publishedRelease();
  if (newest === null) return noReleasePage();
  const { pathname, searchParams } = request.nextUrl;
  if (pathname === "/go") {
    return NextResponse.redirect(new URL(pathOfChoice(searchParams, choicesIn(newest)), request.url), 303);
  }
  const pinned = /^\/r\/([^/]+)(\/.*)?$/.exec(pathname);
  const [, release = newest, path = pinned ? "/" : pathname] = pinned ?? [];
  if (pinned && path.startsWith("/api/")) return NextResponse.next();
  const problem = problemIn(release, path);
  if (problem) return shown(request, pathOfProblem(newest, problem), 404, REVALIDATE);
  return shown(request, `/r/${release}${path === "/" ? "" : path}`, 200, pinned ? FOR_EVER : REVALIDATE);
}

function shown(request: NextRequest, path: string, status: number, cacheControl: string): NextResponse {
  const response = NextResponse.rewrite(new URL(path, request.url), { status });
  response.headers.set("Cache-Control", cacheControl);
  return response;
}

/** "-" stands for nothing found: a path can't have an empty part. */
const pathOfProblem = (release: string, { code, found }: Problem): string =>
  `/r/${release}/problem/${code}/${encodeURIComponent(found.slice(0, 80) || "-")}`;

export const config = { matcher: ["/((?!_next/|api/|healthz$|icon\\.svg$).*)"] };
