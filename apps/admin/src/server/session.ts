import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { atLeast, type Curator, isRole, type Role } from "#lib/roles.ts";
import { auth } from "./auth.ts";

/** Who asks, read from the database each time: a role that was taken away or an account that was closed counts at once. */
export async function curatorOf(requestHeaders: Headers): Promise<Curator | null> {
  const session = await (await auth()).api.getSession({ headers: requestHeaders, query: { disableCookieCache: true } });
  if (!session || session.user.banned || !isRole(session.user.role)) return null;
  const { id, name, email, role, mustChangePassword } = session.user;
  return { id, name, email, role, mustChangePassword };
}

/** The curator for whom a page is made; anybody else is sent where they can become one. */
export async function pageCurator(needs: Role = "contributor"): Promise<Curator> {
  const curator = await curatorOf(await headers());
  if (!curator) redirect("/sign-in");
  if (curator.mustChangePassword) redirect("/change-password");
  if (!atLeast(curator.role, needs)) redirect("/");
  return curator;
}
