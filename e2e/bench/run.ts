// The dashboard's benchmarks: the built apps on the embedded data, in real Chromium. Prints tables; fails on nothing but a fault.
import { chromium } from "@playwright/test";
import { House } from "../support/house.ts";
import { launchOptions } from "../support/launch.ts";
import { coldStartRows } from "./cold-start.ts";
import { dataQueryRows } from "./data-query.ts";
import { engineRows } from "./engine.ts";
import { firstByteRows } from "./first-byte.ts";
import { pageWeightRows } from "./page-weight.ts";
import { print } from "./table.ts";
import { whatIfRows } from "./what-if.ts";

const paths = [
  "/",
  "/dyad/RUS-CHN/2024",
  "/actor/CHN",
  "/fact/founding.01-treaty-rus-prk-2024",
  "/source/cow-trade-4.0",
  "/figure/group-cohesion:RUS-CHN-PRK:2024",
  "/method",
  "/data",
];

const groups = [
  { who: "3 members", path: "/" },
  { who: "12 members", path: "/g/USA-GBR-FRA-DEU-ITA-POL-JPN-KOR-IND-RUS-CHN-PRK/2014" },
];

const browser = await chromium.launch(launchOptions);
const house = await House.open(["web"]);
try {
  print("In the browser's engine", await engineRows(browser));
  print("Data of the front page", dataQueryRows(house.home));
  print("Cold start", await coldStartRows(house));
  print("First byte", await firstByteRows(house.web, paths));
  print("What if, on a slower processor", await whatIfRows(browser, house.web, groups));
  print("First load", await pageWeightRows(browser, house.web, paths));
} finally {
  await browser.close();
  await house.close();
}
