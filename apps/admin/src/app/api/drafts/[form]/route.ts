import { dropPrivateDraft, readPrivateDraft, savePrivateDraft } from "@entente/db/ledger/private-drafts";
import { z } from "zod";
import { readBody } from "#server/body.ts";
import { refuse } from "#server/problem.ts";
import { route } from "#server/route.ts";
import { ledger } from "#server/store.ts";

const Draft = z.strictObject({ content: z.unknown(), baseRevision: z.int().min(1).nullable() });
const Form = z
  .string()
  .max(160)
  .regex(/^[a-z0-9.:-]+$/);

const formOf = (text: string): string => Form.safeParse(text).data ?? refuse(404, "not-found", "There is no such form");

// A private draft belongs to whoever asks; nobody can name another person's.
export const GET = route<{ form: string }>("contributor", async ({ curator, params }) => {
  const draft = await readPrivateDraft(await ledger(), curator.id, formOf(params.form));
  return Response.json({ draft });
});

export const PUT = route<{ form: string }>("contributor", async ({ request, curator, params }) => {
  const form = formOf(params.form);
  const draft = await readBody(request, Draft);
  return Response.json(await savePrivateDraft(await ledger(), { userId: curator.id, form, ...draft }));
});

export const DELETE = route<{ form: string }>("contributor", async ({ curator, params }) => {
  await dropPrivateDraft(await ledger(), curator.id, formOf(params.form));
  return new Response(null, { status: 204 });
});
