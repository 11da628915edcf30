import { expect, test } from "vitest";
import { RangeBars } from "./range-bars.tsx";
import { markupOf, occurrences } from "./test-support.ts";

const ranges = [
  { label: "the weights", range: { low: 0.24, high: 0.39 }, inWords: "0.24–0.39" },
  { label: "the data", range: { low: 0.31, high: 0.31 }, inWords: "0.31–0.31" },
  { label: "the facts", range: null, inWords: "No fact says anything about it." },
];
const chart = (point: number | null) =>
  markupOf(
    <RangeBars
      title="How far it may be off"
      unit="0 to 1"
      year={2024}
      source="Release"
      rowHead="Doubt"
      point={point}
      ranges={ranges}
    />,
  );

test("a range, one without width, and one that is not known", async () => {
  await expect(chart(0.31)).toMatchFileSnapshot("snapshots/range-bars.html");
});

test("a figure that is not known is not marked anywhere", () => {
  expect(occurrences(chart(0.31), 'class="point"')).toBe(3);
  expect(occurrences(chart(null), 'class="point"')).toBe(0);
});
