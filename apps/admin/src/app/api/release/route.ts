import { formulaVersion } from "@entente/core/version";
import { buildRelease } from "@entente/db/release/build";
import { currentReleaseId, manifestOf } from "@entente/db/release/current";
import { env } from "#env.ts";
import { log } from "#server/log.ts";
import { route } from "#server/route.ts";
import { ledger } from "#server/store.ts";

export const GET = route("contributor", async () => {
  const home = env().ENTENTE_HOME;
  const id = currentReleaseId(home);
  return Response.json({ release: id === null ? null : manifestOf(home, id) });
});

export const POST = route("reviewer", async ({ curator }) => {
  const release = await buildRelease(await ledger(), { home: env().ENTENTE_HOME, code: formulaVersion });
  log.info({ release: release.id, by: curator.id }, "release published");
  return Response.json({ release }, { status: 201 });
});
