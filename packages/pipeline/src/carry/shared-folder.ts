import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { Refusal } from "../refusal.ts";

/** Where the published data sets are staged; they are no part of the repository. */
export const sharedFolder = (): string =>
  resolve(process.env["ENTENTE_SHARED_DATA"] ?? join(import.meta.dirname, "../../../../../shared/data"));

/** What is read of it. */
export const stagedFiles = {
  tradeOfDyads: "cow-trade-4.0/cow_trade_ndy.csv.gz",
  tradeOfStates: "cow-trade-4.0/cow_trade_sy.csv",
  gdp: "gdp-worldbank/gdp.csv",
  votes: "unga-votes/wide_1946-2024/ungaVoting_003.csv.gz",
  organisationsOfDyads: "cow-igo-3/cow_igo_ndy.csv.gz",
  organisationsOfStates: "cow-igo-3/cow_igo_sy.csv",
} as const;
export type StagedFile = keyof typeof stagedFiles;

export const absentFiles = (folder: string): string[] =>
  Object.values(stagedFiles).filter((file) => !existsSync(join(folder, file)));

/** The paths of the staged files; refuses when any is absent. */
export function stagedPaths(folder: string): Record<StagedFile, string> {
  const absent = absentFiles(folder);
  if (absent.length > 0) {
    throw new Refusal(
      `${folder} lacks ${absent.join(", ")}: set ENTENTE_SHARED_DATA to the folder that holds the published data sets`,
    );
  }
  const paths = Object.entries(stagedFiles).map(([name, file]) => [name, join(folder, file)]);
  return Object.fromEntries(paths) as Record<StagedFile, string>;
}
