import { disputeYearsTable } from "../events/disputes/dispute-years.ts";

/** The years of pairs in disputes. */
export const yearsTable = disputeYearsTable({
  dataset: "gml-mid-2.2.1",
  file: "gml_mid_ddydisps.csv",
  prefix: "gmlmid",
  slug: "gml-mid",
  label: "MID as revised,",
  edge: 2010,
});
