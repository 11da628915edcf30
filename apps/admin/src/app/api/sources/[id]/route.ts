import { saveSource } from "@entente/db/ledger/references";
import { z } from "zod";
import { readBody } from "#server/body.ts";
import { invalidProblem, problemResponse, refuse } from "#server/problem.ts";
import { route } from "#server/route.ts";
import { ledger } from "#server/store.ts";

const Save = z.strictObject({
  record: z.looseObject({ id: z.string() }),
  baseRevision: z.int().min(1),
  note: z.string().trim().max(2000).default(""),
});

// A source has no second pair of eyes of its own, and every fact that cites it shows the change: reviewers only.
export const PUT = route<{ id: string }>("reviewer", async ({ request, curator, params: { id } }) => {
  const body = await readBody(request, Save);
  if (body.record.id !== id) refuse(422, "invalid", `Nothing was stored. The id of a source can't change: it is ${id}`);
  const saved = await saveSource(await ledger(), { ...body, author: curator.id });
  if (saved.ok) return Response.json(saved.value);
  switch (saved.error.code) {
    case "invalid":
      return problemResponse(invalidProblem(saved.error.issues));
    case "stale": {
      const title = "Nothing was stored. Somebody saved this source since you opened it";
      return problemResponse({ status: 409, title, ...saved.error });
    }
    case "not-found":
      return refuse(404, "not-found", `There is no source "${id}"`);
  }
});
