import "server-only";
import { env } from "#env.ts";
import { atLeast, type Curator, type Role } from "#lib/roles.ts";
import { log } from "./log.ts";
import { problemOf, problemResponse, refuse } from "./problem.ts";
import { curatorOf } from "./session.ts";

type Context<P> = { params: Promise<P> };
type Call<P> = { request: Request; curator: Curator; params: P };

/** A browser names the page that a write comes from; a write from any other site is refused. */
export function demandOwnOrigin(request: Request): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const origin = request.headers.get("origin");
  if (origin !== env().ADMIN_ORIGIN) {
    refuse(403, "origin", `A write has to come from ${env().ADMIN_ORIGIN}, not from ${origin ?? "an unnamed page"}`);
  }
}

export function demandRole(curator: Curator, needs: Role): void {
  if (!atLeast(curator.role, needs)) refuse(403, "role", `This needs the role of ${needs}; yours is ${curator.role}`);
}

/** A route for curators of at least this role: who may, then what. */
export const route =
  <P>(needs: Role, answer: (call: Call<P>) => Promise<Response>) =>
  async (request: Request, { params }: Context<P>): Promise<Response> => {
    try {
      demandOwnOrigin(request);
      const curator = (await curatorOf(request.headers)) ?? refuse(401, "signed-out", "Sign in, then try again");
      if (curator.mustChangePassword) refuse(403, "password", "Choose a password of your own first");
      demandRole(curator, needs);
      return await answer({ request, curator, params: await params });
    } catch (cause) {
      const problem = problemOf(cause);
      if (problem.status >= 500) log.error({ err: cause, path: new URL(request.url).pathname }, problem.title);
      return problemResponse(problem);
    }
  };
