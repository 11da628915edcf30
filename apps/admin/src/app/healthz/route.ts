import { ledger } from "#server/store.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  await ledger();
  return Response.json({ ok: true });
}
