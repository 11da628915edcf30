import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { House } from "./house.ts";

const shared = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

/** Data sets that make a small world, with the folders in which their publishers' files are: small files first, no trade. */
const sets = [
  ["cow-states-2016", "cow-states", "country-codes"],
  ["cow-mid-5", "cow-mid-5"],
  ["unsc-veto-list", "unsc-vetoes"],
  ["oecd-btige", "oecd-btige"],
  ["un-comtrade", "comtrade-partners"],
] as const;

const folders = sets.flatMap(([, ...names]) => names.map((name) => `${shared}${name}`));

/** Why no world can be built here; null where it can. */
export const noWorld = (): string | null => {
  const absent = folders.filter((folder) => !existsSync(folder));
  return absent.length === 0 ? null : `the publishers' files are not here: ${absent.join(", ")}`;
};

/** A house whose release covers every state since 1816. */
export async function openWorld(): Promise<House> {
  const house = await House.open([]);
  for (const [id, ...names] of sets) house.entente("import", id, ...names.map((name) => `${shared}${name}`));
  house.entente("publish");
  await house.start("web");
  return house;
}
