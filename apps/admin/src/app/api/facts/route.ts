import { saveDraft } from "@entente/db/ledger/facts";
import { listFacts } from "@entente/db/ledger/list-facts";
import { pageOf } from "#lib/filter.ts";
import { SaveBody } from "#server/bodies.ts";
import { readBody } from "#server/body.ts";
import { problemResponse, refusalProblem } from "#server/problem.ts";
import { readFilter } from "#server/read-query.ts";
import { route } from "#server/route.ts";
import { ledger } from "#server/store.ts";

export const GET = route("contributor", async ({ request }) => {
  const { facts, count } = await listFacts(await ledger(), pageOf(readFilter(request)));
  return Response.json({ facts: facts.map(({ factId, ...rest }) => ({ id: factId, ...rest })), count });
});

export const POST = route("contributor", async ({ request, curator }) => {
  const body = await readBody(request, SaveBody);
  const saved = await saveDraft(await ledger(), { ...body, author: curator.id });
  if (!saved.ok) return problemResponse(refusalProblem(saved.error));
  return Response.json(saved.value, { status: saved.value.revision === 1 ? 201 : 200 });
});
