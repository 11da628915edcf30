import { listSources, saveSource } from "@entente/db/ledger/references";
import { z } from "zod";
import { readBody } from "#server/body.ts";
import { invalidProblem, problemResponse, refuse } from "#server/problem.ts";
import { route } from "#server/route.ts";
import { ledger } from "#server/store.ts";

export const GET = route("contributor", async ({ request }) => {
  const text = new URL(request.url).searchParams.get("text") ?? "";
  return Response.json({ sources: await listSources(await ledger(), { text }) });
});

export const POST = route("contributor", async ({ request, curator }) => {
  const record = await readBody(request, z.unknown());
  const saved = await saveSource(await ledger(), { record, author: curator.id, baseRevision: null });
  if (saved.ok) return Response.json(saved.value, { status: 201 });
  if (saved.error.code === "invalid") return problemResponse(invalidProblem(saved.error.issues));
  return refuse(
    409,
    "duplicate",
    "Nothing was stored. A source with this id exists already: cite it, or choose another id",
  );
});
