import { Refusal } from "../refusal.ts";
import { atop401 } from "./atop-4.01/dataset.ts";
import { atop51 } from "./atop-5.1/dataset.ts";
import { cowAlliances41 } from "./cow-alliances-4.1/dataset.ts";
import { cowContiguity32 } from "./cow-contiguity-3.2/dataset.ts";
import { cowIgo3 } from "./cow-igo-3/dataset.ts";
import { cowMid5 } from "./cow-mid-5/dataset.ts";
import { cowNmc6 } from "./cow-nmc-6/dataset.ts";
import { cowStates2016 } from "./cow-states/dataset.ts";
import { cowTrade3 } from "./cow-trade-3.0/dataset.ts";
import { cowTrade4 } from "./cow-trade-4.0/dataset.ts";
import { cowTrade4National } from "./cow-trade-4.0-national/dataset.ts";
import { cowWars4 } from "./cow-wars-4/dataset.ts";
import type { Dataset } from "./dataset.ts";
import { gmlMid221 } from "./gml-mid-2.2.1/dataset.ts";
import { grhArmsRaces2005 } from "./grh-arms-races-2005/dataset.ts";
import { gsdb4 } from "./gsdb-4/dataset.ts";
import { icewsDyadYear } from "./icews-dyad-year/dataset.ts";
import { japanCustomsChina } from "./japan-customs-china/dataset.ts";
import { kosisChina } from "./kosis-china/dataset.ts";
import { oecdBtige } from "./oecd-btige/dataset.ts";
import { sipriArmsTransfers } from "./sipri-arms-transfers/dataset.ts";
import { tdRivalries2012 } from "./td-rivalries-2012/dataset.ts";
import { tssRivalries2021 } from "./tss-rivalries-2021/dataset.ts";
import { unComtrade } from "./un-comtrade/dataset.ts";
import { ungaVoeten2015 } from "./unga-voeten-2015/dataset.ts";
import { ungaVotes } from "./unga-votes/dataset.ts";
import { unscVetoList } from "./unsc-veto-list/dataset.ts";
import { unvotes020 } from "./unvotes-0.2.0/dataset.ts";
import { usCensusChina } from "./us-census-china/dataset.ts";
import { worldBankGdp } from "./world-bank-gdp/dataset.ts";

/** Every published data set that can be imported, by id. */
export const datasets: readonly Dataset[] = [
  atop401,
  atop51,
  cowAlliances41,
  cowContiguity32,
  cowIgo3,
  cowMid5,
  cowNmc6,
  cowStates2016,
  cowTrade3,
  cowTrade4,
  cowTrade4National,
  cowWars4,
  gmlMid221,
  grhArmsRaces2005,
  gsdb4,
  icewsDyadYear,
  japanCustomsChina,
  kosisChina,
  oecdBtige,
  sipriArmsTransfers,
  tdRivalries2012,
  tssRivalries2021,
  unComtrade,
  ungaVoeten2015,
  ungaVotes,
  unscVetoList,
  unvotes020,
  usCensusChina,
  worldBankGdp,
];

/** The data set of an id, or of its beginning where only one has it ("cow-states"). Refuses any other, and names those there are. */
export function datasetOf(id: string): Dataset {
  const begun = datasets.filter((dataset) => dataset.id.startsWith(`${id}-`));
  const found = datasets.find((dataset) => dataset.id === id) ?? (begun.length === 1 ? begun[0] : undefined);
  if (found === undefined)
    throw new Refusal(`there is no data set "${id}"; there are: ${datasets.map((dataset) => dataset.id).join(", ")}`);
  return found;
}
