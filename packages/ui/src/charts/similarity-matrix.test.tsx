import { expect, test } from "vitest";
import { SimilarityMatrix, type SimilarityPair } from "./similarity-matrix.tsx";
import { markupOf, occurrences } from "./test-support.ts";

const actors = ["AAA", "BBB", "CCC"].map((id) => ({ id, name: `Name of ${id}` }));
const pair = (a: string, b: string, value: number | null): SimilarityPair => ({
  a,
  b,
  value,
  text: value === null ? "unknown" : value.toFixed(2),
  sentence: `${a} – ${b}, 2012: ${value ?? "not known"}.`,
  href: `/figure/alliance-s:${a}:${b}:2012`,
  figure: `alliance-s:${a}:${b}:2012`,
});
const chart = (pairs: readonly SimilarityPair[], shown = actors) =>
  markupOf(
    <SimilarityMatrix
      title="Similarity of alliances S"
      unit="−1 to 1"
      year={2012}
      source="Treaties"
      actors={shown}
      pairs={pairs}
      group={["AAA", "BBB"]}
      marks={[
        { value: 1, words: "the same" },
        { value: 0, words: "half way" },
        { value: -1, words: "opposed" },
      ]}
      unknown="not known"
    />,
  );

test("alike, unlike and unknown, with the reader's group outlined", async () => {
  const markup = chart([pair("AAA", "BBB", 0.83), pair("AAA", "CCC", -0.25), pair("BBB", "CCC", null)]);
  await expect(markup).toMatchFileSnapshot("snapshots/similarity-matrix.html");
});

test("nothing known is hatched, and is not the same as 0", () => {
  const markup = chart([pair("AAA", "BBB", 0), pair("AAA", "CCC", null)]);
  expect(occurrences(markup, "#similarity-hatch")).toBe(2 + 2 + 1);
  expect(occurrences(markup, 'data-side="above" style="--share:0%"')).toBe(2 + 1);
});

test("a cell opens its figure and says its sentence", () => {
  const markup = chart([pair("AAA", "BBB", 0.5)]);
  expect(occurrences(markup, 'data-figure="alliance-s:AAA:BBB:2012"')).toBe(2);
  expect(occurrences(markup, 'aria-label="AAA – BBB, 2012: 0.5."')).toBe(2);
});

test("of many the marks alone stand in the cells", () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ id: `S${i}`, name: `State ${i}` }));
  const markup = chart([pair("S1", "S2", 0.5)], many);
  expect(occurrences(markup, "matrix-word")).toBe(0);
  expect(occurrences(markup, 'data-heads="upright"')).toBe(1);
});
