import type { Table } from "../dataset.ts";
import { disputeYearsTable } from "../events/disputes/dispute-years.ts";
import { type Dispute, disputesTable } from "./disputes.ts";

/** The years of pairs in disputes, which say of each what is known of it as a whole. */
export const yearsTable = (disputes: ReadonlyMap<string, Dispute>): Table =>
  disputeYearsTable({
    dataset: "cow-mid-5",
    file: "cow_mid_ddydisps.csv",
    prefix: "cowmid",
    slug: "mid",
    label: "MID",
    edge: 2014,
    more: (dispute) => disputes.get(dispute),
  });

/** Made anew for each import: the second table tells what the first has read. */
export function tables(): readonly Table[] {
  const disputes = new Map<string, Dispute>();
  return [disputesTable(disputes), yearsTable(disputes)];
}
