import { currentReleaseId, manifestOf } from "@entente/db/release/current";
import { env } from "#env.ts";
import { log } from "#server/log.ts";
import { publishAs } from "#server/publish.ts";
import { route } from "#server/route.ts";

export const GET = route("contributor", async () => {
  const home = env().ENTENTE_HOME;
  const id = currentReleaseId(home);
  return Response.json({ release: id === null ? null : manifestOf(home, id) });
});

export const POST = route("reviewer", async ({ curator }) => {
  const release = await publishAs(curator.id);
  log.info({ release: release.id, by: curator.id }, "release published");
  return Response.json({ release }, { status: 201 });
});
