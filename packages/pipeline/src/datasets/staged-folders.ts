import { join } from "node:path";

/** The folders of the staged copies in which each data set's files lie, below the folder of the published data sets. */
export const stagedFolders: Readonly<Record<string, readonly string[]>> = {
  "atop-4.01": ["atop"],
  "atop-5.1": ["atop"],
  "cow-alliances-4.1": ["cow-alliances-4.1"],
  "cow-contiguity-3.2": ["cow-contiguity-3.2"],
  "cow-igo-3": ["cow-igo-3"],
  "cow-mid-5": ["cow-mid-5"],
  "cow-nmc-6": ["cow-nmc-6"],
  "cow-states-2016": ["cow-states", "country-codes"],
  "cow-trade-3.0": ["cow-trade-3.0"],
  "cow-trade-4.0": ["cow-trade-4.0"],
  "cow-trade-4.0-national": ["cow-trade-4.0"],
  "cow-wars-4": ["cow-wars"],
  "gml-mid-2.2.1": ["cow-mid-5"],
  "grh-arms-races-2005": ["rivalries"],
  "gsdb-4": ["gsdb-4"],
  "icews-dyad-year": ["icews-dyad-year"],
  "japan-customs-china": ["official-bilateral-monthly"],
  "kosis-china": ["official-bilateral-monthly"],
  "oecd-btige": ["oecd-btige"],
  "sipri-arms-transfers": ["sipri-arms-transfers-extract"],
  "td-rivalries-2012": ["rivalries"],
  "tss-rivalries-2021": ["rivalries"],
  "un-comtrade": ["comtrade-partners"],
  "unga-voeten-2015": ["unga-votes/voeten_1946-2015"],
  "unga-votes": ["unga-votes/wide_1946-2024"],
  "unsc-veto-list": ["unsc-vetoes"],
  "unvotes-0.2.0": ["unga-votes/unvotes_0.2.0"],
  "us-census-china": ["official-bilateral-monthly"],
  "world-bank-gdp": ["gdp-worldbank"],
};

/** Where a data set's staged files lie. Throws for a data set of which no folder is known. */
export function stagedPathsOf(id: string, shared: string): string[] {
  const folders = stagedFolders[id];
  if (folders === undefined) throw new Error(`no staged folder of ${id} is known`);
  return folders.map((folder) => join(shared, folder));
}
