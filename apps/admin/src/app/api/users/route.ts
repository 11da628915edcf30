import { createUser, listUsers } from "@entente/db/ledger/accounts";
import { z } from "zod";
import { roles } from "#lib/roles.ts";
import { readBody } from "#server/body.ts";
import { refuse } from "#server/problem.ts";
import { route } from "#server/route.ts";
import { ledger } from "#server/store.ts";

const NewUser = z.strictObject({
  email: z.string().trim().toLowerCase().pipe(z.email("an e-mail address").max(200)),
  name: z.string().trim().min(1, "a name").max(120),
  role: z.enum(roles),
});

export const GET = route("administrator", async () => Response.json({ users: await listUsers(await ledger()) }));

export const POST = route("administrator", async ({ request, curator }) => {
  const user = await readBody(request, NewUser);
  const made = await createUser(await ledger(), { ...user, by: curator.id });
  if (!made.ok) return refuse(409, made.error.code, `${made.error.email} has an account already`);
  return Response.json(made.value, { status: 201 });
});
