import { describe } from "vitest";
import { accountContract } from "./accounts.ts";
import { batchContract } from "./batches.ts";
import { concurrencyContract } from "./concurrency.ts";
import { datasetContract } from "./datasets.ts";
import type { Harness } from "./harness.ts";
import { historyContract } from "./history.ts";
import { newsContract } from "./news.ts";
import { reviewContract } from "./reviews.ts";
import { sequenceContract } from "./sequences.ts";

/** What the ledger promises, whatever engine it stands on. */
export function ledgerContract(harness: Harness): void {
  describe(`the ledger on ${harness.engine}`, () => {
    describe("reviews", () => reviewContract(harness));
    describe("history", () => historyContract(harness));
    describe("news", () => newsContract(harness));
    describe("imports", () => batchContract(harness));
    describe("data sets", () => datasetContract(harness));
    describe("accounts", () => accountContract(harness));
    describe("concurrency", () => concurrencyContract(harness));
    describe("sequences", () => sequenceContract(harness));
  });
}
