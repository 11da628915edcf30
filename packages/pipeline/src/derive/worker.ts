import { parentPort, workerData } from "node:worker_threads";
import { type DeriveInput, deriveYears } from "@entente/db/release/derive/derive-years";

parentPort?.postMessage(deriveYears(workerData as DeriveInput));
