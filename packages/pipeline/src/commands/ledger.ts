import { integrityCheck } from "@entente/db/ledger/integrity";
import { rebuildProjections } from "@entente/db/ledger/rebuild";
import { Refusal } from "../refusal.ts";
import { count, print, say } from "./say.ts";
import { withStore } from "./with-store.ts";

/** Checks the database file, every chain of revisions, and that the projections say what the revisions say. */
export async function verifyLedger(): Promise<void> {
  const { problems, facts, revisions } = await withStore(integrityCheck);
  for (const problem of problems) say(problem);
  if (problems.length > 0)
    throw new Refusal(
      `${count(problems.length, "fault")} in the ledger: restore a backup, or rebuild the projections if only they differ`,
    );
  print(`${count(facts, "fact")}, ${count(revisions, "revision")}: intact`);
}

/** Derives the projections anew from the revisions. */
export async function rebuildLedger(): Promise<void> {
  await withStore(rebuildProjections);
  print("projections rebuilt from the revisions");
}
