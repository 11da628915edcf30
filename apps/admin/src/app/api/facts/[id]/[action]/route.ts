import { readBody } from "#server/body.ts";
import { factActions, isFactAction } from "#server/fact-actions.ts";
import { problemResponse, refusalProblem, refuse } from "#server/problem.ts";
import { demandRole, route } from "#server/route.ts";
import { ledger } from "#server/store.ts";

export const POST = route<{ id: string; action: string }>("contributor", async ({ request, curator, params }) => {
  if (!isFactAction(params.action)) return refuse(404, "not-found", `Nothing is called "${params.action}"`);
  const { needs, body, call } = factActions[params.action];
  demandRole(curator, needs);
  const input = await readBody(request, body);
  const done = await call({ store: await ledger(), factId: params.id, by: curator.id }, input);
  return done.ok ? Response.json(done.value) : problemResponse(refusalProblem(done.error));
});
