import { factHead } from "@entente/db/ledger/fact-queries";
import { refuse } from "#server/problem.ts";
import { route } from "#server/route.ts";
import { ledger } from "#server/store.ts";

export const GET = route<{ id: string }>("contributor", async ({ params: { id } }) => {
  const head = await factHead(await ledger(), id);
  return Response.json(head ?? refuse(404, "not-found", `There is no fact "${id}"`));
});
