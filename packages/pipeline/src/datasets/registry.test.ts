import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Source } from "@entente/core/sources";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { embeddedData } from "../env.ts";
import { datasetOf, datasets } from "./registry.ts";

test("a data set is found by its id, or by a beginning that no other has", () => {
  expect(datasetOf("cow-states-2016").id).toBe("cow-states-2016");
  expect(datasetOf("cow-states").id).toBe("cow-states-2016");
  expect(datasetOf("cow-trade-4.0").id).toBe("cow-trade-4.0");
});

test.each(["cow", "cow-sta", "nothing"])("%s is no data set: those there are are named", (id) => {
  expect(() => datasetOf(id)).toThrow("cow-states-2016");
});

test("each id is one data set's, and each source is whole and that of the embedded data where they have it", () => {
  expect(new Set(datasets.map(({ id }) => id)).size).toBe(datasets.length);
  const listed = parse(readFileSync(join(embeddedData, "sources.yaml"), "utf8")) as { id: string }[];
  const embedded = new Map(listed.map((source) => [source.id, Source.parse(source)]));
  for (const { id, source } of datasets) {
    expect(source.id).toBe(id);
    const whole = Source.parse(source);
    expect(whole).toEqual(embedded.get(id) ?? whole);
  }
});
