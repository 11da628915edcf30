import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { byPrecedence, datasetPrecedence } from "./dataset-precedence.ts";
import { fromOneDataset } from "./dyad-series.ts";
import { flow, point, testIndex } from "./test-support.ts";
import { flowsOf } from "./trade-flows.ts";

const datasets = [...datasetPrecedence, "a-data", "b-data-1", "b-data-2", "oecd-bti", "test-data"];

property.prop([fc.shuffledSubarray(datasets, { minLength: datasets.length })])(
  "the list stands first, then the others from the end of the alphabet",
  (shuffled) => {
    expect(shuffled.sort(byPrecedence)).toEqual([
      ...datasetPrecedence,
      "test-data",
      "oecd-bti",
      "b-data-2",
      "b-data-1",
      "a-data",
    ]);
  },
);

test("of data sets that know equally much the first of the list answers; one that knows more goes before it", () => {
  const need = [
    { from: "RUS", to: "CHN" },
    { from: "CHN", to: "RUS" },
  ];
  const known = (dataset: string, ...values: (number | null)[]) => [
    flow("RUS", "CHN", 2010, values[0] ?? null, { dataset }),
    flow("CHN", "RUS", 2010, values[1] ?? null, { dataset }),
  ];
  const answer = (series: ReturnType<typeof known>) => flowsOf(testIndex({ series }), need, 2010).dataset;
  const rest = [...known("un-comtrade", 1, 2), ...known("zeta-trade", 1, 2)];
  expect(answer([...known("cow-trade-4.0", 3, 4), ...rest])).toBe("cow-trade-4.0");
  expect(answer([...known("cow-trade-4.0", 3, null), ...rest])).toBe("un-comtrade");
});

test("votes come of the list's first data set too", () => {
  const series = [
    ["unga-votes", 0.1],
    ["unvotes-0.2.0", 0.2],
    ["zeta-votes", 0.3],
  ].map(([dataset, value]) => point("unga.kappa", "CHN", "RUS", 2010, Number(value), { dataset: String(dataset) }));
  const wanted = [{ indicator: "unga.kappa", of: ["RUS", "CHN"] }] as const;
  expect(fromOneDataset(testIndex({ series }), wanted, 2010).values).toEqual([0.1]);
});
