import { resetPassword, setClosed, setRole } from "@entente/db/ledger/accounts";
import { z } from "zod";
import { roles } from "#lib/roles.ts";
import { readBody } from "#server/body.ts";
import { refuse } from "#server/problem.ts";
import { route } from "#server/route.ts";
import { ledger } from "#server/store.ts";

const Change = z.discriminatedUnion("change", [
  z.strictObject({ change: z.literal("role"), role: z.enum(roles) }),
  z.strictObject({ change: z.literal("closed"), closed: z.boolean() }),
  z.strictObject({ change: z.literal("password") }),
]);

const titles = {
  "not-found": "There is no such account",
  "last-administrator": "This is the last administrator: make another one first",
};

export const PATCH = route<{ id: string }>("administrator", async ({ request, curator, params }) => {
  const body = await readBody(request, Change);
  const store = await ledger();
  const whom = { id: params.id, by: curator.id };
  const change = () => {
    switch (body.change) {
      case "role":
        return setRole(store, { ...whom, role: body.role });
      case "closed":
        return setClosed(store, { ...whom, closed: body.closed });
      case "password":
        return resetPassword(store, whom);
    }
  };
  const done = await change();
  if (!done.ok) return refuse(done.error.code === "not-found" ? 404 : 409, done.error.code, titles[done.error.code]);
  return Response.json(done.value ?? {});
});
