import { allianceSpans } from "@entente/core/similarity/coverage";
import { expect, test } from "vitest";
import { EDGE as atopEdge } from "../atop-4.01/members.ts";
import { EDGE as cowEdge } from "../cow-alliances-4.1/members.ts";
import { datasetOf } from "../registry.ts";
import { SYSTEM_BEGINS } from "./holders.ts";

test("the spans in which silence means none are those of the importers", () => {
  const edges: Readonly<Record<string, number>> = { "atop-4.01": atopEdge, "cow-alliances-4.1": cowEdge };
  for (const { dataset, from, to } of Object.values(allianceSpans).flat()) {
    expect(datasetOf(dataset).id).toBe(dataset);
    expect([from, to]).toEqual([SYSTEM_BEGINS, edges[dataset]]);
  }
});
