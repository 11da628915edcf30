import { z } from "zod";
import { auth, countedByAccount } from "#server/auth.ts";
import { readBody } from "#server/body.ts";
import { log } from "#server/log.ts";
import { problemOf, problemResponse, refuse } from "#server/problem.ts";
import { demandOwnOrigin } from "#server/route.ts";
import { curatorOf } from "#server/session.ts";

const SignIn = z.strictObject({ email: z.email(), password: z.string().max(200) });
const ChangePassword = z.strictObject({
  currentPassword: z.string().max(200),
  newPassword: z.string().min(12).max(200),
});

const open: Record<string, (request: Request) => Promise<Request>> = {
  "/api/auth/sign-in/email": async (request) => {
    const body = await readBody(request, SignIn);
    const counted = countedByAccount(request, body.email);
    return new Request(counted, { body: JSON.stringify(body) });
  },
  "/api/auth/change-password": async (request) => {
    const curator = (await curatorOf(request.headers)) ?? refuse(401, "signed-out", "Sign in, then try again");
    const body = await readBody(request, ChangePassword);
    if (body.newPassword === body.currentPassword)
      refuse(422, "same-password", "The new password has to differ from the current one; nothing was changed");
    const counted = countedByAccount(request, curator.id);
    // Whoever knew the old password is signed out everywhere else.
    return new Request(counted, { body: JSON.stringify({ ...body, revokeOtherSessions: true }) });
  },
  "/api/auth/sign-out": async (request) => {
    const curator = (await curatorOf(request.headers)) ?? refuse(401, "signed-out", "You are signed out already");
    return new Request(countedByAccount(request, curator.id), { body: "{}" });
  },
};

const refusals: Record<number, string> = {
  400: "The current password is wrong; nothing was changed",
  401: "The e-mail address or the password is wrong",
  403: "This account is closed; ask an administrator",
  429: "Too many tries for this account; wait a minute, then try again",
};

/** The library's refusals as problems that say what to do; what it grants passes with its cookies. */
function inOurWords(response: Response): Response {
  const title = refusals[response.status];
  return title === undefined ? response : problemResponse({ status: response.status, code: "refused", title });
}

/** Signing in and out and changing one's password; nothing else of the library is reachable from outside. */
export async function POST(request: Request): Promise<Response> {
  try {
    demandOwnOrigin(request);
    const prepare = open[new URL(request.url).pathname] ?? refuse(404, "not-found", "There is nothing here");
    return inOurWords(await (await auth()).handler(await prepare(request)));
  } catch (cause) {
    const problem = problemOf(cause);
    if (problem.status >= 500) log.error({ err: cause }, problem.title);
    return problemResponse(problem);
  }
}
