import { factHistory } from "@entente/db/ledger/fact-queries";
import { refuse } from "#server/problem.ts";
import { route } from "#server/route.ts";
import { ledger } from "#server/store.ts";

export const GET = route<{ id: string }>("contributor", async ({ params: { id } }) => {
  const revisions = await factHistory(await ledger(), id);
  if (revisions.length === 0) refuse(404, "not-found", `There is no fact "${id}"`);
  return Response.json({ revisions });
});
